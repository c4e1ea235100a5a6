package docket.evaluation;

import docket.source.Language;
import docket.text.LanguageDetector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question of a benchmark.
 *
 * @param id its name
 * @param text what is asked
 * @param language the language it is asked in
 * @param gold the right passage; empty where none is named
 */
record RetrievalQuestion(String id, String text, Language language, Optional<String> gold) {

  /**
   * Reads questions {@code {"id","question"}} with the right passage under a key of its own and
   * optionally {@code "language"}.
   *
   * @param file one JSON object a line
   * @param goldKey where the right passage stands
   * @param main the language where a question does not tell its own
   * @throws BrokenInputException if a line cannot be used
   */
  static List<RetrievalQuestion> read(Path file, String goldKey, Language main)
      throws BrokenInputException {
    List<RetrievalQuestion> questions = new ArrayList<>();
    for (JsonLines.Line line : JsonLines.read(file)) {
      String text = line.text("question");
      Language language =
          line.optionalText("language")
              .flatMap(Language::ofCode)
              .orElseGet(() -> guess(text, main));
      questions.add(
          new RetrievalQuestion(line.text("id"), text, language, line.optionalText(goldKey)));
    }
    return List.copyOf(questions);
  }

  private static Language guess(String text, Language main) {
    LanguageDetector.Guess guess = LanguageDetector.guess(text);
    boolean open = !guess.sure() && (guess.score() == 0 || guess.second() == main);
    return open ? main : guess.language();
  }
}
