package docket.console;

import docket.answer.Answer;
import docket.answer.Ask;
import docket.answer.Question;
import docket.answer.Trace;
import docket.answer.receipt.Receipt;
import docket.deadline.Timetable;
import docket.knowledge.Problem;
import docket.source.Language;
import docket.source.Source;
import docket.source.SourceId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What the console lets others do. Each method opens no more than it needs, so that a command that
 * needs neither index nor database starts neither.
 *
 * <p>Every method may throw {@link ConsoleException} with a sentence for the person in front of it.
 */
public interface Services {
  /** The version of the program. */
  String version();

  /** The time. */
  InstantSource clock();

  /** The language of texts where nobody asked in one. */
  Language language();

  /** The knowledge folder of the settings; need not exist. */
  Path knowledgeFolder();

  /** The folder for saved evaluation runs; need not exist. */
  Path runsFolder();

  /**
   * What answers questions.
   *
   * @param model the language model as {@code provider/name} or {@code none}; empty for that of the
   *     settings
   */
  Answers answers(Optional<String> model);

  /**
   * What answers the questions of a measurement: the same answers, of which nothing is kept.
   *
   * @param model as for {@link #answers}
   */
  default Answers measuredAnswers(Optional<String> model) {
    return answers(model);
  }

  /** The sources in order of their ids, without retired ones. */
  List<Source> sources();

  /** The source of an id; empty where there is none. */
  default Optional<Source> source(SourceId id) {
    return sources().stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** The dated events. */
  Timetable timetable();

  /** The record of an answer, as somebody typed its name; empty where there is none. */
  Optional<Receipt> receipt(String id);

  /** Brings the knowledge folder into the database and the index. */
  Synced sync();

  /**
   * Writes the shared knowledge as a knowledge folder.
   *
   * @param folder new or empty
   * @return how many files were written
   */
  int export(Path folder);

  /** The benchmarks. */
  Benchmarks benchmarks();

  /** The checks of {@code doctor}, in the order in which they are shown. */
  List<Check> checks();

  /** Answers questions and keeps a receipt of each answer. */
  @FunctionalInterface
  interface Answers {
    /** Answers one question; never throws for what a question can contain. */
    Reply answer(Ask ask);
  }

  /**
   * An answer and what goes with it.
   *
   * @param answer the answer
   * @param trace how it came about
   * @param receipt the name of its record; empty where nothing could be written
   * @param tookMillis how long it took, in milliseconds
   */
  record Reply(Answer answer, Trace trace, Optional<String> receipt, long tookMillis) {
    /** The language of the person who asked. */
    Language reader() {
      return trace.question().map(Question::answerLanguage).orElse(answer.language());
    }
  }

  /**
   * What became of bringing the folder in.
   *
   * @param revision the revision afterwards
   * @param changes one line for each thing that changed, such as {@code added bis-page}; empty
   *     where all was up to date
   * @param problems what could not be read
   */
  record Synced(long revision, List<String> changes, List<Problem> problems) {
    /** Copies the lists. */
    public Synced {
      changes = List.copyOf(changes);
      problems = List.copyOf(problems);
    }
  }
}
