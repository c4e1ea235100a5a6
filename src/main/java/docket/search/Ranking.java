package docket.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.StoredFields;

/** Makes hits of ranked candidates and writes down why each stands where it does. */
final class Ranking {
  private final Snapshot snapshot;
  private final QuestionTerms question;

  Ranking(Snapshot snapshot, QuestionTerms question) {
    this.snapshot = snapshot;
    this.question = question;
  }

  /**
   * The best candidates as hits, equal ones in the order of their ids.
   *
   * @param ranked candidates, best first
   * @param limit the most hits
   */
  List<Hit> hits(List<Scored> ranked, int limit) throws IOException {
    int end = Math.min(limit, ranked.size());
    while (end > 0
        && end < ranked.size()
        && ranked.get(end).score() == ranked.get(end - 1).score()) {
      end++;
    }
    List<Hit> hits = new ArrayList<>();
    StoredFields stored = snapshot.reader().storedFields();
    for (Scored scored : ranked.subList(0, end)) {
      hits.add(hit(scored, stored));
    }
    hits.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::id));
    return hits.subList(0, Math.min(limit, hits.size()));
  }

  private Hit hit(Scored scored, StoredFields stored) throws IOException {
    String rendition = Fields.rendition(scored.language());
    var document =
        stored.document(
            scored.document(), Set.of(Fields.ID, Fields.GROUP, Fields.PAYLOAD, rendition));
    Coverage coverage = Coverage.of(question, scored.look().covered());
    return new Hit(
        document.get(Fields.ID),
        document.get(Fields.GROUP),
        document.getBinaryValue(rendition).utf8ToString(),
        scored.language(),
        scored.score(),
        scored.look().best().number(),
        coverage,
        reasons(scored, coverage.covered()),
        document.get(Fields.PAYLOAD));
  }

  private List<Reason> reasons(Scored scored, Set<Integer> covered) {
    Look look = scored.look();
    Fusion fusion = scored.fusion();
    List<Reason> reasons = new ArrayList<>();
    add(reasons, "words: " + words(covered), fusion.words(look));
    add(reasons, "title and heading", fusion.title() * look.title());
    add(reasons, "neighbouring words", fusion.neighbours(look));
    add(reasons, "sentence %d".formatted(look.best().number() + 1), fusion.sentence(look));
    add(reasons, "parts of words", fusion.parts(look));
    add(reasons, "its text in another language", scored.translation());
    add(reasons, "meaning", fusion.vector() * scored.likeness());
    add(
        reasons,
        String.format(Locale.ROOT, "authority %.2f", scored.authority()),
        scored.authorityLoss());
    add(reasons, "no longer holds", scored.endedLoss());
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
