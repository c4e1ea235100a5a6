package docket.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Figures that a scored question set must reach, or must not exceed. */
public final class Limits {
  /** No limit at all. */
  public static final Limits NONE = new Limits(List.of());

  private final List<Limit> limits;

  /** On which side of the limit the figure has to be. */
  public enum Kind {
    /** At least the limit; for shares of what is right. */
    FLOOR,
    /** At most the limit; for faults. */
    CEILING
  }

  /**
   * One limit.
   *
   * @param kind on which side the figure has to be
   * @param figure the figure
   * @param language only questions in this language, as an ISO 639-1 code; empty: all questions
   * @param value percent, or a count
   */
  private record Limit(Kind kind, Figure figure, Optional<String> language, double value) {}

  private Limits(List<Limit> limits) {
    this.limits = List.copyOf(limits);
  }

  /**
   * Limits written {@code outcome=95,nl.citation_hit=95}: names of figures, a language in front
   * where only its questions count. {@code outcome} stands for {@code outcome_accuracy}.
   *
   * @throws IllegalArgumentException if the text has another form, or names a figure that cannot
   *     have such a limit
   */
  public static Limits parse(Kind kind, String text) {
    List<Limit> limits = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      limits.add(one(kind, part.strip()));
    }
    return new Limits(limits);
  }

  /** These limits and others. */
  public Limits and(Limits others) {
    List<Limit> all = new ArrayList<>(limits);
    all.addAll(others.limits);
    return new Limits(all);
  }

  /** One sentence for each limit that does not hold; empty where all hold. */
  public List<String> broken(GoldenReport report) {
    List<String> broken = new ArrayList<>();
    for (Limit limit : limits) {
      Optional<Double> value =
          limit
              .language()
              .map(language -> report.figure(limit.figure(), language))
              .orElseGet(() -> report.figure(limit.figure()));
      if (value.isEmpty()) {
        broken.add(name(limit) + " cannot be measured: no question bears on it.");
      } else if (limit.kind() == Kind.FLOOR && value.get() < limit.value()) {
        broken.add(sentence(limit, value, "below the floor of"));
      } else if (limit.kind() == Kind.CEILING && value.get() > limit.value()) {
        broken.add(sentence(limit, value, "above the ceiling of"));
      }
    }
    return broken;
  }

  private static String sentence(Limit limit, Optional<Double> value, String side) {
    return "%s is %s, %s %s."
        .formatted(
            name(limit),
            limit.figure().text(value),
            side,
            limit.figure().text(Optional.of(limit.value())));
  }

  private static String name(Limit limit) {
    return limit.language().map(language -> language + ".").orElse("") + limit.figure().key();
  }

  private static Limit one(Kind kind, String part) {
    int equals = part.indexOf('=');
    int dot = part.lastIndexOf('.', Math.max(equals, 0));
    if (equals < 0) {
      throw new IllegalArgumentException("'%s' has no value: write outcome=95".formatted(part));
    }
    String name = part.substring(dot + 1, equals);
    return new Limit(
        kind,
        figure(kind, name),
        dot < 0 ? Optional.empty() : Optional.of(part.substring(0, dot)),
        value(part.substring(equals + 1)));
  }

  private static Figure figure(Kind kind, String name) {
    String full = name.equals("outcome") ? Figure.OUTCOME.key() : name;
    for (Figure figure : possible(kind)) {
      if (figure.key().equals(full)) {
        return figure;
      }
    }
    throw new IllegalArgumentException(
        "there is no %s for '%s'; possible are %s"
            .formatted(
                kind.name().toLowerCase(Locale.ROOT),
                name,
                possible(kind).stream().map(Figure::key).collect(Collectors.joining(", "))));
  }

  private static List<Figure> possible(Kind kind) {
    return Arrays.stream(Figure.values())
        .filter(figure -> figure != Figure.COUNT)
        .filter(figure -> figure.isFault() == (kind == Kind.CEILING))
        .toList();
  }

  private static double value(String text) {
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      throw new IllegalArgumentException("'%s' is not a number: write 95 or 97.5".formatted(text));
    }
    return Double.parseDouble(text);
  }
}
