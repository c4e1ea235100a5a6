package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/** Reads a question against a state of the index: what it asks about and how rare that is. */
final class QuestionReader {
  /** A number tells more than its rarity says: 1.5 to 2 times was best. */
  private static final double NUMBER_FACTOR = 1.5;

  private static final int SHORTEST_TYPO = 4;
  private static final int TWO_EDITS_FROM = 8;
  private static final int MOST_ALIKE = 4;

  private final Snapshot snapshot;
  private final Glossary glossary;

  QuestionReader(Snapshot snapshot, Glossary glossary) {
    this.snapshot = snapshot;
    this.glossary = glossary;
  }

  /** Reads a question. */
  QuestionTerms read(String text, Language language) throws IOException {
    Map<String, Draft> drafts = drafts(text, language, glossary);
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
      terms.add(term(draft.getKey(), draft.getValue(), language));
    }
    return new QuestionTerms(text, language, terms);
  }

  /** Reads a question where there is no index: every word is unknown. */
  static QuestionTerms readUnknown(String text, Language language, Glossary glossary) {
    List<Term> terms = new ArrayList<>();
    drafts(text, language, glossary)
        .values()
        .forEach(draft -> terms.add(new Term(draft.surface, draft.keys, 1, false)));
    return new QuestionTerms(text, language, terms);
  }

  private record Draft(String surface, Set<String> keys) {}

  private static Map<String, Draft> drafts(String text, Language language, Glossary glossary) {
    Reading reading = Reading.of(text, new Analysis(language), glossary);
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Lexeme word = reading.words().get(i);
      if (word.function()
          || (drafts.size() == QuestionTerms.MAX_TERMS && !drafts.containsKey(word.stem()))) {
        continue;
      }
      Draft draft =
          drafts.computeIfAbsent(
              word.stem(), stem -> new Draft(word.surface(), new LinkedHashSet<>(Set.of(stem))));
      for (Extra extra : reading.extras()) {
        if (extra.first() <= i && i <= extra.last()) {
          draft.keys.add(extra.key());
        }
      }
    }
    return drafts;
  }

  private Term term(String stem, Draft draft, Language language) throws IOException {
    double rarity = rarity(draft.keys, language);
    boolean known = rarity < 1;
    if (!known && stem.length() >= SHORTEST_TYPO && snapshot.count(language) > 0) {
      List<String> alike = alike(stem, language);
      alike.forEach(word -> draft.keys.add(Probe.ALIKE + word));
      rarity = alike.isEmpty() ? 1 : rarity(Set.copyOf(alike), language);
    }
    boolean number = !stem.isEmpty() && Character.isDigit(stem.charAt(0));
    double weight = number ? Math.min(1, NUMBER_FACTOR * rarity) : rarity;
    return new Term(draft.surface, draft.keys, weight, known);
  }

  /** How few units hold any of the keys, from 0 to 1 (none), where they are the most. */
  private double rarity(Set<String> keys, Language language) throws IOException {
    double rarity = 1;
    boolean asked = snapshot.count(language) > 0;
    for (Language passages : Language.values()) {
      int count = snapshot.count(passages);
      if (count == 0 || (asked && passages != language)) {
        continue;
      }
      int frequency = 0;
      for (String key : keys) {
        var name = KeyNames.in(key, language, passages);
        if (name.isPresent()) {
          frequency = Math.max(frequency, snapshot.frequency(passages, name.get().name()));
        }
      }
      if (frequency > 0) {
        rarity = Math.min(rarity, idf(frequency, count) / idf(0, count));
      }
    }
    return rarity;
  }

  private static double idf(int frequency, int count) {
    return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  }

  /** The words of the index that differ from an unknown one by a slip of the pen. */
  private List<String> alike(String stem, Language language) throws IOException {
    int edits = stem.length() >= TWO_EDITS_FROM ? 2 : 1;
    Map<String, Float> found = new LinkedHashMap<>();
    String field = Fields.words(language);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        var near =
            new FuzzyTermsEnum(
                terms, new org.apache.lucene.index.Term(field, stem), edits, 1, true);
        for (BytesRef word = near.next(); word != null; word = near.next()) {
          found.merge(word.utf8ToString(), near.getBoost(), Math::max);
        }
      }
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ALIKE)
        .map(Map.Entry::getKey)
        .toList();
  }
}
