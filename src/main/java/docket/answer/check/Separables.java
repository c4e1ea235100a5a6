package docket.answer.check;

import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brings the halves of Dutch and German verbs together: {@code wees ... af} is {@code wees af}. */
final class Separables {
  private static final int REACH = 25;
  private static final Set<String> PARTICLES =
      Set.of(
          "af", "aan", "op", "in", "uit", "door", "over", "toe", "mee", "om", "voor", "terug",
          "weg", "vast", "bij", "bekend", "stop", "ab", "an", "auf", "ein", "aus", "vor", "zu",
          "mit", "um", "zuruck", "fest", "fort", "weiter", "teil", "bekannt");

  private final Dictionary dictionary;
  private final Language language;

  Separables(Dictionary dictionary, Language language) {
    this.dictionary = dictionary;
    this.language = language;
  }

  /** The words, those verbs with the meaning that they have with their particle. */
  List<Word> join(List<Word> words) {
    if (language != Language.NL && language != Language.DE) {
      return words;
    }
    List<Word> joined = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i++) {
      if (PARTICLES.contains(words.get(i).folded())) {
        joinBefore(joined, i);
      }
    }
    return joined;
  }

  private void joinBefore(List<Word> words, int particle) {
    for (int i = particle - 2; i >= 0 && i >= particle - REACH; i--) {
      Word verb = words.get(i);
      if (verb.role() == Word.Role.VALUE || verb.role() == Word.Role.NAME) {
        continue;
      }
      Dictionary.Entry entry =
          dictionary.longestAt(List.of(verb.folded(), words.get(particle).folded()), 0);
      if (entry.length() == 2) {
        words.set(i, verb.meaning(entry.meanings(), Word.Role.CONTENT, 1));
        return;
      }
    }
  }
}
