package docket.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Puts looked-at candidates in their final order and writes down why. */
final class Ranking {
  /** What a source without any authority loses of its score. */
  private static final double NO_AUTHORITY = 0.06;

  /** What a passage loses that says what no longer holds. */
  private static final double ENDED = 0.02;

  private final Snapshot snapshot;
  private final QuestionTerms question;

  Ranking(Snapshot snapshot, QuestionTerms question) {
    this.snapshot = snapshot;
    this.question = question;
  }

  /** The best candidates as hits, best first, equal ones in the order of their ids. */
  List<Hit> hits(List<Scored> candidates, int limit) throws IOException {
    List<Scored> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingDouble((Scored s) -> -score(s)));
    int end = Math.min(limit, order.size());
    while (end > 0 && end < order.size() && score(order.get(end)) == score(order.get(end - 1))) {
      end++;
    }
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = snapshot.reader().storedFields();
    for (Scored scored : order.subList(0, end)) {
      hits.add(hit(scored, stored));
    }
    hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(hit -> hit.id()));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  private static double score(Scored scored) {
    double fit = Fusion.PLAIN.of(scored.look());
    return fit * (1 - NO_AUTHORITY * (1 - scored.authority())) * (scored.ended() ? 1 - ENDED : 1);
  }

  private Hit hit(Scored scored, StoredFields stored) throws IOException {
    String rendition = Fields.rendition(scored.language());
    var document =
        stored.document(
            scored.document(), Set.of(Fields.ID, Fields.GROUP, Fields.PAYLOAD, rendition));
    Set<Integer> covered = new HashSet<>();
    double all = 0;
    double share = 0;
    for (int i = 0; i < question.terms().size(); i++) {
      all += question.terms().get(i).weight();
      if ((scored.look().covered() >>> i & 1) != 0) {
        covered.add(i);
        share += question.terms().get(i).weight();
      }
    }
    return new Hit(
        document.get(Fields.ID),
        document.get(Fields.GROUP),
        new String(document.getBinaryValue(rendition).bytes, StandardCharsets.UTF_8),
        scored.language(),
        score(scored),
        scored.look().bestSentence(),
        new Coverage(all == 0 ? 0 : Math.min(1, share / all), covered),
        reasons(scored, covered),
        document.get(Fields.PAYLOAD));
  }

  private List<Reason> reasons(Scored scored, Set<Integer> covered) {
    Look look = scored.look();
    Fusion fusion = Fusion.PLAIN;
    List<Reason> reasons = new ArrayList<>();
    add(reasons, "words: " + words(covered), fusion.whole() * look.whole());
    add(reasons, "title and heading", fusion.title() * look.title());
    add(reasons, "neighbouring words", fusion.pairs() * look.pairs());
    add(
        reasons,
        "sentence %d".formatted(look.bestSentence() + 1),
        fusion.sentence() * look.sentence() + fusion.sentencePairs() * look.sentencePairs());
    add(
        reasons,
        "parts of words",
        fusion.soft() * look.soft() + fusion.softSentence() * look.softSentence());
    double fit = fusion.of(look);
    double loss = -fit * NO_AUTHORITY * (1 - scored.authority());
    add(reasons, String.format(Locale.ROOT, "authority %.2f", scored.authority()), loss);
    if (scored.ended()) {
      add(reasons, "no longer holds", -(fit + loss) * ENDED);
    }
    reasons.sort(Comparator.comparingDouble((Reason reason) -> -reason.weight()));
    return reasons;
  }

  private static void add(List<Reason> reasons, String what, double weight) {
    if (weight != 0) {
      reasons.add(new Reason(what, weight));
    }
  }

  private String words(Set<Integer> covered) {
    return String.join(
        ", ", covered.stream().sorted().map(term -> question.terms().get(term).surface()).toList());
  }
}
