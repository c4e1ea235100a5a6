package docket.answer;

import docket.search.Evidence;
import docket.search.Hit;
import docket.source.PassageId;
import docket.source.TypicalQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which typical questions a question is like, and so which passages answer it in which order. */
final class Focus {
  private static final String QUESTION = "question:";

  /** Typical questions looked at, best ranked first. */
  private static final int LOOKED_AT = 19;

  /** From this likeness on a typical question tells which passages go together. */
  private static final double DECIDES = 0.36;

  /** A second one counts too when it is this close to the first, since a question may ask twice. */
  private static final double BESIDE = 0.9;

  /** From this likeness on typical questions decide alone. */
  private static final double CLEAR = 0.6;

  /** Unless their first passage is this far behind the best one. */
  private static final double FAR = 2;

  /** How far behind the best passage another may be, in the unit of a passage's strength. */
  private static final double NEARLY = 2;

  /** An answer rests on at most this many passages. */
  private static final int MOST = 5;

  /** A typical question with several passages makes the fuller answer where two are as alike. */
  private static final double FULLER = 0.03;

  private Focus() {}

  /**
   * A typical question with its likeness.
   *
   * @param typical the typical question
   * @param likeness from 0 to 1
   * @param hit where the index ranked it
   */
  record Match(TypicalQuestion typical, double likeness, Hit hit) {}

  /** The typical questions among the hits, most alike first. */
  static List<Match> matches(Evidence evidence, Corpus corpus, Likeness likeness) {
    List<Match> matches = new ArrayList<>();
    for (Hit hit : evidence.hits()) {
      if (hit.id().startsWith(QUESTION) && matches.size() < LOOKED_AT) {
        TypicalQuestion typical = corpus.questions().get(hit.id().substring(QUESTION.length()));
        if (typical != null) {
          matches.add(new Match(typical, likeness.toNearest(typical.askedAs()), hit));
        }
      }
    }
    matches.sort(
        Comparator.comparingDouble(Focus::rank)
            .reversed()
            .thenComparing(match -> match.typical().id()));
    return matches;
  }

  private static double rank(Match match) {
    return match.likeness() + (match.typical().passages().size() > 2 ? FULLER : 0);
  }

  /**
   * The passages that the answer rests on: those of the typical questions that this one is clearly
   * like, in the order in which they answer; otherwise the best passage, those that a typical
   * question names beside it, and those that are nearly as good.
   *
   * @param candidates the passages, best first
   * @param matches the typical questions, most alike first
   */
  static List<Candidate> of(List<Candidate> candidates, List<Match> matches) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Match> chosen = chosen(matches);
    List<Candidate> together = inOrder(chosen, candidates);
    boolean clear = !chosen.isEmpty() && chosen.getFirst().likeness() >= CLEAR;
    if (clear && !together.isEmpty() && behind(candidates, together.getFirst()) <= FAR) {
      return together;
    }
    boolean backed = together.contains(candidates.getFirst());
    List<Candidate> focus = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean named = backed && together.contains(candidate);
      if ((named || behind(candidates, candidate) <= NEARLY) && focus.size() < MOST) {
        focus.add(candidate);
      }
    }
    return focus;
  }

  private static double behind(List<Candidate> candidates, Candidate candidate) {
    return candidates.getFirst().signals().strength() - candidate.signals().strength();
  }

  private static List<Match> chosen(List<Match> matches) {
    return matches.stream()
        .filter(match -> match.likeness() >= DECIDES)
        .filter(match -> match.likeness() >= BESIDE * matches.getFirst().likeness())
        .limit(2)
        .toList();
  }

  private static List<Candidate> inOrder(List<Match> matches, List<Candidate> candidates) {
    List<Candidate> found = new ArrayList<>();
    for (Match match : matches) {
      for (PassageId passage : match.typical().passages()) {
        candidates.stream()
            .filter(c -> c.found().passage().id().equals(passage) && !found.contains(c))
            .forEach(found::add);
      }
    }
    return found;
  }
}
