package docket;

import docket.answer.Answer;
import docket.answer.AnswerEngine;
import docket.answer.Ask;
import docket.answer.receipt.Receipt;
import docket.console.Benchmarks;
import docket.console.Check;
import docket.console.ConsoleException;
import docket.console.ExitStatus;
import docket.console.Services;
import docket.deadline.Timetable;
import docket.knowledge.Contents;
import docket.knowledge.KnowledgeFolder;
import docket.knowledge.SyncReport;
import docket.source.Language;
import docket.source.Source;
import docket.source.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the command line lets others do, over the wired parts. */
final class ConsoleServices implements Services {
  private static final String RUNS = "runs";

  private final Docket docket;

  ConsoleServices(Docket docket) {
    this.docket = docket;
  }

  @Override
  public String version() {
    return Version.current();
  }

  @Override
  public InstantSource clock() {
    return docket.clock();
  }

  @Override
  public Language language() {
    return docket.settings().community().language();
  }

  @Override
  public Path knowledgeFolder() {
    return docket.settings().folders().knowledge();
  }

  @Override
  public Path runsFolder() {
    return docket.settings().folders().data().resolve(RUNS);
  }

  @Override
  public Answers answers(Optional<String> model) {
    Optional<String> wanted = model.filter(name -> !name.equals("none"));
    if (wanted.isPresent()) {
      throw new ConsoleException(
          ExitStatus.WRONG_USE,
          "This version has no language model: leave --model out or say --model none.");
    }
    return this::answer;
  }

  @Override
  public Answers measuredAnswers(Optional<String> model) {
    answers(model);
    return ask -> {
      long start = System.nanoTime();
      AnswerEngine.Result result = docket.engine().answer(ask);
      long took = (System.nanoTime() - start) / 1_000_000;
      return new Reply(result.answer(), result.trace(), Optional.empty(), took);
    };
  }

  private Reply answer(Ask ask) {
    long start = System.nanoTime();
    AnswerEngine.Result result = docket.engine().answer(ask);
    Optional<String> receipt =
        result.answer().reason().equals(Optional.of(Answer.Decline.UNAVAILABLE))
            ? Optional.empty()
            : docket.receipts().flatMap(book -> book.keep(ask, result));
    long took = (System.nanoTime() - start) / 1_000_000;
    return new Reply(result.answer(), result.trace(), receipt, took);
  }

  @Override
  public List<Source> sources() {
    return docket.library().contents().knowledge().sources();
  }

  @Override
  public Timetable timetable() {
    return new Timetable(docket.library().contents().deadlines());
  }

  @Override
  public Optional<Receipt> receipt(String id) {
    return docket.requiredReceipts().find(id, docket.corpus());
  }

  @Override
  public Synced sync() {
    SyncReport report = docket.library().sync();
    List<String> changes = new ArrayList<>();
    add(changes, "added", report.added());
    add(changes, "changed", report.changed());
    add(changes, "retired", report.retired());
    report.lists().forEach(list -> changes.add("changed " + list));
    return new Synced(report.revision(), changes, report.problems());
  }

  private static void add(List<String> changes, String what, List<SourceId> sources) {
    sources.forEach(source -> changes.add(what + " " + source));
  }

  @Override
  public int export(Path folder) {
    Contents contents = docket.library().contents();
    try {
      return KnowledgeFolder.export(contents.knowledge(), contents.deadlines(), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Benchmarks benchmarks() {
    return new Measuring(() -> docket.library().contents().knowledge());
  }

  @Override
  public List<Check> checks() {
    return HealthChecks.of(docket);
  }
}
