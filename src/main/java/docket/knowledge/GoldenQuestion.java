package docket.knowledge;

import java.util.List;

/**
 * One question of a question set together with what a right reply to it has.
 *
 * @param id its name in the set
 * @param language ISO 639-1 code of the language in which it is asked
 * @param type the kind of question, such as {@code factual}
 * @param question the question
 * @param context earlier questions of the same person, oldest first; may be empty
 * @param behaviour what the reply should do, for the human reader; may be empty
 * @param expected the facts that a reply should give, for the human reader; may be empty
 * @param mustNot what would make a reply wrong, for the human reader; may be empty
 * @param citeAny ids of sources, one of which has to be cited; empty means that none has to be
 * @param keys groups of literals; a reply has to contain one literal of each group
 * @param outcome whether it has to be answered
 * @param never literals or {@code /patterns/} that a right reply does not contain
 */
public record GoldenQuestion(
    String id,
    String language,
    String type,
    String question,
    List<String> context,
    String behaviour,
    List<String> expected,
    List<String> mustNot,
    List<String> citeAny,
    List<List<String>> keys,
    Demand outcome,
    List<String> never) {

  /** Whether a question has to be answered. */
  public enum Demand {
    /** The sources hold the facts. */
    ANSWERED,
    /** They do not, or the question must be refused. */
    DECLINED,
    /** Both are right. */
    EITHER
  }

  /**
   * @throws IllegalArgumentException if a group of literals is empty
   */
  public GoldenQuestion {
    context = List.copyOf(context);
    expected = List.copyOf(expected);
    mustNot = List.copyOf(mustNot);
    citeAny = List.copyOf(citeAny);
    keys = keys.stream().map(List::copyOf).toList();
    never = List.copyOf(never);
    if (keys.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("question %s: a group of keys is empty".formatted(id));
    }
  }
}
