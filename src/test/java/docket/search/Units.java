package docket.search;

import docket.source.Concept;
import docket.source.Language;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units for tests: short to write, with what a test does not care about filled in. */
final class Units {
  /** A small glossary of the domain. */
  static final List<Concept> GLOSSARY =
      List.of(
          new Concept(
              "resale",
              Map.of(
                  Language.EN, List.of("resale", "resell", "resellers"),
                  Language.NL, List.of("doorverkoop", "wederverkoop", "doorverkopen"),
                  Language.DE, List.of("weiterverkauf", "weiterverkaufen"),
                  Language.RU, List.of("перепродажа", "перепродажу"))),
          new Concept("us", Map.of(Language.EN, List.of("us", "united states"))));

  private Units() {}

  /** An English unit of one text; its group is what stands before {@code #} in the id. */
  static Document english(String id, String... sentences) {
    return unit(id, text(id, Language.EN, sentences));
  }

  /** A unit of several texts. */
  static Document unit(String id, Rendition... renditions) {
    return new Document(
        id,
        id.substring(0, id.indexOf('#')),
        List.of(renditions),
        1,
        Optional.empty(),
        Validity.ALWAYS,
        "payload of " + id);
  }

  /** A text without title and heading, named after its unit and language. */
  static Rendition text(String id, Language language, String... sentences) {
    return new Rendition(id + "@" + language.code(), language, "", "", List.of(sentences));
  }

  /** The unit with another authority. */
  static Document withAuthority(Document unit, double authority) {
    return new Document(
        unit.id(),
        unit.group(),
        unit.renditions(),
        authority,
        unit.published(),
        unit.validity(),
        unit.payload());
  }

  /** The unit with days. */
  static Document withDays(Document unit, Optional<LocalDate> published, Validity validity) {
    return new Document(
        unit.id(),
        unit.group(),
        unit.renditions(),
        unit.authority(),
        published,
        validity,
        unit.payload());
  }

  /** English units about other things, so that words differ in how rare they are. */
  static List<Document> about(String... sentences) {
    List<Document> units = new ArrayList<>();
    for (String sentence : sentences) {
      units.add(english("other#" + (units.size() + 1), sentence));
    }
    return units;
  }

  /** Asks an index. */
  static Evidence ask(PassageIndex index, String question, Language language) {
    return index.find(new Request(index.analyse(question, language), Optional.empty(), 10));
  }

  /** The ids of what an index finds for an English question, best first. */
  static List<String> ids(PassageIndex index, String question) {
    return ask(index, question, Language.EN).hits().stream().map(Hit::id).toList();
  }
}
