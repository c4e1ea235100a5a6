package docket;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares compiled classes with the plan of {@link Room}. */
final class FloorPlan {
  private final String root;

  /**
   * @param root the package whose sub-packages are the rooms
   */
  FloorPlan(String root) {
    this.root = root;
  }

  /**
   * One departure from the plan.
   *
   * @param origin the simple name of the outermost class at fault
   * @param rule which rule it breaks
   * @param detail the words for whoever has to mend it
   */
  record Violation(String origin, Rule rule, String detail) {}

  /** What can be wrong. */
  enum Rule {
    UNKNOWN_ROOM,
    UNPLANNED_USE,
    FOREIGN_LIBRARY,
    FORBIDDEN,
    CYCLE
  }

  /** The room of a class; empty when the plan has none of that name. */
  Optional<Room> roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) {
      return Optional.of(Room.DOCKET);
    }
    return Room.of(name.substring(root.length() + 1).split("\\.", 2)[0])
        .filter(room -> room != Room.DOCKET);
  }

  /** Everything that departs from the plan, each kind of departure of a class once. */
  List<Violation> violations(JavaClasses classes) {
    List<Violation> found = new ArrayList<>();
    for (JavaClass type : classes) {
      Optional<Room> room = roomOf(type);
      if (room.isEmpty()) {
        found.add(
            new Violation(outermost(type), Rule.UNKNOWN_ROOM, type.getName() + ": no such room"));
        continue;
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        judge(type, room.get(), dependency).ifPresent(found::add);
      }
      Forbidden.in(type, room.get())
          .forEach(detail -> found.add(new Violation(outermost(type), Rule.FORBIDDEN, detail)));
    }
    found.addAll(cycles(classes));
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Violation::origin).thenComparing(Violation::detail))
        .toList();
  }

  private Optional<Violation> judge(JavaClass type, Room room, Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String name = target.getPackageName();
    if (target.isPrimitive()) {
      return Optional.empty();
    }
    if (name.equals(root) || name.startsWith(root + ".")) {
      Optional<Room> used = roomOf(target);
      boolean planned = used.isEmpty() || used.get() == room || room.uses().contains(used.get());
      return planned
          ? Optional.empty()
          : Optional.of(
              new Violation(
                  outermost(type),
                  Rule.UNPLANNED_USE,
                  "%s may not use %s: %s"
                      .formatted(
                          room.code(),
                          used.map(Room::code).orElse("?"),
                          dependency.getDescription())));
    }
    boolean allowed =
        Room.JDK.contains(name) || isBelow(name, Room.FREE) || isBelow(name, room.libraries());
    return allowed
        ? Optional.empty()
        : Optional.of(
            new Violation(
                outermost(type),
                Rule.FOREIGN_LIBRARY,
                "%s may not use the library %s: %s"
                    .formatted(room.code(), name, dependency.getDescription())));
  }

  private List<Violation> cycles(JavaClasses classes) {
    return SlicesRuleDefinition.slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .evaluate(classes)
        .getFailureReport()
        .getDetails()
        .stream()
        .map(detail -> new Violation("", Rule.CYCLE, detail))
        .toList();
  }

  private static boolean isBelow(String name, List<String> packages) {
    return packages.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
  }

  private static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }
}
