package docket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The floor plan: what each room may use of the others, and the libraries that live in it.
 *
 * <p>A change of the plan is a decision of its own, with its reason in the commit.
 */
enum Room {
  SOURCE(0, Set.of(), List.of()),
  MODEL(0, Set.of(), List.of("dev.langchain4j")),
  TEXT(1, Set.of("source"), List.of()),
  STORE(1, Set.of("source"), List.of("java.sql", "javax.sql", "org.sqlite")),
  FETCH(1, Set.of("source"), List.of("okhttp3", "org.jsoup", "org.apache.pdfbox")),
  DEADLINE(2, Set.of("text", "source"), List.of("java.awt", "javax.imageio")),
  SEARCH(
      2, Set.of("text", "model", "source"), List.of("org.apache.lucene", "org.tartarus.snowball")),
  KNOWLEDGE(
      3,
      Set.of("search", "store", "fetch", "deadline", "text", "source"),
      List.of("org.snakeyaml.engine", "org.commonmark")),
  ANSWER(3, Set.of("search", "deadline", "text", "model", "store", "source"), List.of()),
  EVALUATION(
      4,
      Set.of("answer", "knowledge", "search", "text", "model", "store", "source"),
      List.of("java.lang.management", "com.sun.management")),
  UPKEEP(
      5,
      Set.of("evaluation", "answer", "knowledge", "deadline", "search", "text", "store", "source"),
      List.of()),
  DISCORD(
      6,
      Set.of(
          "upkeep",
          "evaluation",
          "answer",
          "knowledge",
          "deadline",
          "search",
          "text",
          "store",
          "source"),
      List.of("net.dv8tion.jda")),
  CONSOLE(
      6,
      Set.of(
          "upkeep",
          "evaluation",
          "answer",
          "knowledge",
          "deadline",
          "search",
          "text",
          "store",
          "source"),
      List.of("picocli", "org.jline")),
  /** The root package: settings and wiring. */
  DOCKET(
      7,
      Set.of(
          "source",
          "model",
          "text",
          "store",
          "fetch",
          "deadline",
          "search",
          "knowledge",
          "answer",
          "evaluation",
          "upkeep",
          "discord",
          "console"),
      List.of("ch.qos.logback", "java.util.logging"));

  /** Free to all: no room is bound to them. */
  static final List<String> FREE =
      List.of("org.slf4j", "org.jspecify", "com.fasterxml.jackson", "dev.failsafe");

  /** The packages of the JDK that are free to all; those below them are not meant. */
  static final List<String> JDK =
      List.of(
          "java.io",
          "java.lang",
          "java.math",
          "java.net",
          "java.nio",
          "java.security",
          "java.text",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "java.util.concurrent.locks",
          "java.util.function",
          "java.util.random",
          "java.util.regex",
          "java.util.stream",
          "java.util.zip",
          "java.lang.invoke",
          "java.lang.runtime",
          "java.nio.channels",
          "java.nio.charset",
          "java.nio.file",
          "java.nio.file.attribute",
          "java.time.chrono",
          "java.time.format",
          "java.time.temporal",
          "java.time.zone",
          "javax.crypto",
          "javax.crypto.spec");

  private final int floor;
  private final Set<String> uses;
  private final List<String> libraries;

  Room(int floor, Set<String> uses, List<String> libraries) {
    this.floor = floor;
    this.uses = uses;
    this.libraries = libraries;
  }

  /** How high it lies; a room uses only rooms of lower floors. */
  int floor() {
    return floor;
  }

  /** The rooms it may use. */
  List<Room> uses() {
    return Arrays.stream(values()).filter(room -> uses.contains(room.code())).toList();
  }

  /** The number of names in its list, to notice a wrong one. */
  int named() {
    return uses.size();
  }

  /** The packages of libraries that only this room uses, with all below them. */
  List<String> libraries() {
    return libraries;
  }

  /** Its name in packages and messages. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The room of that name. */
  static Optional<Room> of(String code) {
    return Arrays.stream(values()).filter(room -> room.code().equals(code)).findFirst();
  }
}
