package docket.search;

import docket.source.Language;
import docket.text.Skeleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Proposes the passages that are worth a closer look, from what the index can skip through. */
final class Candidates {
  /** Together below the 1,024 clauses that the library allows. */
  private static final int MOST_KEYS_OF_A_TERM = 10;

  private static final int MOST_GRAMS = 256;

  private final Snapshot snapshot;
  private final QuestionTerms question;
  private final Optional<LocalDate> asOf;
  private final int wanted;

  Candidates(Snapshot snapshot, QuestionTerms question, Optional<LocalDate> asOf, int wanted) {
    this.snapshot = snapshot;
    this.question = question;
    this.asOf = asOf;
    this.wanted = wanted;
  }

  /** Document numbers of passages in the asker's language, unsorted. */
  Set<Integer> own() throws IOException {
    Set<Integer> found = new LinkedHashSet<>();
    Language language = question.language();
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addWords(query, language);
    collect(query, found);
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    addGrams(parts, language, question.terms().stream().filter(term -> !term.known()).toList());
    collect(parts, found);
    return found;
  }

  /** Document numbers of passages in a language that is not the asker's. */
  Set<Integer> foreign(Language language) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    addGrams(query, language, question.terms());
    addWords(query, language);
    Set<Integer> found = new LinkedHashSet<>();
    collect(query, found);
    return found;
  }

  /** Document numbers of passages whose meaning is near a vector. */
  Set<Integer> near(Language language, float[] vector) throws IOException {
    String field = Fields.meaning(language);
    Query query =
        asOf.isEmpty()
            ? new KnnFloatVectorQuery(field, vector, wanted)
            : new KnnFloatVectorQuery(
                field, vector, wanted, asOf(MatchAllDocsQuery.INSTANCE, asOf.get()));
    Set<Integer> found = new LinkedHashSet<>();
    for (ScoreDoc doc : snapshot.searcher().search(query, wanted).scoreDocs) {
      found.add(doc.doc);
    }
    return found;
  }

  private void addWords(BooleanQuery.Builder query, Language language) {
    String field = Fields.words(language);
    for (docket.search.Term term : question.terms()) {
      List<KeyNames.Key> keys = new ArrayList<>();
      term.keys().stream()
          .sorted()
          .flatMap(key -> KeyNames.in(key, question.language(), language).stream())
          .limit(MOST_KEYS_OF_A_TERM)
          .forEach(keys::add);
      if (keys.size() == 1) {
        query.add(new TermQuery(new Term(field, keys.getFirst().name())), Occur.SHOULD);
      } else if (!keys.isEmpty()) {
        SynonymQuery.Builder either = new SynonymQuery.Builder(field);
        keys.forEach(key -> either.addTerm(new Term(field, key.name()), key.quality()));
        query.add(either.build(), Occur.SHOULD);
      }
    }
  }

  private static void addGrams(
      BooleanQuery.Builder query, Language language, List<docket.search.Term> terms) {
    String field = Fields.grams(language);
    Set<String> grams = new LinkedHashSet<>();
    for (docket.search.Term term : terms) {
      Grams.add(Skeleton.of(term.surface()), grams);
    }
    grams.stream()
        .limit(MOST_GRAMS)
        .forEach(gram -> query.add(new TermQuery(new Term(field, gram)), Occur.SHOULD));
  }

  private void collect(BooleanQuery.Builder builder, Set<Integer> found) throws IOException {
    BooleanQuery query = builder.build();
    if (query.clauses().stream().noneMatch(clause -> clause.occur() == Occur.SHOULD)) {
      return;
    }
    Query filtered = asOf.isEmpty() ? query : asOf(query, asOf.get());
    var top =
        snapshot.searcher().search(filtered, new TopScoreDocCollectorManager(wanted, null, wanted));
    for (ScoreDoc doc : top.scoreDocs) {
      found.add(doc.doc);
    }
  }

  private static Query asOf(Query query, LocalDate day) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(days(Fields.PUBLISHED, Fields.EVER_BEFORE, day.toEpochDay()), Occur.FILTER)
        .add(days(Fields.FROM, Fields.EVER_BEFORE, day.toEpochDay()), Occur.FILTER)
        .add(days(Fields.UNTIL, day.toEpochDay(), Fields.EVER_AFTER), Occur.FILTER)
        .build();
  }

  private static Query days(String field, long first, long last) {
    return NumericDocValuesField.newSlowRangeQuery(field, first, last);
  }
}
