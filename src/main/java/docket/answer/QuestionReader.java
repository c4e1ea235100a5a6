package docket.answer;

import docket.source.Language;
import docket.text.Cleaned;
import docket.text.FunctionWords;
import docket.text.LanguageDetector;
import docket.text.TextCleaner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a question: cleans it, sets orders to the bot aside, and tells what it wants. */
final class QuestionReader {
  private static final Map<Trait, String> ANYWHERE = new EnumMap<>(Trait.class);

  static {
    ANYWHERE.put(Trait.WHEN, "when");
    ANYWHERE.put(Trait.WHO, "who");
    ANYWHERE.put(Trait.HOW_MANY, "how-many");
    ANYWHERE.put(Trait.WHY, "why");
    ANYWHERE.put(Trait.HOW, "how");
    ANYWHERE.put(Trait.LIST, "list");
    ANYWHERE.put(Trait.TIMELINE, "timeline");
    ANYWHERE.put(Trait.CONTRADICTION, "contradiction");
    ANYWHERE.put(Trait.ARTICLE, "article");
    ANYWHERE.put(Trait.ADVICE, "advice");
    ANYWHERE.put(Trait.ASKS_ALLOWED, "asks-allowed");
    ANYWHERE.put(Trait.ASKS_FORBIDDEN, "asks-forbidden");
  }

  /** A question with fewer words of content than this may need the one before it. */
  private static final int SHORT = 4;

  /** At most this many earlier questions are looked at. */
  private static final int CONTEXT = 3;

  private final Cues cues;
  private final QuestionParts parts;

  QuestionReader(Cues cues) {
    this.cues = cues;
    this.parts = new QuestionParts(cues);
  }

  /** What came of reading a question. */
  sealed interface Reading {
    /**
     * It can be looked up.
     *
     * @param question the question
     */
    record Read(Question question) implements Reading {}

    /**
     * It cannot be read.
     *
     * @param why what is wrong with it
     * @param language the language in which to say so
     */
    record Unreadable(Cleaned.Why why, Language language) implements Reading {}
  }

  Reading read(Ask ask) {
    return switch (TextCleaner.clean(ask.question())) {
      case Cleaned.Refused refused ->
          new Reading.Unreadable(refused.why(), ask.language().orElse(Language.EN));
      case Cleaned.Readable readable -> new Reading.Read(question(ask, readable.text()));
    };
  }

  private Question question(Ask ask, String cleaned) {
    List<String> context = context(ask.context());
    Language language = language(cleaned, context);
    List<String> clauses = new ArrayList<>(Clauses.split(cleaned));
    int before = clauses.size();
    clauses.removeIf(clause -> isOrder(clause, language));
    boolean setAside = clauses.size() < before;
    if (setAside && clauses.stream().noneMatch(clause -> parts.asks(clause, language))) {
      clauses.clear();
    }
    String text = setAside ? String.join(". ", clauses) : cleaned;
    List<String> words = Cues.words(text);
    return new Question(
        text,
        cleaned,
        language,
        ask.language().orElse(language),
        traits(words, clauses, language),
        clauses,
        parts.of(clauses, language),
        needsContext(words, language) ? context : List.of(),
        setAside);
  }

  /** A part of a question as a question of its own, which the whole helps to understand. */
  Question part(Question whole, String part) {
    List<String> clauses = List.of(part);
    return new Question(
        part,
        whole.cleaned(),
        whole.language(),
        whole.answerLanguage(),
        traits(Cues.words(part), clauses, whole.language()),
        clauses,
        List.of(),
        List.of(whole.text()),
        whole.ordersSetAside());
  }

  private static List<String> context(List<String> earlier) {
    List<String> readable = new ArrayList<>();
    for (String question : earlier) {
      if (TextCleaner.clean(question) instanceof Cleaned.Readable(String text)) {
        readable.add(text);
      }
    }
    Collections.reverse(readable);
    return readable.subList(0, Math.min(CONTEXT, readable.size()));
  }

  private static Language language(String cleaned, List<String> context) {
    LanguageDetector.Guess guess = LanguageDetector.guess(cleaned);
    if (guess.sure() || context.isEmpty()) {
      return guess.language();
    }
    return LanguageDetector.guess(cleaned + " " + context.getFirst()).language();
  }

  /**
   * An order is recognised in the language of the question and in English, which is used for them
   * everywhere. What the asker does himself, as in "can I ignore the ban", is none.
   */
  private boolean isOrder(String clause, Language language) {
    List<String> words = Cues.words(clause);
    return isOrder(words, language) || isOrder(words, Language.EN);
  }

  private boolean isOrder(List<String> words, Language language) {
    for (int i = 0; i < words.size(); i++) {
      if (cues.standsAt("instruct", language, words, i)
          && (i == 0 || !cues.standsAt("asker", language, words, i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** What the words of a question want; its clauses tell whether it wants a yes or a no. */
  Set<Trait> traits(List<String> words, List<String> clauses, Language language) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    ANYWHERE.forEach(
        (trait, kind) -> {
          if (cues.anywhere(kind, language, words)) {
            traits.add(trait);
          }
        });
    for (String clause : clauses) {
      List<String> own = Cues.words(clause);
      if (cues.atStart("yes-no", language, own)) {
        traits.add(Trait.YES_NO);
      }
    }
    return traits;
  }

  private boolean needsContext(List<String> words, Language language) {
    long content =
        words.stream().filter(word -> !FunctionWords.isFunctionWord(word, language)).count();
    return content < SHORT
        && (cues.atStart("follow-up", language, words) || content < SHORT - 1 || words.size() < 6);
  }
}
