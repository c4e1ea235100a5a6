package docket.search;

import docket.source.Language;
import docket.text.Skeleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Reads a question against a state of the index: what it asks about and how rare that is. */
final class QuestionReader {
  /** A number tells more than its rarity says: 1.5 to 2 times was best. */
  private static final double NUMBER_FACTOR = 1.5;

  /** Where fewer than one in so many units is in the asker's language, the others tell rarity. */
  private static final int MOSTLY = 4;

  private static final int MOST_TRANSLATIONS = 6;
  private static final int SHORTEST_TYPO = 4;
  private static final int LONGEST_TYPO = 32;
  private static final int TWO_EDITS_FROM = 8;
  private static final int MOST_ALIKE = 4;

  private final Snapshot snapshot;
  private final Glossary glossary;
  private final Lexicons lexicons;

  QuestionReader(Snapshot snapshot, Glossary glossary, Lexicons lexicons) {
    this.snapshot = snapshot;
    this.glossary = glossary;
    this.lexicons = lexicons;
  }

  /** Reads a question. */
  QuestionTerms read(String text, Language language) throws IOException {
    List<Language> foreign = snapshot.foreign(language);
    List<Term> terms = new ArrayList<>();
    for (Draft draft : drafts(text, language, glossary)) {
      for (Language passages : foreign) {
        translate(draft, language, passages);
      }
      terms.add(term(draft, language, foreign));
    }
    return new QuestionTerms(text, language, terms);
  }

  /** Reads a question where there is no index: every word is unknown. */
  static QuestionTerms readUnknown(String text, Language language, Glossary glossary) {
    List<Term> terms =
        drafts(text, language, glossary).stream()
            .map(draft -> new Term(draft.word.surface(), draft.keys, 1, false))
            .toList();
    return new QuestionTerms(text, language, terms);
  }

  private record Draft(Lexeme word, Set<String> keys) {}

  private static Collection<Draft> drafts(String text, Language language, Glossary glossary) {
    Reading reading = Reading.of(text, new Analysis(language), glossary);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Lexeme word = reading.words().get(i);
      Draft draft = drafts.get(word.stem());
      if (draft == null && !word.function() && drafts.size() < QuestionTerms.MAX_TERMS) {
        draft = new Draft(word, new LinkedHashSet<>(Set.of(word.stem())));
        drafts.put(word.stem(), draft);
      }
      if (draft != null) {
        for (Extra extra : reading.extras()) {
          if (extra.first() <= i && i <= extra.last()) {
            draft.keys.add(extra.key());
          }
        }
      }
    }
    return drafts.values();
  }

  private void translate(Draft draft, Language asked, Language passages) throws IOException {
    int added = 0;
    for (String stem : lexicons.of(asked, passages).translate(draft.word)) {
      if (added < MOST_TRANSLATIONS && snapshot.frequency(passages, stem) > 0) {
        draft.keys.add(KeyNames.translated(stem, passages));
        added++;
      }
    }
  }

  private Term term(Draft draft, Language language, List<Language> foreign) throws IOException {
    String stem = draft.word.stem();
    double rarity = rarity(draft.keys, language, language);
    boolean known = rarity < 1;
    boolean mostlyAbroad = MOSTLY * snapshot.count(language) < snapshot.reader().maxDoc();
    for (Language passages : foreign) {
      double abroad = rarity(draft.keys, language, passages);
      known |= abroad < 1;
      if (mostlyAbroad) {
        rarity = Math.min(rarity, abroad < 1 ? abroad : spelledRarity(draft.word, passages));
      }
    }
    if (!known && snapshot.count(language) > 0) {
      List<String> alike = alike(stem, language);
      alike.forEach(word -> draft.keys.add(KeyNames.alike(word)));
      rarity = alike.isEmpty() ? rarity : rarity(Set.copyOf(alike), language, language);
    }
    boolean number = Character.isDigit(stem.charAt(0));
    double weight = number ? Math.min(1, NUMBER_FACTOR * rarity) : rarity;
    return new Term(draft.word.surface(), draft.keys, weight, known);
  }

  /** How few units hold any of the keys, from 0 to 1 (none), where they are the most. */
  private double rarity(Set<String> keys, Language asked, Language passages) throws IOException {
    int frequency = 0;
    for (String key : keys) {
      var name = KeyNames.in(key, asked, passages);
      if (name.isPresent()) {
        frequency = Math.max(frequency, snapshot.frequency(passages, name.get().name()));
      }
    }
    int count = snapshot.count(passages);
    return frequency == 0 ? 1 : idf(frequency, count) / idf(0, count);
  }

  /** How rare the parts of a word are, by rough spelling. */
  private double spelledRarity(Lexeme word, Language passages) throws IOException {
    List<String> grams = new ArrayList<>();
    Grams.add(Skeleton.of(word.folded()), grams);
    double sum = 0;
    int count = snapshot.count(passages);
    for (String gram : grams) {
      int frequency =
          snapshot.reader().docFreq(new org.apache.lucene.index.Term(Fields.grams(passages), gram));
      sum += idf(frequency, count) / idf(0, count);
    }
    return grams.isEmpty() ? 1 : sum / grams.size();
  }

  private static double idf(int frequency, int count) {
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  }

  /** The words of the index that differ from an unknown one by a slip of the pen. */
  private List<String> alike(String stem, Language language) throws IOException {
    String field = Fields.words(language);
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    if (terms == null || stem.length() < SHORTEST_TYPO || stem.length() > LONGEST_TYPO) {
      return List.of();
    }
    int edits = stem.length() >= TWO_EDITS_FROM ? 2 : 1;
    Map<String, Float> found = new HashMap<>();
    var near =
        new FuzzyTermsEnum(terms, new org.apache.lucene.index.Term(field, stem), edits, 1, true);
    for (BytesRef word = near.next(); word != null; word = near.next()) {
      found.put(word.utf8ToString(), near.getBoost());
    }
    return found.entrySet().stream()
        .filter(word -> word.getKey().indexOf(':') < 0)
        .sorted(
            Map.Entry.<String, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ALIKE)
        .map(Map.Entry::getKey)
        .toList();
  }
}
