package docket.answer.check;

import java.util.ArrayList;
import java.util.List;

/** Numbers the clauses of one sentence. */
final class Clauses {
  private static final String MARKS = ",;:()–—[]\"“”„";

  private final Lexicon lexicon;
  private final String sentence;
  private final SentenceReader.Place place;
  private int count;

  Clauses(Lexicon lexicon, String sentence, SentenceReader.Place place) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.place = place;
  }

  /** How many clauses were numbered. */
  int count() {
    return count;
  }

  /**
   * The words with the numbers of their clauses. A clause starts after a mark or with a joining
   * word if it then tells at least two things, and so does the one before it.
   */
  List<Word> number(List<Word> words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < words.size(); i++) {
      boolean starter = isStarter(words.get(i)) || hasMark(words.get(i - 1), words.get(i));
      if (starter
          && telling(words, starts.getLast(), i) >= 2
          && telling(words, i, end(words, i)) >= 2) {
        starts.add(i);
      }
    }
    count = starts.size();
    List<Word> numbered = new ArrayList<>(words.size());
    int clause = 0;
    for (int i = 0; i < words.size(); i++) {
      if (clause + 1 < starts.size() && i >= starts.get(clause + 1)) {
        clause++;
      }
      numbered.add(words.get(i).inClause(place.clauses() + clause));
    }
    return numbered;
  }

  /** Where the clause that starts at an index ends at the latest: at the next starter after two. */
  private int end(List<Word> words, int from) {
    int told = 0;
    for (int i = from; i < words.size(); i++) {
      if (i > from && told >= 2) {
        return i;
      }
      told += words.get(i).tells() || words.get(i).role() == Word.Role.VALUE ? 1 : 0;
    }
    return words.size();
  }

  private static int telling(List<Word> words, int from, int to) {
    int told = 0;
    for (int i = from; i < to; i++) {
      told += words.get(i).tells() || words.get(i).role() == Word.Role.VALUE ? 1 : 0;
    }
    return told;
  }

  private boolean isStarter(Word word) {
    for (int id : word.meanings()) {
      if (lexicon.meaning(id).kind() == Kind.CLAUSE) {
        return word.role() == Word.Role.FUNCTION || word.role() == Word.Role.MARKER;
      }
    }
    return false;
  }

  private boolean hasMark(Word before, Word after) {
    for (int i = before.end() - place.offset(); i < after.start() - place.offset(); i++) {
      if (MARKS.indexOf(sentence.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
