package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import docket.FloorPlan.Rule;
import docket.FloorPlan.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the compiled classes to the plan, and the plan's test to planted faults. */
class FloorPlanTest {
  private static final Path SOURCES = Path.of("src/main/java/docket");

  @Test
  void classes_keepToThePlan() {
    String departures =
        new FloorPlan("docket")
            .violations(classesOf("docket")).stream()
                .map(Violation::detail)
                .collect(Collectors.joining("\n"));
    assertEquals("", departures);
  }

  @Test
  void classes_ofEverySourceFileAreLookedAt() throws Exception {
    Set<String> compiled =
        classesOf("docket").stream()
            .map(type -> type.getName().replaceAll("\\$.*", "").substring("docket.".length()))
            .filter(name -> !name.endsWith("package-info"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(compiled.size() > 40, "only " + compiled.size() + " classes");
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> written =
          files
              .map(file -> SOURCES.relativize(file).toString())
              .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
              .map(name -> name.replace(".java", "").replace('/', '.').replace('\\', '.'))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(written, compiled);
    }
  }

  @Test
  void plan_goesDownwardsOnly() {
    List<String> upwards =
        Arrays.stream(Room.values())
            .flatMap(room -> room.uses().stream().map(used -> List.of(room, used)))
            .filter(pair -> pair.getFirst().floor() <= pair.getLast().floor())
            .map(List::toString)
            .toList();
    assertEquals(List.of(), upwards);
  }

  @Test
  void violations_findsEachPlantedFaultAndNothingElse() {
    Map<String, Set<Rule>> found = new TreeMap<>();
    for (Violation violation : new FloorPlan("planted").violations(classesOf("planted"))) {
      found.computeIfAbsent(violation.origin(), origin -> new TreeSet<>()).add(violation.rule());
    }
    Map<String, Set<Rule>> planted = new TreeMap<>();
    planted.put("", Set.of(Rule.CYCLE));
    planted.put("Attic", Set.of(Rule.UNKNOWN_ROOM));
    planted.put("package-info", Set.of(Rule.UNKNOWN_ROOM));
    planted.put("Climber", Set.of(Rule.UNPLANNED_USE));
    planted.put("Neighbour", Set.of(Rule.UNPLANNED_USE));
    planted.put("IndexReader", Set.of(Rule.FOREIGN_LIBRARY));
    planted.put("TableReader", Set.of(Rule.FOREIGN_LIBRARY));
    planted.put("Unheard", Set.of(Rule.FOREIGN_LIBRARY));
    planted.put("Web", Set.of(Rule.FOREIGN_LIBRARY));
    planted.put("Reflector", Set.of(Rule.FOREIGN_LIBRARY));
    for (String name :
        List.of(
            "ClockOfDays",
            "ClockOfInstants",
            "ClockOfMillis",
            "ClockOfSystem",
            "ClockByReference",
            "Caller",
            "Connector",
            "Lowercase",
            "Talker",
            "Thawer",
            "Starter",
            "Quitter",
            "MachineZone")) {
      planted.put(name, Set.of(Rule.FORBIDDEN));
    }
    assertEquals(planted, found);
  }

  @Test
  void tests_runOnTheJavaThatTheProgramNeeds() {
    assertTrue(Runtime.version().feature() >= 25, () -> "Java " + Runtime.version());
  }

  private static JavaClasses classesOf(String root) {
    String folder = root.equals("docket") ? "classes" : "test-classes";
    Path compiled = Path.of(System.getProperty("compiled", "target"), folder, root);
    return new ClassFileImporter().importPath(compiled);
  }
}
