package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Finds the evidence for one question in one state of the index. */
final class Finder {
  private static final int CANDIDATES = 100;

  private final Snapshot snapshot;
  private final Request request;
  private final QuestionTerms question;

  Finder(Snapshot snapshot, Request request) {
    this.snapshot = snapshot;
    this.request = request;
    this.question = request.terms();
  }

  /** The best units, best first. */
  Evidence find() throws IOException {
    List<Scored> looked = looked();
    looked.sort(Comparator.comparingDouble((Scored s) -> -Fusion.PLAIN.of(s.look())));
    Ranking ranking = new Ranking(snapshot, question);
    List<Hit> hits = ranking.hits(looked, request.limit());
    return new Evidence(question, hits, Confidence.of(question, looked));
  }

  /** Every candidate with the rendition that fits best, after the closer look. */
  List<Scored> looked() throws IOException {
    if (question.terms().isEmpty()) {
      return new ArrayList<>();
    }
    int wanted = Math.max(CANDIDATES, request.limit());
    Candidates candidates = new Candidates(snapshot, question, request.asOf(), wanted);
    Map<Integer, Scored> best = new HashMap<>();
    Language own = question.language();
    if (snapshot.count(own) > 0) {
      look(candidates.own(), own, best);
    }
    for (Language other : snapshot.foreign(own)) {
      look(candidates.foreign(other), other, best);
    }
    return new ArrayList<>(best.values());
  }

  private void look(Set<Integer> documents, Language language, Map<Integer, Scored> best)
      throws IOException {
    Probe probe = Probe.of(question, language);
    PassageScan scan = new PassageScan(probe, snapshot.length(language));
    int[] sorted = documents.stream().mapToInt(Integer::intValue).sorted().toArray();
    int next = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      if (next == sorted.length || sorted[next] >= end) {
        continue;
      }
      Columns columns = Columns.of(leaf, language);
      for (; next < sorted.length && sorted[next] < end; next++) {
        Scored scored = columns.look(sorted[next], language, scan);
        best.merge(sorted[next], scored, Finder::better);
      }
    }
  }

  private static Scored better(Scored one, Scored other) {
    return Fusion.PLAIN.of(other.look()) > Fusion.PLAIN.of(one.look()) ? other : one;
  }

  /** What is read of the documents of one segment. */
  private record Columns(
      int base,
      BinaryDocValues forward,
      NumericDocValues group,
      NumericDocValues authority,
      NumericDocValues until) {
    static Columns of(LeafReaderContext leaf, Language language) throws IOException {
      return new Columns(
          leaf.docBase,
          DocValues.getBinary(leaf.reader(), Fields.forward(language)),
          DocValues.getNumeric(leaf.reader(), Fields.GROUP_HASH),
          DocValues.getNumeric(leaf.reader(), Fields.AUTHORITY),
          DocValues.getNumeric(leaf.reader(), Fields.UNTIL));
    }

    Scored look(int document, Language language, PassageScan scan) throws IOException {
      int local = document - base;
      if (!forward.advanceExact(local)) {
        throw new IllegalStateException("no " + language.code() + " text in a candidate");
      }
      Look look = scan.look(forward.binaryValue());
      return new Scored(
          document,
          language,
          look,
          (int) value(group, local),
          value(authority, local) / 1000.0,
          value(until, local) < Fields.EVER_AFTER);
    }

    private static long value(NumericDocValues values, int document) throws IOException {
      return values.advanceExact(document) ? values.longValue() : 0;
    }
  }
}
