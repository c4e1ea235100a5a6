package docket.console;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The benchmarks of retrieval and of the citation check. */
public interface Benchmarks {

  /**
   * Measures retrieval on a collection from outside.
   *
   * @param progress takes one line now and then
   */
  Report retrieval(Retrieval request, Consumer<String> progress);

  /** Measures what the citation check catches and what it wrongly drops. */
  Report citations();

  /**
   * Checks sentences from outside.
   *
   * @param pairs JSON lines of sentences with their passages
   * @param line takes one line of JSON for each
   */
  void pairs(Path pairs, Consumer<String> line);

  /**
   * Figures, written for people and for programs.
   *
   * @param text tables, each line ended
   * @param json one JSON object on one line
   */
  record Report(String text, String json) {}

  /**
   * A collection and what to do with it.
   *
   * @param corpus JSON lines of passages
   * @param queries JSON lines of questions
   * @param gold the key of a question that holds the right passage: {@code passage} or {@code
   *     local}
   * @param run where to write the ranked lists; empty for nowhere
   * @param baseline whether bare BM25 runs beside it
   */
  record Retrieval(Path corpus, Path queries, String gold, Optional<Path> run, boolean baseline) {}
}
