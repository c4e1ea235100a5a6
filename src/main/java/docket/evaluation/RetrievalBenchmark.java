package docket.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import docket.search.Document;
import docket.search.Rendition;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How well and at what cost search finds the right passages of any collection. */
public final class RetrievalBenchmark {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** So many questions are asked before the clock counts. */
  private static final int WARM_UP = 1_000;

  /** Which passage counts as the right one. */
  public enum Gold {
    /** The original of a unit, under the key {@code passage}. */
    PASSAGE,
    /** The text in the question's language, or the original, under the key {@code local}. */
    LOCAL;

    String key() {
      return this == PASSAGE ? "passage" : "local";
    }
  }

  /**
   * What to measure.
   *
   * @param corpus the passages, one JSON object a line
   * @param queries the questions, one JSON object a line
   * @param gold which passage is the right one
   * @param run where to write what was found for each question; empty for nowhere
   * @param baseline whether to measure the bare library beside it
   */
  public record Options(
      Path corpus, Path queries, Gold gold, Optional<Path> run, boolean baseline) {}

  private RetrievalBenchmark() {}

  /**
   * Runs the benchmark with indexes in a temporary folder.
   *
   * @throws BrokenInputException if a line of the files cannot be used
   */
  public static RetrievalReport run(Options options) throws BrokenInputException {
    RetrievalCorpus corpus = RetrievalCorpus.read(options.corpus());
    List<RetrievalQuestion> questions =
        RetrievalQuestion.read(options.queries(), options.gold().key(), corpus.mainLanguage());
    if (corpus.units().isEmpty()) {
      throw new BrokenInputException(options.corpus(), 1, "no passage");
    }
    if (questions.isEmpty()) {
      throw new BrokenInputException(options.queries(), 1, "no question");
    }
    Path scratch = scratch();
    try {
      return new Run(options, corpus, questions, scratch).report();
    } catch (IOException e) {
      throw new UncheckedIOException("writing the run", e);
    } finally {
      delete(scratch);
    }
  }

  private record Run(
      Options options, RetrievalCorpus corpus, List<RetrievalQuestion> questions, Path scratch) {

    RetrievalReport report() throws IOException {
      List<RetrievalEngine> engines = new ArrayList<>();
      engines.add(new RetrievalEngine.Docket());
      if (options.baseline) {
        engines.add(new RetrievalEngine.Plain(corpus.mainLanguage(), unitOf()));
      }
      List<RetrievalMeter> meters = new ArrayList<>();
      for (RetrievalEngine engine : engines) {
        RetrievalMeter meter =
            new RetrievalMeter(engine, scratch.resolve(Integer.toString(meters.size())));
        meter.build(corpus.units());
        meter.open(questions);
        meters.add(meter);
      }
      List<List<RetrievalEngine.Found>> found = ask(engines, meters);
      meters.forEach(meter -> meter.update(corpus.units(), questions.getFirst()));
      if (options.run.isPresent()) {
        write(options.run.get(), found.getFirst());
      }
      List<RetrievalReport.Side> sides = new ArrayList<>();
      for (int i = 0; i < engines.size(); i++) {
        sides.add(new RetrievalReport.Side(scores(found.get(i)), meters.get(i).cost()));
      }
      return new RetrievalReport(
          questions.size(), sides.getFirst(), sides.stream().skip(1).findFirst());
    }

    private Map<String, String> unitOf() {
      Map<String, String> unitOf = new HashMap<>();
      for (Document unit : corpus.units()) {
        for (Rendition rendition : unit.renditions()) {
          unitOf.put(rendition.id(), unit.id());
        }
      }
      return unitOf;
    }

    /** In turns, so that what else the machine does falls on both alike. */
    private List<List<RetrievalEngine.Found>> ask(
        List<RetrievalEngine> engines, List<RetrievalMeter> meters) {
      List<RetrievalEngine.Opened> opened = new ArrayList<>();
      try {
        List<List<RetrievalEngine.Found>> found = new ArrayList<>();
        for (int i = 0; i < engines.size(); i++) {
          opened.add(engines.get(i).open(scratch.resolve(Integer.toString(i))));
          found.add(new ArrayList<>());
        }
        for (int i = 0; i < WARM_UP; i++) {
          for (RetrievalEngine.Opened index : opened) {
            index.find(questions.get(i % questions.size()));
          }
        }
        for (int q = 0; q < questions.size(); q++) {
          for (int turn = 0; turn < opened.size(); turn++) {
            int i = (q + turn) % opened.size();
            found.get(i).add(meters.get(i).ask(opened.get(i), questions.get(q)));
          }
        }
        return found;
      } finally {
        opened.forEach(RetrievalEngine.Opened::close);
      }
    }

    private List<String> named(RetrievalQuestion question, List<String> units) {
      return options.gold == Gold.PASSAGE
          ? units
          : units.stream().map(unit -> corpus.member(unit, question.language())).toList();
    }

    private RankingScores scores(List<RetrievalEngine.Found> found) {
      List<Integer> ranks = new ArrayList<>();
      for (int q = 0; q < questions.size(); q++) {
        RetrievalQuestion question = questions.get(q);
        if (question.gold().isPresent()) {
          List<String> hits = named(question, found.get(q).units());
          ranks.add(hits.indexOf(question.gold().get()) + 1);
        }
      }
      return RankingScores.of(ranks);
    }

    private void write(Path file, List<RetrievalEngine.Found> found) throws IOException {
      try (BufferedWriter out = Files.newBufferedWriter(file)) {
        for (int q = 0; q < questions.size(); q++) {
          ObjectNode line = MAPPER.createObjectNode().put("id", questions.get(q).id());
          ArrayNode hits = line.putArray("hits");
          named(questions.get(q), found.get(q).units()).forEach(hits::add);
          line.put("confidence", found.get(q).confidence());
          out.write(MAPPER.writeValueAsString(line));
          out.write('\n');
        }
      }
    }
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("docket-retrieval");
    } catch (IOException e) {
      throw new UncheckedIOException("making a temporary folder", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("deleting " + folder, e);
    }
  }
}
