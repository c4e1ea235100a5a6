package docket.knowledge;

import docket.source.ConflictId;
import docket.source.PassageText;
import docket.source.SourceId;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph of a source's file with what its attribute line says.
 *
 * @param line the line on which it begins in its file, from 1
 * @param number the passage number, if it is written
 * @param text its words
 * @param also other sources that carry it
 * @param validity the days on which it held
 * @param unverified whether it is unconfirmed
 * @param conflicts the conflicts whose losing or disputed side it states
 */
record Paragraph(
    int line,
    OptionalInt number,
    PassageText text,
    List<SourceId> also,
    Validity validity,
    boolean unverified,
    List<ConflictId> conflicts) {
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{#([0-9]{1,6}+)((?: [^ {}]++)*+)\\}");

  /** Reads the lines of a paragraph; the first may be an attribute line. */
  static Paragraph of(int line, String heading, List<String> lines) throws FormatException {
    String first = lines.getFirst();
    if (!first.startsWith("{")) {
      return new Paragraph(
          line,
          OptionalInt.empty(),
          text(line, heading, lines),
          List.of(),
          Validity.ALWAYS,
          false,
          List.of());
    }
    Matcher matcher = ATTRIBUTES.matcher(first);
    if (!matcher.matches()) {
      throw fault(
          line,
          "'%s' is not an attribute line: write {#4 also=source-id unverified}".formatted(first));
    }
    int number = Integer.parseInt(matcher.group(1));
    if (number == 0) {
      throw fault(line, "passage numbers start at 1");
    }
    Attributes attributes = new Attributes(line, matcher.group(2).strip());
    return new Paragraph(
        line,
        OptionalInt.of(number),
        text(line, heading, lines.subList(1, lines.size())),
        attributes.also(),
        attributes.validity(),
        attributes.unverified(),
        attributes.conflicts());
  }

  private static PassageText text(int line, String heading, List<String> lines)
      throws FormatException {
    String body = String.join("\n", lines).strip();
    if (body.isEmpty()) {
      throw fault(line, "the passage has no text: write it below the attribute line");
    }
    return new PassageText(heading, body);
  }

  private static FormatException fault(int line, String what) {
    return new FormatException(line, "source.passage", what);
  }

  /** The words of an attribute line after the number. */
  private record Attributes(int line, List<String> words) {
    private static final List<String> KEYS =
        List.of("also", "from", "until", "unverified", "conflict");

    Attributes(int line, String written) throws FormatException {
      this(line, written.isEmpty() ? List.of() : List.of(written.split(" ")));
      int last = -1;
      for (String word : words) {
        int place = KEYS.indexOf(word.split("=", 2)[0]);
        if (place < 0 || word.equals("unverified") == word.contains("=")) {
          throw fault(
              line,
              "unknown attribute '%s': allowed are also=, from=, until=, unverified, conflict="
                  .formatted(word));
        }
        if (place <= last) {
          throw fault(line, "attributes stand once each, in the order " + String.join(", ", KEYS));
        }
        last = place;
      }
    }

    private List<String> values(String key) {
      for (String word : words) {
        if (word.startsWith(key + "=")) {
          return List.of(word.substring(key.length() + 1).split(",", -1));
        }
      }
      return List.of();
    }

    List<SourceId> also() throws FormatException {
      List<SourceId> ids = new ArrayList<>();
      for (String value : values("also")) {
        ids.add(YamlFields.sourceId(value, line));
      }
      return ids;
    }

    List<ConflictId> conflicts() throws FormatException {
      List<ConflictId> ids = new ArrayList<>();
      for (String value : values("conflict")) {
        try {
          ids.add(new ConflictId(value));
        } catch (IllegalArgumentException e) {
          throw fault(line, "'%s' is not a conflict: write an id such as C01".formatted(value));
        }
      }
      return ids;
    }

    boolean unverified() {
      return words.contains("unverified");
    }

    Validity validity() throws FormatException {
      try {
        return new Validity(day("from"), day("until"));
      } catch (IllegalArgumentException e) {
        throw fault(line, "until= lies before from=: exchange them");
      }
    }

    private Optional<LocalDate> day(String key) throws FormatException {
      List<String> values = values(key);
      return values.isEmpty()
          ? Optional.empty()
          : Optional.of(YamlFields.parseDay(String.join(",", values), line, key));
    }
  }
}
