package docket.answer;

import docket.source.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param question the question as it was written
 * @param context earlier questions of the same person, oldest first
 * @param language the language of the answer; empty for that of the question
 * @param asOf only what held and was published on that day; empty for today
 */
public record Ask(
    String question, List<String> context, Optional<Language> language, Optional<LocalDate> asOf) {
  /** Copies the context. */
  public Ask {
    context = List.copyOf(context);
  }

  /** A question on its own, answered in its own language as of today. */
  public static Ask of(String question) {
    return new Ask(question, List.of(), Optional.empty(), Optional.empty());
  }
}
