package docket.answer;

import docket.source.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a composer wrote, before the citation check.
 *
 * @param language the language of its sentences
 * @param opener whether a yes (true) or a no (false) goes before the first sentence; empty for
 *     neither
 * @param sentences the sentences in order
 * @param missing what the sources do not say
 */
record Draft(
    Language language, Optional<Boolean> opener, List<Sentence> sentences, List<String> missing) {
  Draft {
    sentences = List.copyOf(sentences);
    missing = List.copyOf(missing);
  }

  /** Several drafts as one: what a later one says again is left out. */
  static Draft joined(List<Draft> drafts) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Draft draft : drafts) {
      missing.addAll(draft.missing());
      for (Sentence sentence : draft.sentences()) {
        if (sentences.stream().noneMatch(said -> said.text().equals(sentence.text()))) {
          sentences.add(sentence);
        }
      }
    }
    Draft first =
        drafts.stream()
            .filter(draft -> !draft.sentences().isEmpty())
            .findFirst()
            .orElse(drafts.getFirst());
    return new Draft(first.language(), first.opener(), sentences, missing);
  }

  /**
   * One sentence with the passages it rests on.
   *
   * @param text the sentence without markers
   * @param language its language
   * @param passages the passages, best first
   * @param lead words of ours before it, such as the announcement of a conflict; empty for none
   */
  record Sentence(String text, Language language, List<Corpus.Found> passages, String lead) {
    Sentence {
      passages = List.copyOf(passages);
    }
  }
}
