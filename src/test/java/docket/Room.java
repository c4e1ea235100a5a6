package docket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The floor plan: what each room may use of the others, and the libraries that live in it.
 *
 * <p>A change of the plan is a decision of its own, with its reason in the commit.
 */
enum Room {
  SOURCE(0, "", ""),
  MODEL(0, "", "dev.langchain4j"),
  TEXT(1, "source", ""),
  STORE(1, "source", "java.sql javax.sql org.sqlite"),
  FETCH(1, "source", "okhttp3 org.jsoup org.apache.pdfbox"),
  DEADLINE(2, "text source", "java.awt javax.imageio"),
  SEARCH(2, "text model source", "org.apache.lucene org.tartarus.snowball"),
  KNOWLEDGE(3, "search store fetch deadline text source", "org.snakeyaml.engine org.commonmark"),
  ANSWER(3, "search deadline text model store source", ""),
  EVALUATION(
      4,
      "answer knowledge search text model store source",
      "java.lang.management com.sun.management"),
  UPKEEP(5, "evaluation answer knowledge deadline search text store source", ""),
  DISCORD(
      6, "upkeep evaluation answer knowledge deadline search text store source", "net.dv8tion.jda"),
  CONSOLE(
      6,
      "upkeep evaluation answer knowledge deadline search text store source",
      "picocli org.jline"),
  /** The root package: settings and wiring. */
  DOCKET(
      7,
      "console discord upkeep evaluation answer knowledge search deadline fetch store text model"
          + " source",
      "ch.qos.logback java.util.logging");

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
  private final String uses;
  private final String libraries;

  Room(int floor, String uses, String libraries) {
    this.floor = floor;
    this.uses = uses;
    this.libraries = libraries;
  }

  /** How high it lies; a room uses only rooms of lower floors. */
  int floor() {
    return floor;
  }

  /**
   * The rooms it may use.
   *
   * @throws NoSuchElementException if the table names a room that it does not have
   */
  List<Room> uses() {
    return words(uses).stream().map(code -> of(code).orElseThrow()).toList();
  }

  /** The packages of libraries that only this room uses, with all below them. */
  List<String> libraries() {
    return words(libraries);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
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
