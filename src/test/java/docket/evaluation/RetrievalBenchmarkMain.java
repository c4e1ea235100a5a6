package docket.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs the retrieval benchmark by hand: --corpus C --queries Q [--gold local] [--run R] ... */
final class RetrievalBenchmarkMain {
  private RetrievalBenchmarkMain() {}

  /** See the class. */
  public static void main(String[] arguments) throws Exception {
    List<String> given = Arrays.asList(arguments);
    var options =
        new RetrievalBenchmark.Options(
            Path.of(value(given, "--corpus").orElseThrow()),
            Path.of(value(given, "--queries").orElseThrow()),
            value(given, "--gold").orElse("passage").equals("local")
                ? RetrievalBenchmark.Gold.LOCAL
                : RetrievalBenchmark.Gold.PASSAGE,
            value(given, "--run").map(Path::of),
            given.contains("--baseline"));
    RetrievalReport report = RetrievalBenchmark.run(options);
    System.out.println(given.contains("--json") ? report.toJson() : report.toText());
  }

  private static Optional<String> value(List<String> given, String name) {
    int at = given.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(given.get(at + 1));
  }
}
