package docket.evaluation;

import docket.knowledge.GoldenQuestion.Demand;
import java.util.List;
import java.util.Optional;

/**
 * What one reply is worth.
 *
 * @param id the question
 * @param type the kind of question
 * @param language the language of the question, as an ISO 639-1 code
 * @param demand the outcome that is right
 * @param groups how many groups of literals the question has
 * @param reply the reply; empty where none came
 * @param missed the first literal of each group that was not found
 * @param struck the entries of never that occur
 * @param citationHit whether one of the wanted sources is cited; empty where none is wanted
 * @param unknownCitations cited ids that name no source; empty also where the sources are not known
 */
public record Mark(
    String id,
    String type,
    String language,
    Demand demand,
    int groups,
    Optional<GoldenReply> reply,
    List<String> missed,
    List<String> struck,
    Optional<Boolean> citationHit,
    List<String> unknownCitations) {
  /** Copies the lists. */
  public Mark {
    missed = List.copyOf(missed);
    struck = List.copyOf(struck);
    unknownCitations = List.copyOf(unknownCitations);
  }

  /** The outcome that came; empty where none did. */
  public Optional<String> got() {
    return reply.flatMap(GoldenReply::outcome);
  }

  /** Whether the outcome is as demanded. */
  public boolean outcomeRight() {
    return switch (demand) {
      case ANSWERED -> isAnswered();
      case DECLINED -> isDeclined();
      case EITHER -> isAnswered() || isDeclined();
    };
  }

  /** Whether the question was answered. */
  public boolean isAnswered() {
    return got().filter(GoldenReply.ANSWERED::equals).isPresent();
  }

  /** Whether the question was declined. */
  public boolean isDeclined() {
    return got().filter(GoldenReply.DECLINED::equals).isPresent();
  }

  /** Whether outcome, groups and citation are right and nothing of never occurs. */
  public boolean passed() {
    return outcomeRight() && missed.isEmpty() && citationHit.orElse(true) && struck.isEmpty();
  }
}
