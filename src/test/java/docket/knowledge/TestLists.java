package docket.knowledge;

import java.util.List;

/** List files of one or two entries that name the source {@code a-b}. */
final class TestLists {
  private TestLists() {}

  /** The text of a file. */
  static String text(String file) {
    return switch (file) {
      case "conflicts.yaml" ->
          """
          - id: C01
            decided: true
            topic:
              en: whether it is so
            prevails:
              text:
                en: One says so.
              sources: [a-b]
              passages: [a-b#1]
            loses:
              text:
                en: Another says no.
              sources: [a-b]
              passages: [a-b#2]
            reason:
              en: The one is official.
          """;
      case "unknowns.yaml" ->
          """
          - id: U01
            topic:
              en: the point
            says:
              en: Nobody says it.
            ask:
              en: Ask them.
            asked_as:
              en: ['who knows?']
            passages: [a-b#1]
          """;
      case "glossary.yaml" ->
          """
          - id: sale
            en: [sale, sales]
            nl: [verkoop, verkopen]
          - id: fine
            nl: [boete]
          """;
      case "deadlines.yaml" ->
          """
          - id: D1
            at: '2024-09-29'
            zone: America/New_York
            precision: day
            kind: effective
            audience: [consumers]
            title:
              en: Updates end
              nl: Updates stoppen
            description:
              en: From this day on updates are prohibited.
            sources: [a-b]
            passages: [a-b#1]
          """;
      case "questions.yaml" ->
          """
          - id: Q1
            asked_as:
              en: ['may I?']
            passages: [a-b#1]
          """;
      default -> throw new IllegalArgumentException(file);
    };
  }

  /** Adds all of them to a folder. */
  static TestFolder in(TestFolder folder) {
    List.of("conflicts.yaml", "unknowns.yaml", "glossary.yaml", "deadlines.yaml", "questions.yaml")
        .forEach(file -> folder.with(file, text(file)));
    return folder;
  }
}
