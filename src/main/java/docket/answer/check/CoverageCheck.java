package docket.answer.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Enough of what the sentence tells must stand in the passages, clause by clause. */
final class CoverageCheck implements Check {
  private final Lexicon lexicon;

  CoverageCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
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
      if (added || clause.lost() >= 3 && clause.share() >= 0.7) {
        findings.add("added", clause.missing());
      }
    }
  }

  private static double limit(Comparison comparison) {
    boolean same = comparison.grounds().stream().anyMatch(Comparison.Ground::sameLanguage);
    return same ? 0.45 : 0.55;
  }

  record Tally(double all, double lost, String missing) {
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
      double weight = weight(word, comparison);
      double share = comparison.share(w);
      all += weight;
      lost += weight * (1 - share);
      if (share < 1) {
        missing.add(word.surface());
      }
    }
    return new Tally(all, lost, missing.stream().collect(Collectors.joining(" ")));
  }

  /** A word that no dictionary knows proves less between languages. */
  private double weight(Word word, Comparison comparison) {
    boolean same = comparison.grounds().stream().anyMatch(Comparison.Ground::sameLanguage);
    boolean known = word.meanings().length > 0 || word.role() == Word.Role.NAME;
    return same || known ? word.weight() : 0.5 * word.weight();
  }
}
