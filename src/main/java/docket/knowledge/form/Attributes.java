package docket.knowledge.form;

import docket.source.ConflictId;
import docket.source.Passage;
import docket.source.SourceId;
import docket.source.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the line above a passage says on it, such as {@code {#4 also=source-id unverified}}.
 *
 * @param number the passage number; empty where there is no such line
 * @param also other sources that carry the passage
 * @param validity the days on which it held
 * @param unverified whether it is unconfirmed
 * @param conflicts the conflicts whose losing or disputed side it states
 */
record Attributes(
    OptionalInt number,
    List<SourceId> also,
    Validity validity,
    boolean unverified,
    List<ConflictId> conflicts) {
  /** What a passage without an attribute line has. */
  static final Attributes NONE =
      new Attributes(OptionalInt.empty(), List.of(), Validity.ALWAYS, false, List.of());

  private static final Pattern LINE = Pattern.compile("\\{#([0-9]{1,6}+)((?: [^ {}]++)*+)\\}");
  private static final List<String> KEYS =
      List.of("also", "from", "until", "unverified", "conflict");

  Attributes {
    also = List.copyOf(also);
    conflicts = List.copyOf(conflicts);
  }

  /** What a passage has of which nothing but the number is said. */
  static Attributes numbered(int number) {
    return new Attributes(OptionalInt.of(number), List.of(), Validity.ALWAYS, false, List.of());
  }

  /** Reads the line; its place in the file is given for the messages. */
  static Attributes read(String written, int line) throws FormatException {
    Matcher matcher = LINE.matcher(written);
    if (!matcher.matches()) {
      throw fault(
          line,
          "'%s' is not a line above a passage: write {#4} or {#4 also=source-id unverified}"
              .formatted(written));
    }
    int number = Integer.parseInt(matcher.group(1));
    if (number == 0 || matcher.group(1).startsWith("0")) {
      throw fault(line, "'%s': passage numbers are 1, 2, 3, ...".formatted(written));
    }
    String rest = matcher.group(2).strip();
    Words words = new Words(line, rest.isEmpty() ? List.of() : List.of(rest.split(" ")));
    words.check();
    return new Attributes(
        OptionalInt.of(number),
        words.also(),
        words.validity(),
        words.words().contains("unverified"),
        words.conflicts());
  }

  /** The line of a passage. */
  static String write(Passage passage) {
    StringBuilder line = new StringBuilder("{#").append(passage.id().number());
    if (!passage.also().isEmpty()) {
      line.append(" also=").append(joined(passage.also()));
    }
    passage.validity().from().ifPresent(day -> line.append(" from=").append(day));
    passage.validity().until().ifPresent(day -> line.append(" until=").append(day));
    if (passage.unverified()) {
      line.append(" unverified");
    }
    if (!passage.conflicts().isEmpty()) {
      line.append(" conflict=").append(joined(passage.conflicts()));
    }
    return line.append('}').toString();
  }

  private static String joined(List<?> values) {
    return String.join(",", values.stream().map(Object::toString).toList());
  }

  private static FormatException fault(int line, String what) {
    return new FormatException(line, "source.attributes", what);
  }

  /** The words after the number. */
  private record Words(int line, List<String> words) {

    void check() throws FormatException {
      int last = -1;
      for (String word : words) {
        String key = word.split("=", 2)[0];
        int place = KEYS.indexOf(key);
        if (place < 0) {
          throw fault(line, "unknown attribute '%s': %s".formatted(key, Nearest.hint(key, KEYS)));
        }
        if (key.equals("unverified") != word.equals(key)) {
          throw fault(
              line,
              key.equals("unverified")
                  ? "'unverified' stands without a value"
                  : "'%s' needs a value: write %s=...".formatted(key, key));
        }
        if (place <= last) {
          throw fault(line, "attributes stand once each, in the order " + String.join(", ", KEYS));
        }
        last = place;
      }
    }

    private List<String> values(String key) throws FormatException {
      for (String word : words) {
        if (word.startsWith(key + "=")) {
          List<String> values = List.of(word.substring(key.length() + 1).split(",", -1));
          if (new HashSet<>(values).size() < values.size()) {
            throw fault(line, "'%s' names something twice: keep one".formatted(word));
          }
          return values;
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

    Validity validity() throws FormatException {
      Optional<LocalDate> from = day("from");
      Optional<LocalDate> until = day("until");
      if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
        throw fault(line, "until= lies before from=: exchange them");
      }
      return new Validity(from, until);
    }

    private Optional<LocalDate> day(String key) throws FormatException {
      List<String> values = values(key);
      return values.isEmpty()
          ? Optional.empty()
          : Optional.of(YamlFields.parseDay(String.join(",", values), line, key));
    }
  }
}
