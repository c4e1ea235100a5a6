package docket.answer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Enough of what the sentence tells must stand in the passages, clause by clause. */
final class CoverageCheck implements Check {
  private static final java.util.Set<String> ANAPHORS =
      java.util.Set.of("ban", "decision", "measure", "rule", "company", "authority", "government");

  /** How much of an actor is found where one of its circle is named. */
  private static final double NEAR = 0.7;

  private final Lexicon lexicon;
  private final Circles circles;

  CoverageCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    circles = new Circles(lexicon);
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    Tally whole = tally(comparison, -1);
    if (whole.share() > limit(comparison)) {
      findings.add("not in the passages", whole.missing());
      return;
    }
    double slack = comparison.slack();
    for (int c = 0; c < comparison.statement().clauses(); c++) {
      Tally clause = tally(comparison, c);
      double excess = clause.lost() - 0.7 * slack;
      boolean added = excess >= 1.3 && clause.share() >= 0.5;
      boolean foreign = clause.count() >= 2 && clause.share() == 1 && clause.lost() >= 1;
      if (added || foreign || clause.lost() >= 3 && clause.share() >= 0.7) {
        findings.add("added", clause.missing());
      }
    }
  }

  private static double limit(Comparison comparison) {
    boolean same = comparison.grounds().stream().anyMatch(Comparison.Ground::sameLanguage);
    return same ? 0.45 : 0.55;
  }

  record Tally(double all, double lost, int count, String missing) {
    double share() {
      return all == 0 ? 0 : lost / all;
    }
  }

  Tally tally(Comparison comparison, int clause) {
    double all = 0;
    double lost = 0;
    List<String> missing = new ArrayList<>();
    List<Word> words = comparison.statement().words();
    for (int w = 0; w < words.size(); w++) {
      Word word = words.get(w);
      if (clause >= 0 && word.clause() != clause || word.weight() == 0) {
        continue;
      }
      double weight = weight(w, comparison);
      double share = comparison.share(w);
      if (share == 0 && circles.hasNear(comparison, word)) {
        share = NEAR;
      }
      all += weight;
      lost += weight * (1 - share);
      if (share < 1) {
        missing.add(word.surface());
      }
    }
    return new Tally(all, lost, missing.size(), missing.stream().collect(Collectors.joining(" ")));
  }

  /** A word that no dictionary knows proves less between languages. */
  private double weight(int w, Comparison comparison) {
    Word word = comparison.statement().words().get(w);
    boolean same = comparison.grounds().stream().anyMatch(Comparison.Ground::sameLanguage);
    boolean known = word.meanings().length > 0 || word.role() == Word.Role.NAME;
    double weight = same || known ? word.weight() : 0.5 * word.weight();
    return comparison.share(w) == 0 && isAnaphor(comparison.statement(), w) ? 0.3 * weight : weight;
  }

  /** "The ban", "the decision", "the company": a name for what the passage is about anyway. */
  private boolean isAnaphor(Prose statement, int w) {
    if (w == 0 || statement.words().get(w - 1).role() != Word.Role.FUNCTION) {
      return false;
    }
    for (int id : statement.words().get(w).meanings()) {
      if (ANAPHORS.contains(lexicon.meaning(id).name())) {
        return true;
      }
    }
    return false;
  }
}
