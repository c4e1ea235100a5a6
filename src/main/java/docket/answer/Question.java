package docket.answer;

import docket.source.Language;
import java.util.List;
import java.util.Set;

/**
 * A question as it was read.
 *
 * @param text what is left of it after cleaning, without orders to the bot
 * @param cleaned the whole text after cleaning
 * @param language the language it is written in
 * @param answerLanguage the language of the answer
 * @param traits what it wants
 * @param clauses its parts, each of which can be asked on its own
 * @param parts what it asks for one by one, where that is more than one thing; otherwise empty
 * @param followUp earlier questions that it needs to be understood, nearest first
 * @param ordersSetAside whether orders to the bot were set aside
 */
public record Question(
    String text,
    String cleaned,
    Language language,
    Language answerLanguage,
    Set<Trait> traits,
    List<String> clauses,
    List<String> parts,
    List<String> followUp,
    boolean ordersSetAside) {
  /** Copies the collections. */
  public Question {
    traits = Set.copyOf(traits);
    clauses = List.copyOf(clauses);
    parts = List.copyOf(parts);
    followUp = List.copyOf(followUp);
  }

  /** Whether it has a trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
