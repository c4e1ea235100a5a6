package docket.evaluation;

import docket.knowledge.GoldenQuestion.Demand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A figure of a scored question set, in the order of the table. */
public enum Figure {
  /** How many questions there are. */
  COUNT("n", "n"),
  /** Share of outcomes as demanded, in percent. */
  OUTCOME("out.acc", "outcome_accuracy"),
  /** Share declined of those that have to be answered, in percent. */
  WRONGLY_DECLINED("wr.decl", "wrongly_declined"),
  /** Share answered of those that have to be declined, in percent. */
  WRONGLY_ANSWERED("wr.answ", "wrongly_answered"),
  /** Share of the groups of literals found, in percent. */
  KEY_RECALL("key.rec", "key_recall"),
  /** Share of questions with every group found, in percent. */
  FULL_KEY("full.key", "full_key"),
  /** Share of questions of which a wanted source is cited, in percent. */
  CITATION_HIT("cite", "citation_hit"),
  /** How many replies hold what a right one never does. */
  NEVER("never", "never_violations"),
  /** Share of replies right in everything, in percent. */
  PASS("pass", "pass");

  private final String head;
  private final String key;

  Figure(String head, String key) {
    this.head = head;
    this.key = key;
  }

  /** The head of its column. */
  public String head() {
    return head;
  }

  /** Its name in JSON. */
  public String key() {
    return key;
  }

  /** Whether it counts rather than measures a share. */
  public boolean isCount() {
    return this == COUNT || this == NEVER;
  }

  /** Whether less of it is better. */
  public boolean isFault() {
    return this == WRONGLY_DECLINED || this == WRONGLY_ANSWERED || this == NEVER;
  }

  /**
   * Its value for some marks: a count, or percent rounded to one decimal; empty where no question
   * bears on it.
   */
  public Optional<Double> of(List<Mark> marks) {
    return switch (this) {
      case COUNT -> Optional.of((double) marks.size());
      case NEVER -> Optional.of((double) count(marks, mark -> !mark.struck().isEmpty()));
      case OUTCOME -> rate(marks, Mark::outcomeRight, _ -> true);
      case WRONGLY_DECLINED ->
          rate(marks, Mark::isDeclined, mark -> mark.demand() == Demand.ANSWERED);
      case WRONGLY_ANSWERED ->
          rate(marks, Mark::isAnswered, mark -> mark.demand() == Demand.DECLINED);
      case KEY_RECALL -> keyRecall(marks);
      case FULL_KEY -> rate(marks, mark -> mark.missed().isEmpty(), mark -> mark.groups() > 0);
      case CITATION_HIT ->
          rate(
              marks,
              mark -> mark.citationHit().orElse(false),
              mark -> mark.citationHit().isPresent());
      case PASS -> rate(marks, Mark::passed, _ -> true);
    };
  }

  /** The value as it is written: a count without decimals, a share with one, or a hyphen. */
  public String text(Optional<Double> value) {
    return value.map(v -> isCount() ? Long.toString(Math.round(v)) : v.toString()).orElse("-");
  }

  private static Optional<Double> keyRecall(List<Mark> marks) {
    int groups = marks.stream().mapToInt(Mark::groups).sum();
    int missed = marks.stream().mapToInt(mark -> mark.missed().size()).sum();
    return share(groups - missed, groups);
  }

  private static Optional<Double> rate(
      List<Mark> marks, Predicate<Mark> test, Predicate<Mark> among) {
    List<Mark> pool = marks.stream().filter(among).toList();
    return share(count(pool, test), pool.size());
  }

  private static int count(List<Mark> marks, Predicate<Mark> test) {
    return (int) marks.stream().filter(test).count();
  }

  private static Optional<Double> share(int part, int whole) {
    if (whole == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(100.0 * part / whole).setScale(1, RoundingMode.HALF_EVEN).doubleValue());
  }
}
