package docket.console;

import docket.answer.Answer;
import docket.answer.Ask;
import docket.answer.Trace;
import docket.answer.receipt.Receipt;
import docket.console.view.Samples;
import docket.deadline.Deadline;
import docket.deadline.EventTime;
import docket.deadline.Timetable;
import docket.knowledge.Problem;
import docket.source.Language;
import docket.source.PassageId;
import docket.source.Source;
import docket.source.SourceId;
import docket.source.Wording;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Services that answer by rule and remember what they were asked. */
final class FakeServices implements Services {
  final List<Ask> asked = new ArrayList<>();
  final List<Optional<String>> models = new ArrayList<>();
  final List<Check> checks = new ArrayList<>();
  Synced synced = new Synced(3, List.of("added bis-page"), List.of());
  Path folder = Path.of("/nowhere/knowledge");
  Path runs = Path.of("/nowhere/runs");
  Optional<Receipt> receipt = Optional.empty();
  RuntimeException failure = new ConsoleException(ExitStatus.FAILURE, "unused");
  boolean failing;

  @Override
  public String version() {
    return "1.2.3";
  }

  @Override
  public InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2024-09-01T12:00:00Z"));
  }

  @Override
  public Language language() {
    return Language.EN;
  }

  @Override
  public Path knowledgeFolder() {
    return folder;
  }

  @Override
  public Path runsFolder() {
    return runs;
  }

  @Override
  public Answers answers(Optional<String> model) {
    if (failing) {
      throw failure;
    }
    models.add(model);
    return ask -> {
      asked.add(ask);
      return new Reply(answer(ask), trace(), Optional.of("R7K2-9QF4"), 14);
    };
  }

  /**
   * What is asked decides: pizza is declined, half is answered partly, broken is unavailable, and
   * crash is a bug.
   */
  private static Answer answer(Ask ask) {
    String question = ask.question();
    if (question.contains("crash")) {
      throw new IllegalStateException("a bug");
    }
    if (question.contains("pizza")) {
      return Samples.declined(
          Answer.Decline.OUT_OF_SCOPE, Language.EN, "Not my subject.", Samples.OFFICIAL);
    }
    if (question.contains("broken")) {
      return Samples.declined(Answer.Decline.UNAVAILABLE, Language.EN, "Not now.");
    }
    return question.contains("half")
        ? Samples.partly(Language.EN, "Half of it. [1]", "the rest")
        : Samples.answered(
            ask.language().orElse(Language.EN), "Use is not prohibited. ICTS-2021-002. [1]");
  }

  private static Trace trace() {
    return new Trace(
        Optional.empty(),
        List.of(new Trace.Ranked("bis-press-release-2024-06-20#4", 0.91, List.of())),
        Optional.of(new Trace.Gated("enough", 0.8, "best passage covers 0.90")),
        List.of());
  }

  @Override
  public List<Source> sources() {
    return List.of(Samples.OFFICIAL, Samples.NEWS);
  }

  @Override
  public Timetable timetable() {
    return new Timetable(
        List.of(
            event("sale", "2024-07-20T00:00:00-04:00", EventTime.Precision.TIME, "resellers"),
            event("updates", "2024-09-29T00:00:00-04:00", EventTime.Precision.TIME, "consumers"),
            event("news", "2024-06-20", EventTime.Precision.DAY, "consumers"),
            event("later", "2025", EventTime.Precision.YEAR, "non-US")));
  }

  private static Deadline event(
      String id, String at, EventTime.Precision precision, String audience) {
    return new Deadline(
        id,
        new EventTime(at, ZoneId.of("America/New_York"), precision),
        id.equals("news") ? Deadline.Kind.ANNOUNCEMENT : Deadline.Kind.EFFECTIVE,
        List.of(audience),
        new Wording(Map.of(Language.EN, "Event " + id, Language.NL, "Gebeurtenis " + id)),
        new Wording(Map.of(Language.EN, "It is about " + id + ".")),
        List.of(new SourceId("bis-press-release-2024-06-20")),
        List.of(new PassageId(new SourceId("bis-press-release-2024-06-20"), 4)));
  }

  @Override
  public Optional<Receipt> receipt(String id) {
    return receipt.filter(kept -> kept.row().id().equals(id));
  }

  @Override
  public Synced sync() {
    return synced;
  }

  @Override
  public int export(Path folder) {
    return 7;
  }

  @Override
  public Benchmarks benchmarks() {
    return new Benchmarks() {
      @Override
      public Report retrieval(Retrieval request, Consumer<String> progress) {
        progress.accept("indexing");
        return new Report(request + "\n", "{\"n\":1}");
      }

      @Override
      public Report citations() {
        return new Report("kinds\n", "{\"kinds\":{}}");
      }

      @Override
      public void pairs(Path pairs, Consumer<String> line) {
        line.accept("{\"id\":\"p1\"}");
      }
    };
  }

  @Override
  public List<Check> checks() {
    return checks;
  }

  /** A check with a fixed result. */
  static Check check(String name, Check.Result result) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Result run() {
        return result;
      }
    };
  }

  /** A problem of a file. */
  static Problem problem() {
    return Problem.error("sources/x.md", 3, "config.unknown_key", "unknown key 'tilte'");
  }
}
