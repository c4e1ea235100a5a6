package docket.answer;

import docket.search.Evidence;
import docket.search.Hit;
import docket.source.PassageId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What in the ranking speaks for each passage: it itself, a typical question or a deadline. */
final class Support {
  /** How much less the second passage that something names gains than the first, and so on. */
  private static final double LATER = 0.08;

  private static final String DEADLINE = "deadline:";

  private final Map<PassageId, Line> lines = new LinkedHashMap<>();

  /** What speaks for one passage, each from 0 to 1. */
  private static final class Line {
    private final Hit hit;
    private double direct;
    private double typical;
    private double dated;

    Line(Hit hit) {
      this.hit = hit;
    }

    double sum() {
      return direct + typical + dated;
    }
  }

  /**
   * A passage with what speaks for it.
   *
   * @param passage the passage
   * @param hit the first hit that is it or names it
   * @param direct the score of its own text
   * @param typical the likeness of a typical question that names it
   * @param dated the score of a deadline that names it
   */
  record Entry(PassageId passage, Hit hit, double direct, double typical, double dated) {}

  /** Collects it from a ranking, and from the typical questions among it. */
  static Support of(Evidence evidence, List<Focus.Match> matches, Corpus corpus) {
    Support support = new Support();
    for (Hit hit : evidence.hits()) {
      if (hit.id().startsWith(DEADLINE)) {
        support.addDeadline(hit, corpus);
      } else if (corpus.isPassage(hit.id())) {
        support.line(PassageId.parse(hit.id()), hit).direct = hit.score();
      }
    }
    matches.forEach(support::addMatch);
    return support;
  }

  private void addDeadline(Hit hit, Corpus corpus) {
    String id = hit.id().substring(DEADLINE.length());
    corpus.timetable().deadlines().stream()
        .filter(deadline -> deadline.id().equals(id))
        .forEach(
            deadline -> {
              for (int i = 0; i < deadline.passages().size(); i++) {
                Line line = line(deadline.passages().get(i), hit);
                line.dated = Math.max(line.dated, hit.score() * (1 - LATER * i));
              }
            });
  }

  private void addMatch(Focus.Match match) {
    List<PassageId> passages = match.typical().passages();
    for (int i = 0; i < passages.size(); i++) {
      Line line = line(passages.get(i), match.hit());
      line.typical = Math.max(line.typical, match.likeness() * (1 - LATER * i));
    }
  }

  private Line line(PassageId passage, Hit hit) {
    return lines.computeIfAbsent(passage, id -> new Line(hit));
  }

  /** The passages for which most speaks, best first. */
  List<Entry> best(int most) {
    List<Map.Entry<PassageId, Line>> sorted = new ArrayList<>(lines.entrySet());
    sorted.sort(
        Comparator.comparingDouble((Map.Entry<PassageId, Line> entry) -> entry.getValue().sum())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    return sorted.stream()
        .limit(most)
        .map(
            entry -> {
              Line line = entry.getValue();
              return new Entry(entry.getKey(), line.hit, line.direct, line.typical, line.dated);
            })
        .toList();
  }
}
