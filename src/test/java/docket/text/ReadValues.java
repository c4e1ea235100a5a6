package docket.text;

import docket.source.Language;
import java.util.stream.Collectors;

/** Says in one line what was read from a text. */
final class ReadValues {
  private ReadValues() {}

  /** The keys in order, each time with its zone behind an at sign; separated by spaces. */
  static String of(String text, String language) {
    return ExactReader.read(text, Language.ofCode(language).orElseThrow()).stream()
        .map(found -> found.value().key() + zone(found.value()))
        .collect(Collectors.joining(" "));
  }

  private static String zone(Exact value) {
    return value instanceof Exact.Time time ? time.zone().map(zone -> "@" + zone).orElse("") : "";
  }
}
