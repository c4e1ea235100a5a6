package docket.answer;

import docket.source.ConflictId;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member gets.
 *
 * @param outcome whether the question was answered
 * @param reason why not, where it was declined
 * @param language the language of {@code text}
 * @param text the sentences with their markers and nothing else, at most {@value #MAX_TEXT}
 *     characters
 * @param claims the cited sentences in order
 * @param citations the passages behind the markers, numbered 1..n
 * @param conflicts the conflicts that the answer touches
 * @param missing what the sources do not say
 * @param nearest the nearest sources of a declined question
 * @param composer who composed it
 * @param model the language model, where one composed it
 * @param revision the revision of the knowledge base that it rests on
 */
public record Answer(
    Outcome outcome,
    Optional<Decline> reason,
    Language language,
    String text,
    List<Claim> claims,
    List<Citation> citations,
    List<ConflictNote> conflicts,
    List<String> missing,
    List<SourceId> nearest,
    Composer composer,
    Optional<String> model,
    long revision) {
  /** The longest text, in characters. */
  public static final int MAX_TEXT = 900;

  /** Whether a question was answered. */
  public enum Outcome {
    /** In full. */
    ANSWERED,
    /** In part; the answer says what is missing. */
    PARTLY,
    /** Not; the answer says why. */
    DECLINED;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Why a question is declined. */
  public enum Decline {
    /** It is on the subject, but no source covers it. */
    NOT_COVERED,
    /** It is known that the sources do not settle it. */
    UNKNOWN,
    /** It is not on the subject. */
    OUT_OF_SCOPE,
    /** It asks for legal advice. */
    ADVICE,
    /** Nothing in it can be read, or it is too long. */
    UNREADABLE,
    /** The sources cannot be searched now. */
    UNAVAILABLE;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Who composed an answer. */
  public enum Composer {
    /** Whole sentences of the passages. */
    EXTRACTIVE,
    /** A language model. */
    MODEL,
    /** A fixed text. */
    FIXED;

    /** The word in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One sentence with the numbers of the citations it rests on.
   *
   * @param text the sentence without markers
   * @param citations numbers of {@link Answer#citations()}, ascending; never empty
   */
  public record Claim(String text, List<Integer> citations) {
    /**
     * @throws IllegalArgumentException if no citation is given
     */
    public Claim {
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("claim without a citation: " + text);
      }
    }
  }

  /**
   * A marker's passage.
   *
   * @param number the marker, from 1
   * @param source the source, without its passages where they are not needed
   * @param passage the passage
   * @param quote the words of the passage that carry the sentence
   * @param unverified whether the passage is unconfirmed
   */
  public record Citation(
      int number, Source source, PassageId passage, String quote, boolean unverified) {}

  /**
   * A conflict as the answer shows it.
   *
   * @param id the conflict
   * @param prevails the claim that holds
   * @param loses the claim that does not
   * @param decided whether it is known which one holds
   */
  public record ConflictNote(ConflictId id, Side prevails, Side loses, boolean decided) {}

  /**
   * One side of a conflict.
   *
   * @param text the claim in the answer's language
   * @param sources who says it
   */
  public record Side(String text, List<SourceId> sources) {
    /** Copies the sources. */
    public Side {
      sources = List.copyOf(sources);
    }
  }

  /** Copies the collections. */
  public Answer {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
    conflicts = List.copyOf(conflicts);
    missing = List.copyOf(missing);
    nearest = List.copyOf(nearest);
  }
}
