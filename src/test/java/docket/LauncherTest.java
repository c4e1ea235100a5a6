package docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import docket.LauncherWorld.Run;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with scripts in the places of Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path folder;
  private LauncherWorld world;

  @BeforeEach
  void makeWorld() throws Exception {
    world = LauncherWorld.in(folder);
  }

  @AfterEach
  void removeLinks() throws Exception {
    world.close();
  }

  @Test
  void start_buildsAndPassesEverythingOn_whenThereIsNoBuild() throws Exception {
    Run run = world.start("ask", "Mag ik dit nog? België", "");
    assertEquals(3, run.status());
    assertTrue(run.out().contains("jar one\n"), run.out());
    assertTrue(run.out().contains("\nargument -Ddocket.home=" + world.root() + "\n"), run.out());
    assertTrue(
        run.out().endsWith("argument ask\nargument Mag ik dit nog? België\nargument \n"),
        run.out());
    assertTrue(run.err().startsWith("docket: building (takes a minute or less"), run.err());
  }

  @Test
  void start_isSilentAndBuildsNothing_whenNothingChanged() throws Exception {
    world.start();
    assertEquals("", world.start().err());
    assertEquals(1, world.builds());
  }

  @Test
  void start_buildsAgain_whenASourceChanged() throws Exception {
    world.start();
    world.write("src/main/java/A.java", "two");
    assertTrue(world.start().out().contains("jar two\n"));
  }

  @Test
  void start_buildsAgain_whenASourceIsAdded() throws Exception {
    world.start();
    world.write("src/main/java/B.java", " more");
    assertTrue(world.start().out().contains("jar one more\n"));
  }

  @Test
  void start_buildsAgain_whenASourceIsDeleted() throws Exception {
    world.write("src/main/java/B.java", " more");
    world.start();
    Files.delete(world.root().resolve("src/main/java/B.java"));
    assertTrue(world.start().out().contains("jar one\n"));
  }

  @Test
  void start_buildsAgain_whenASourceChangedButLooksOld() throws Exception {
    world.start();
    world.write("src/main/java/A.java", "two");
    Files.setLastModifiedTime(
        world.root().resolve("src/main/java/A.java"),
        FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertTrue(world.start().out().contains("jar two\n"));
  }

  @Test
  void start_buildsAgain_whenThePomChanged() throws Exception {
    world.start();
    world.write("pom.xml", "<project>changed</project>\n");
    world.start();
    assertEquals(2, world.builds());
  }

  @Test
  void start_buildsNothing_whenAnEarlierStateIsBack() throws Exception {
    world.start();
    world.write("src/main/java/A.java", "two");
    world.start();
    world.write("src/main/java/A.java", "one");
    assertTrue(world.start().out().contains("jar one\n"));
    assertEquals(2, world.builds());
  }

  @Test
  void start_buildsTwice_whenASourceChangesDuringTheBuild() throws Exception {
    world.write("after-reading", " late");
    assertTrue(world.start().out().contains("jar one late\n"));
    assertEquals(2, world.builds());
  }

  @Test
  void start_saysWhyAndRunsNothingOlder_whenTheBuildFails() throws Exception {
    world.start();
    world.write("src/main/java/A.java", "two");
    world.write("broken", "");
    Run run = world.start();
    assertEquals(70, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("\n  A.java:[1,1] this is broken\n"), run.err());
    Files.delete(world.root().resolve("broken"));
    assertTrue(world.start().out().contains("jar two\n"));
  }

  @Test
  void start_saysHowToGetMaven_whenThereIsNone() throws Exception {
    world.without("mvn");
    Run run = world.start();
    assertEquals(70, run.status());
    assertTrue(run.err().contains("there is no mvn. Install it"), run.err());
  }

  @Test
  void start_needsNoMaven_whenTheBuildIsThere() throws Exception {
    world.start();
    world.without("mvn");
    assertEquals(3, world.start().status());
  }

  @Test
  void start_saysWhatIsWrong_whenTheGivenJdkIsTooOld() throws Exception {
    world.jdk("old", "17.0.15");
    world.environment().put("DOCKET_JAVA_HOME", world.root().resolve("old").toString());
    Run run = world.start();
    assertEquals(69, run.status());
    assertTrue(run.err().contains("which is no JDK 25 or newer"), run.err());
  }

  @Test
  void start_takesAJdkOfAnyNewerVersion() throws Exception {
    for (String version : List.of("25", "25.0.3", "26-ea", "100")) {
      world.jdk("other", version);
      world.environment().put("DOCKET_JAVA_HOME", world.root().resolve("other").toString());
      assertEquals(3, world.start().status(), version);
    }
  }

  @Test
  void start_saysSo_whenThereIsNoPlaceForTheBuild() throws Exception {
    world.write("target", "a file, where the folder should be");
    Run run = world.start();
    assertEquals(70, run.status());
    assertTrue(run.err().contains("cannot write to " + world.root() + "/target"), run.err());
  }

  @Test
  void start_worksFromAnotherFolderThroughLinks() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("inner"), Path.of("../a place with blanks/docket"));
    Files.createSymbolicLink(folder.resolve("outer"), bin.resolve("inner"));
    Run run = world.end(world.begin(bin, Path.of("../outer"), "x"));
    assertTrue(run.out().contains("argument -Ddocket.home=" + world.root() + "\n"), run.out());
  }

  @Test
  void start_readsItsSettingsFromTheFileToo() throws Exception {
    String jdk = world.environment().remove("DOCKET_JAVA_HOME");
    world.write(
        ".env",
        "# DOCKET_JAVA_OPTS=-Xwrong\r\n"
            + "export DOCKET_JAVA_HOME=\""
            + jdk
            + "\" # the blank one\r\n"
            + "DOCKET_JAVA_OPTS = -Xmx64m  -Da=b # both\n"
            + "DOCKET_MVN_ARGS='-o -q'");
    Run run = world.start();
    assertTrue(run.out().contains("argument -Xmx64m\nargument -Da=b\nargument -D"), run.out());
    assertTrue(Files.readString(world.root().resolve("asked")).endsWith(" -o -q package\n"));
  }

  @Test
  void start_prefersTheEnvironmentsSettings() throws Exception {
    world.write(".env", "DOCKET_JAVA_OPTS=-Xwrong\n");
    world.environment().put("DOCKET_JAVA_OPTS", "-Xmx64m");
    Run run = world.start();
    assertTrue(run.out().contains("argument -Xmx64m\n"), run.out());
    assertFalse(run.out().contains("-Xwrong"), run.out());
  }

  @Test
  void start_limitsTheCompiler_forShortCommandsOnly() throws Exception {
    assertTrue(world.start("ask", "x").out().contains("argument -XX:TieredStopAtLevel=1\n"));
    assertFalse(world.start("run").out().contains("-XX:TieredStopAtLevel=1"));
  }

  @Test
  void start_usesAnArchiveOfItsOwnJdk() throws Exception {
    assertTrue(world.start().out().contains("/java-25-Test.jsa\n"));
    world.jdk("other", "26");
    world.environment().put("DOCKET_JAVA_HOME", world.root().resolve("other").toString());
    assertTrue(world.start().out().contains("/java-26-Test.jsa\n"));
    assertEquals(1, world.builds());
  }

  @Test
  void start_readsArgumentsAsUtf8_whateverTheLocale() throws Exception {
    for (String locale : List.of("", "C", "tr_TR.ISO-8859-9")) {
      world.environment().put("LANG", locale);
      assertTrue(world.start().out().startsWith("locale C.UTF-8\n"), locale);
    }
  }

  @Test
  void start_keepsALocaleThatCanReadAnything() throws Exception {
    world.environment().put("LANG", "nl_NL.UTF-8");
    assertTrue(world.start().out().startsWith("locale \n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with flock", "without flock"})
  void start_buildsOnce_whenStartedTwiceAtOnce(String kind) throws Exception {
    if (kind.equals("without flock")) {
      world.without("flock");
    }
    Path pipe = world.root().resolve("wait");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    Process first = world.begin(world.root(), world.root().resolve("docket"), "first");
    Process second;
    try (OutputStream waiting = Files.newOutputStream(pipe)) { // Maven reads at the other end
      second = world.begin(world.root(), world.root().resolve("docket"), "second");
      assertEquals(
          "docket: another start is building; waiting ...", second.errorReader().readLine());
      Files.delete(pipe);
      waiting.flush();
    }
    assertTrue(world.end(first).out().contains("argument first\n"));
    assertTrue(world.end(second).out().contains("argument second\n"));
    assertEquals(1, world.builds());
  }

  @Test
  void start_takesOverALockWhoseOwnerIsGone() throws Exception {
    world.without("flock");
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(world.root().resolve("target/docket/locked"));
    world.write("target/docket/locked/owner", gone.pid() + "\n");
    assertEquals(3, world.start().status());
  }

  @Test
  void start_removesOldBuilds_butNoneThatIsInUse() throws Exception {
    world.start();
    Path inUse = world.kept().getFirst();
    Files.createFile(inUse.resolve("in-use." + ProcessHandle.current().pid()));
    for (String state : new String[] {"two", "three", "four"}) {
      world.write("src/main/java/A.java", state);
      world.start();
    }
    assertTrue(world.kept().contains(inUse));
    assertEquals(3, world.kept().size(), "the one in use, the present and the one before");
  }
}
