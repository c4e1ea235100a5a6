package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;

/** Finds the evidence for one question in one state of the index. */
final class Finder {
  /** So many are looked at closely: the right passage is among them in 99.6 % of the questions. */
  private static final int CANDIDATES = 100;

  private final Snapshot snapshot;
  private final Request request;
  private final QuestionTerms question;
  private final Optional<float[]> vector;

  /**
   * @param snapshot where to look
   * @param request what for
   * @param vectors the model of the vectors; none where empty
   */
  Finder(Snapshot snapshot, Request request, Optional<Vectors> vectors) {
    this.snapshot = snapshot;
    this.request = request;
    this.question = request.terms();
    this.vector =
        vectors
            .filter(model -> Vectors.reads(question.language()))
            .flatMap(model -> model.question(question.text()));
  }

  /** The best units, best first. */
  Evidence find() throws IOException {
    List<Scored> ranked = ranked();
    List<Hit> hits = new Ranking(snapshot, question).hits(ranked, request.limit());
    return new Evidence(question, hits, Confidence.of(question, ranked));
  }

  /** Every candidate by the text of it that fits best, best first, equal ones in any order. */
  List<Scored> ranked() throws IOException {
    if (question.terms().isEmpty()) {
      return List.of();
    }
    int wanted = Math.max(CANDIDATES, request.limit());
    Candidates candidates = new Candidates(snapshot, question, request.asOf(), wanted);
    Language own = question.language();
    List<Language> foreign = snapshot.foreign(own);
    Set<Integer> documents = new HashSet<>(snapshot.count(own) > 0 ? candidates.own() : Set.of());
    if (vector.isPresent()) {
      documents.addAll(candidates.near(own, vector.get()));
    }
    for (Language other : foreign) {
      documents.addAll(candidates.foreign(other));
    }
    Map<Integer, Scored> best = new HashMap<>();
    look(documents, own, best);
    for (Language other : foreign) {
      look(documents, other, best);
    }
    List<Scored> ranked = new ArrayList<>(best.values());
    ranked.sort(Comparator.comparingDouble((Scored scored) -> -scored.score()));
    return ranked;
  }

  private void look(Set<Integer> documents, Language language, Map<Integer, Scored> best)
      throws IOException {
    Probe probe = new Probe(question, language);
    PassageScan scan = new PassageScan(probe, snapshot.length(language));
    int[] sorted = documents.stream().mapToInt(Integer::intValue).sorted().toArray();
    int next = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next < sorted.length && sorted[next] < end) {
        Columns columns = new Columns(leaf, language);
        for (; next < sorted.length && sorted[next] < end; next++) {
          columns
              .look(sorted[next], scan, vector)
              .ifPresent(scored -> best.merge(scored.document(), scored, this::better));
        }
      }
    }
  }

  /** Who asked reads the text in the own language, where there is one. */
  private Scored better(Scored one, Scored other) {
    if (one.language() == question.language()) {
      return one.besides(other);
    }
    return other.score() > one.score() ? other : one;
  }
}
