package docket.answer;

import docket.source.Language;
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
