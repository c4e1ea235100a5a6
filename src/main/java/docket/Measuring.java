package docket;

import docket.answer.check.CitationCheck;
import docket.console.Benchmarks;
import docket.console.ConsoleException;
import docket.console.ExitStatus;
import docket.evaluation.BrokenInputException;
import docket.evaluation.CitationBenchmark;
import docket.evaluation.CitationPairs;
import docket.evaluation.CitationReport;
import docket.evaluation.RetrievalBenchmark;
import docket.evaluation.RetrievalReport;
import docket.source.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The benchmarks, as the command line starts them. */
final class Measuring implements Benchmarks {
  private final Supplier<Knowledge> knowledge;

  Measuring(Supplier<Knowledge> knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Report retrieval(Retrieval request, Consumer<String> progress) {
    try {
      RetrievalReport report =
          RetrievalBenchmark.run(
              new RetrievalBenchmark.Options(
                  request.corpus(),
                  request.queries(),
                  RetrievalBenchmark.Gold.valueOf(request.gold().toUpperCase(Locale.ROOT)),
                  request.run(),
                  request.baseline()));
      return new Report(report.toText(), report.toJson());
    } catch (BrokenInputException e) {
      throw wrongUse(e);
    }
  }

  @Override
  public Report citations() {
    CitationReport report = new CitationBenchmark(knowledge.get()).run();
    return new Report(report.toTable(), report.toJson());
  }

  @Override
  public void pairs(Path pairs, Consumer<String> line) {
    try {
      new CitationPairs(new CitationCheck(knowledge.get().glossary())).run(pairs, line);
    } catch (IOException e) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE, "Cannot read %s: give an existing file.".formatted(pairs));
    }
  }

  private static ConsoleException wrongUse(Exception e) {
    return new ConsoleException(ExitStatus.WRONG_USE, String.valueOf(e.getMessage()));
  }
}
