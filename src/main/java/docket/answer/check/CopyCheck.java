package docket.answer.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a sentence is nearly a copy of one of the passages, every difference counts: a word put in,
 * left out or exchanged that turns it is a fault, however small.
 */
final class CopyCheck implements Check {
  private static final double NEARLY = 0.75;
  private static final int LONGEST = 250;

  /** Restrictions that nobody leaves out or puts in without saying something else. */
  private static final Set<String> BOUNDS =
      Set.of("only", "most", "few", "least", "upto", "more", "less", "outside", "world");

  /** Words that bound a number and do much else besides. */
  private static final Set<String> LOOSE =
      Set.of("under", "below", "above", "over", "unter", "uber", "sous", "bajo", "onder");

  private final Lexicon lexicon;

  CopyCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void examine(Comparison comparison, Findings findings) {
    for (Comparison.Spot spot : comparison.spots()) {
      if (comparison.grounds().get(spot.ground()).sameLanguage()) {
        List<Word> said = comparison.statement().words();
        List<Word> given =
            comparison.wordsOf(spot).stream()
                .filter(word -> word.sentence() == spot.sentence())
                .toList();
        if (said.size() <= LONGEST && given.size() <= LONGEST) {
          examine(new Alignment(said, given), findings);
        }
      }
    }
  }

  private void examine(Alignment alignment, Findings findings) {
    if (alignment.sameness() < NEARLY) {
      return;
    }
    List<Alignment.Gap> gaps = alignment.gaps();
    int moved = 0;
    for (Alignment.Gap gap : gaps) {
      moved += negators(gap.inserted()) - negators(gap.deleted());
    }
    for (Alignment.Gap gap : gaps) {
      if (telling(gap.deleted()).size() < 3 && isTurned(gap, moved)) {
        findings.add("negation", text(gap));
      }
      String bound = changedBound(gap);
      if (!bound.isEmpty()) {
        findings.add("scope", bound);
      }
      findExchanged(gap, findings);
    }
  }

  /** Whether a gap turns the sentence: an odd number of negations and opposites. */
  private boolean isTurned(Alignment.Gap gap, int moved) {
    int turns = negators(gap.inserted()) + negators(gap.deleted()) + opposites(gap);
    boolean onlyMoved = moved == 0 && opposites(gap) == 0;
    boolean uncertain =
        gap.inserted().stream().anyMatch(this::isNegative)
            || gap.deleted().stream().anyMatch(this::isNegative);
    return turns % 2 == 1 && !onlyMoved && (!uncertain || opposites(gap) > 0);
  }

  private int negators(List<Word> words) {
    int count = 0;
    int phrase = -1;
    for (Word word : words) {
      boolean denies =
          word.role() == Word.Role.MARKER
              && (word.means(lexicon.named("not"))
                  || word.means(lexicon.named("without"))
                  || word.means(lexicon.named("needn't")));
      if (denies && word.phrase() != phrase) {
        count++;
        phrase = word.phrase();
      }
    }
    return count;
  }

  private int opposites(Alignment.Gap gap) {
    for (Word one : gap.inserted()) {
      for (Word other : gap.deleted()) {
        if (isOpposite(one, other) && !shares(one, other)) {
          return 1;
        }
      }
    }
    return 0;
  }

  private boolean isOpposite(Word one, Word other) {
    for (int id : one.meanings()) {
      if (other.means(lexicon.meaning(id).opposite())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegative(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).negative()) {
        return true;
      }
    }
    return false;
  }

  /** The words of a bound that only one side has; empty where both have the same. */
  private String changedBound(Alignment.Gap gap) {
    Set<String> said = markers(gap.inserted());
    Set<String> given = markers(gap.deleted());
    boolean bound = BOUNDS.stream().anyMatch(name -> said.contains(name) && !given.contains(name));
    boolean small = telling(gap.deleted()).size() <= 1;
    boolean dropped =
        small
            && BOUNDS.stream()
                .anyMatch(
                    name ->
                        given.contains(name)
                            && !said.contains(name)
                            && !said.contains(name + "ish"));
    boolean order =
        said.contains("until") && given.contains("from")
            || said.contains("from") && given.contains("until");
    boolean duty =
        said.contains("must") && (given.contains("should") || given.contains("may"))
            || said.contains("may") && given.contains("must")
            || said.contains("all") && given.contains("some")
            || said.contains("some") && given.contains("all");
    return bound || dropped || order || duty ? text(gap) : "";
  }

  private Set<String> markers(List<Word> words) {
    Set<String> names = new HashSet<>();
    for (Word word : words) {
      for (int id : word.meanings()) {
        boolean marker =
            lexicon.meaning(id).kind() == Kind.MARKER && !LOOSE.contains(word.folded());
        if (marker && word.role() != Word.Role.NAME) {
          names.add(lexicon.meaning(id).name());
        }
      }
    }
    return names;
  }

  /** Words put in the place of others with which they share no meaning. */
  private void findExchanged(Alignment.Gap gap, Findings findings) {
    List<Word> deleted = telling(gap.deleted());
    for (Word word : telling(gap.inserted())) {
      boolean known = word.meanings().length > 0 || word.role() == Word.Role.NAME;
      boolean rival =
          deleted.stream()
              .anyMatch(other -> other.meanings().length > 0 || other.role() == Word.Role.NAME);
      if (known
          && word.weight() >= 1
          && rival
          && deleted.stream().noneMatch(other -> shares(word, other) || isOpposite(word, other))) {
        findings.add("changed", word.surface() + " for " + deleted.getFirst().surface());
        return;
      }
    }
  }

  private boolean shares(Word one, Word other) {
    for (int id : one.meanings()) {
      if (other.means(id)) {
        return true;
      }
      for (int to : other.meanings()) {
        if (lexicon.meaning(id).isNear(lexicon.meaning(to))) {
          return true;
        }
      }
    }
    int shared = 0;
    int most = Math.min(one.folded().length(), other.folded().length());
    while (shared < most && one.folded().charAt(shared) == other.folded().charAt(shared)) {
      shared++;
    }
    return shared >= 4;
  }

  private static List<Word> telling(List<Word> words) {
    List<Word> telling = new ArrayList<>();
    for (Word word : words) {
      if (word.tells() && word.weight() >= 0.5) {
        telling.add(word);
      }
    }
    return telling;
  }

  private static String text(Alignment.Gap gap) {
    return join(gap.inserted()) + " for " + join(gap.deleted());
  }

  private static String join(List<Word> words) {
    return words.isEmpty()
        ? "nothing"
        : String.join(" ", words.stream().map(Word::surface).toList());
  }
}
