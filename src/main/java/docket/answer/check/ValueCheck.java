package docket.answer.check;

import docket.text.Exact;
import java.util.ArrayList;
import java.util.List;

/** Every number, date, time, amount, percentage and identifier must stand in a passage. */
final class ValueCheck implements Check {
  private static final java.util.Set<String> PAIR =
      java.util.Set.of(
          "both",
          "twice",
          "double",
          "beide",
          "tweemaal",
          "dubbele",
          "dubbel",
          "allebei",
          "beiden",
          "doppelt",
          "doppelte",
          "doppelten",
          "zweimal",
          "deux",
          "ambos",
          "ambas",
          "doble",
          "оба",
          "обе",
          "обоих",
          "вдвое",
          "дважды");

  private final Lexicon lexicon;

  ValueCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    List<Exact> given = new ArrayList<>();
    List<Exact> beside = new ArrayList<>();
    for (Comparison.Ground ground : comparison.grounds()) {
      List<Exact> to = ground.context() ? beside : given;
      ground.prose().values().forEach(value -> to.add(value.exact()));
    }
    for (Value value : comparison.statement().values()) {
      boolean attribution = mayBeAttribution(comparison.statement(), value);
      if (!isCarried(value.exact(), given)
          && !(attribution && isCarried(value.exact(), beside))
          && !isLiteral(comparison, value)
          && !isPair(comparison, value)) {
        findings.add(Carrying.sortName(value.exact()), value.surface());
      }
    }
  }

  /** Two, where a passage says both or twice. */
  private static boolean isPair(Comparison comparison, Value value) {
    if (!(value.exact() instanceof Exact.Number number)
        || number.value().compareTo(java.math.BigDecimal.TWO) != 0) {
      return false;
    }
    for (Comparison.Ground ground : comparison.grounds()) {
      for (Word word : ground.prose().words()) {
        if (!ground.context() && PAIR.contains(word.folded())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a value stands in a passage letter by letter, with all that is written together with
   * it. Plain digits prove nothing.
   */
  private static boolean isLiteral(Comparison comparison, Value value) {
    Prose statement = comparison.statement();
    String text = statement.text();
    int start = statement.words().get(value.word()).start();
    int end = statement.words().get(value.lastWord()).end();
    while (start > 0 && isOfNumber(text, start - 1)) {
      start--;
    }
    while (end < text.length() && goesOn(text, end)) {
      end++;
    }
    String run = text.substring(start, end);
    boolean plain = run.chars().allMatch(Character::isDigit);
    return !plain
        && comparison.grounds().stream().anyMatch(g -> hasLiterally(g.prose().text(), run));
  }

  private static boolean hasLiterally(String text, String surface) {
    int at = text.indexOf(surface);
    while (at >= 0) {
      int end = at + surface.length();
      boolean free = (at == 0 || !isOfNumber(text, at - 1)) && !goesOn(text, end);
      if (free) {
        return true;
      }
      at = text.indexOf(surface, at + 1);
    }
    return false;
  }

  private static boolean goesOn(String text, int end) {
    return end < text.length()
        && isOfNumber(text, end)
        && (Character.isLetterOrDigit(text.charAt(end))
            || end + 1 < text.length() && Character.isDigit(text.charAt(end + 1)));
  }

  private static boolean isOfNumber(String text, int i) {
    char c = text.charAt(i);
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '-';
  }

  /** Whether a value may tell when and where the passage itself was said. */
  private boolean mayBeAttribution(Prose statement, Value value) {
    return switch (value.exact()) {
      case Exact.Identifier _ -> true;
      case Exact.Day _, Exact.MonthDay _, Exact.Month _, Exact.Year _ ->
          statement.words().stream()
              .filter(word -> word.clause() == value.clause())
              .anyMatch(this::tellsOfSaying);
      default -> false;
    };
  }

  private boolean tellsOfSaying(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).name().equals("saying")
          || lexicon.meaning(id).name().equals("publish")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCarried(Exact wanted, List<Exact> given) {
    for (Exact each : given) {
      if (Carrying.carries(each, wanted)) {
        return true;
      }
    }
    return switch (wanted) {
      case Exact.Day day -> hasDayAndYear(day, given);
      case Exact.Identifier id -> hasDigits(id, given);
      default -> false;
    };
  }

  /** A passage may name the year once and then days without it. */
  private static boolean hasDayAndYear(Exact.Day wanted, List<Exact> given) {
    java.time.MonthDay monthDay = java.time.MonthDay.from(wanted.date());
    boolean day = false;
    boolean year = false;
    for (Exact each : given) {
      day |= each instanceof Exact.MonthDay other && other.day().equals(monthDay);
      year |= Carrying.yearOf(each) == wanted.date().getYear();
    }
    return day && year;
  }

  /** Executive Order 13873 and EO 13873 are one; the letters are compared as words. */
  private static boolean hasDigits(Exact.Identifier wanted, List<Exact> given) {
    String digits = digits(wanted.normal());
    for (Exact each : given) {
      boolean same =
          switch (each) {
            case Exact.Identifier other -> digits(other.normal()).equals(digits);
            case Exact.Number number -> number.value().toPlainString().equals(digits);
            default -> false;
          };
      if (same && !digits.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String digits(String normal) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isDigit(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
  }
}
