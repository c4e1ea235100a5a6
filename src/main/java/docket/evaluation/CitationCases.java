package docket.evaluation;

import docket.answer.check.Statement;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.text.Sentences;
import docket.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the sentences of the citation benchmark from the passages of a knowledge base, in English
 * and Dutch. The same knowledge always gives the same sentences.
 */
final class CitationCases {
  private static final long SEED = 20240929;
  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.NL);
  private static final List<CitationKind> VALUES =
      List.of(CitationKind.NUMBER, CitationKind.DATE, CitationKind.AMOUNT, CitationKind.IDENTIFIER);
  private static final List<CitationKind> SWAPS =
      List.of(CitationKind.NEGATION, CitationKind.SUBJECT, CitationKind.PLACE, CitationKind.SCOPE);

  private final CitationRandom random = new CitationRandom(SEED);
  private final CitationLists lists = new CitationLists();
  private final CitationValues values = new CitationValues(random);
  private final CitationSwaps swaps = new CitationSwaps(lists, random);
  private final List<Passage> passages = new ArrayList<>();
  private final List<CitationCase> cases = new ArrayList<>();

  private CitationCases(Knowledge knowledge) {
    for (Source source : knowledge.sources()) {
      passages.addAll(source.passages());
    }
  }

  /** The sentences, altered and unaltered. */
  static List<CitationCase> of(Knowledge knowledge) {
    CitationCases made = new CitationCases(knowledge);
    for (Language language : LANGUAGES) {
      made.make(language);
    }
    return List.copyOf(made.cases);
  }

  private void make(Language language) {
    CitationNames names = names(language);
    for (Passage passage : passages) {
      Optional<PassageText> text = passage.in(language);
      if (text.isPresent()) {
        for (String sentence : Sentences.split(text.get().body(), language)) {
          addUnaltered(sentence, language, passage);
          addAltered(sentence, language, passage, text.get().oneLine(), names);
          addWrongPassage(sentence, language, passage);
        }
      }
    }
  }

  private CitationNames names(Language language) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : passages) {
      passage.in(language).ifPresent(text -> texts.addAll(Sentences.split(text.body(), language)));
    }
    Set<String> places = new HashSet<>(CitationNames.months(language));
    for (CitationLists.Swap swap : lists.swaps(CitationKind.PLACE, language)) {
      Words.tokens(swap.from()).forEach(token -> places.add(token.folded()));
    }
    return new CitationNames(texts, lists.texts(CitationKind.NAME, language), places, random);
  }

  private void addUnaltered(String sentence, Language language, Passage passage) {
    add(Optional.empty(), sentence, sentence, language, passage);
    CitationValues.rewriteDays(sentence, language)
        .ifPresent(other -> add(Optional.empty(), sentence, other, language, passage));
  }

  private void addAltered(
      String sentence, Language language, Passage passage, String text, CitationNames names) {
    for (CitationKind kind : VALUES) {
      values
          .alter(sentence, language, kind, text)
          .ifPresent(other -> add(Optional.of(kind), sentence, other, language, passage));
    }
    values
        .swapDay(sentence, language, text)
        .ifPresent(
            other -> add(Optional.of(CitationKind.DATE), sentence, other, language, passage));
    names
        .alter(sentence, text)
        .ifPresent(
            other -> add(Optional.of(CitationKind.NAME), sentence, other, language, passage));
    for (CitationKind kind : SWAPS) {
      swaps
          .alter(sentence, language, kind)
          .ifPresent(other -> add(Optional.of(kind), sentence, other, language, passage));
    }
    String longer = swaps.add(sentence, language);
    add(Optional.of(CitationKind.ADDED_CLAUSE), sentence, longer, language, passage);
  }

  private void addWrongPassage(String sentence, Language language, Passage passage) {
    for (int i = 0; i < 5; i++) {
      Passage other = random.of(passages);
      boolean elsewhere = !other.id().source().equals(passage.id().source());
      Optional<PassageText> text = other.in(language);
      if (elsewhere && text.isPresent() && !sharesMost(sentence, text.get().body())) {
        add(Optional.of(CitationKind.WRONG_PASSAGE), sentence, sentence, language, other);
        return;
      }
    }
  }

  /** Whether half of the longer words of a sentence stand in a text, which may then carry it. */
  private static boolean sharesMost(String sentence, String text) {
    Set<String> given = new HashSet<>();
    Words.tokens(text).forEach(token -> given.add(token.folded()));
    List<String> longer =
        Words.tokens(sentence).stream()
            .map(Words.Token::folded)
            .filter(word -> word.length() > 4)
            .toList();
    return 2 * longer.stream().filter(given::contains).count() >= longer.size();
  }

  /** Adds a sentence with the passage in its own language and, where there is one, in the other. */
  private void add(
      Optional<CitationKind> kind,
      String original,
      String sentence,
      Language language,
      Passage passage) {
    for (Language of : LANGUAGES) {
      passage
          .in(of)
          .ifPresent(
              text ->
                  cases.add(
                      new CitationCase(
                          kind,
                          of != language,
                          original,
                          new Statement(
                              sentence,
                              language,
                              List.of(new Statement.Cited(text.body(), of, List.of(), ""))))));
    }
  }
}
