package docket.answer.check;

import java.util.ArrayList;
import java.util.List;

/** Lays two sentences of one language beside each other, word by word, in their order. */
final class Alignment {
  private final List<Word> said;
  private final List<Word> given;
  private final int[][] longest;

  /**
   * @param said the words of the sentence
   * @param given the words of a sentence of a passage
   */
  Alignment(List<Word> said, List<Word> given) {
    this.said = List.copyOf(said);
    this.given = List.copyOf(given);
    longest = new int[said.size() + 1][given.size() + 1];
    for (int i = said.size() - 1; i >= 0; i--) {
      for (int j = given.size() - 1; j >= 0; j--) {
        longest[i][j] =
            isSame(said.get(i), given.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
  }

  /**
   * A place where the sentences differ.
   *
   * @param inserted words that only the sentence has there
   * @param deleted words that only the passage has there
   */
  record Gap(List<Word> inserted, List<Word> deleted) {}

  /** The share of what the sentence tells that is word for word the same, 0 to 1. */
  double sameness() {
    double all = 0;
    double same = 0;
    int i = 0;
    int j = 0;
    for (Word word : said) {
      all += word.weight();
    }
    while (i < said.size() && j < given.size()) {
      if (isSame(said.get(i), given.get(j))) {
        same += said.get(i).weight();
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return all == 0 ? 0 : same / all;
  }

  /** All places where they differ, in order. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    List<Word> inserted = new ArrayList<>();
    List<Word> deleted = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < said.size() || j < given.size()) {
      if (i < said.size() && j < given.size() && isSame(said.get(i), given.get(j))) {
        close(gaps, inserted, deleted);
        i++;
        j++;
      } else if (j >= given.size() || i < said.size() && longest[i + 1][j] >= longest[i][j + 1]) {
        inserted.add(said.get(i));
        i++;
      } else {
        deleted.add(given.get(j));
        j++;
      }
    }
    close(gaps, inserted, deleted);
    return gaps;
  }

  private static void close(List<Gap> gaps, List<Word> inserted, List<Word> deleted) {
    if (!inserted.isEmpty() || !deleted.isEmpty()) {
      gaps.add(new Gap(List.copyOf(inserted), List.copyOf(deleted)));
      inserted.clear();
      deleted.clear();
    }
  }

  private static boolean isSame(Word one, Word other) {
    return one.role() == Word.Role.VALUE || other.role() == Word.Role.VALUE
        ? one.folded().equals(other.folded())
        : one.stem().equals(other.stem());
  }
}
