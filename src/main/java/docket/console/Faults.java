package docket.console;

import docket.console.view.Safe;
import docket.console.view.Screen;
import docket.knowledge.Problem;
import docket.knowledge.form.FormatException;
import docket.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong: one sentence and what to do, never a stack trace. */
final class Faults {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Screen screen;
  private final RandomGenerator random;

  /**
   * Faults on a screen.
   *
   * @param random makes the numbers by which an incident is found in the log
   */
  Faults(Screen screen, RandomGenerator random) {
    this.screen = screen;
    this.random = random;
  }

  /** A command that was not written as it must be. */
  ExitStatus wrongUse(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String help = command.getCommandSpec().qualifiedName();
    tell("%s Try '%s --help'.".formatted(wrong(e), help));
    return ExitStatus.WRONG_USE;
  }

  /** Something that happened while a command was carried out. */
  ExitStatus failure(RuntimeException e) {
    tell(sentence(e));
    return e instanceof ConsoleException known ? known.status() : ExitStatus.FAILURE;
  }

  /** What happened, as a sentence; what it was exactly goes to the log. */
  String sentence(RuntimeException e) {
    return switch (e) {
      case ConsoleException known -> message(known);
      case StoreException store -> message(store);
      case UncheckedIOException io when io.getCause() != null ->
          logged(io, message(io) + ": " + reason(io.getCause()) + ".");
      default -> unexpected(e);
    };
  }

  /** What is wrong with a file, as part of a sentence. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "it exists already";
      case FileSystemException file ->
          Optional.ofNullable(file.getReason()).orElse("the file system refused");
      default -> Optional.ofNullable(e.getMessage()).orElse("it could not be read or written");
    };
  }

  /** A file that cannot be read, as wrong use: its name came from the command line. */
  static ConsoleException unreadable(Object file, IOException e) {
    return new ConsoleException(
        ExitStatus.WRONG_USE, "Cannot read %s: %s.".formatted(file, reason(e)));
  }

  /** A file that has not the form that it must have, as wrong use. */
  static ConsoleException malformed(Object file, FormatException e) {
    String sentences =
        e.all().stream()
            .map(fault -> Problem.error(file.toString(), fault.line(), fault.code(), fault.what()))
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    return new ConsoleException(ExitStatus.WRONG_USE, sentences);
  }

  /** A sentence or several, each safe and on a line of its own. */
  void tell(String sentences) {
    for (String sentence : sentences.split("\n", -1)) {
      screen.err().println(screen.style().bad("docket: ") + Safe.line(sentence));
    }
  }

  private static String logged(RuntimeException e, String sentence) {
    log().debug("command failed", e);
    return sentence;
  }

  private String unexpected(RuntimeException e) {
    String incident = HEX.toHexDigits((short) random.nextInt());
    log().error("incident {}", incident, e);
    return "This is a fault of the program, not of your input (incident %s; the log says more)."
            .formatted(incident)
        + " Try again, and run 'docket doctor' if it stays.";
  }

  /** Starting the log takes time, which a command that goes well does not need to spend. */
  private static Logger log() {
    return LoggerFactory.getLogger(Faults.class);
  }

  private static String message(Exception e) {
    return Optional.ofNullable(e.getMessage()).orElse("It failed");
  }

  private static String wrong(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String text = message(e);
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }

  /** Names the argument that is meant, not the innocent ones behind it. */
  private static String unmatched(UnmatchedArgumentException e) {
    Optional<String> option =
        e.getUnmatched().stream().filter(argument -> argument.startsWith("-")).findFirst();
    String argument = option.orElse(e.getUnmatched().getFirst());
    CommandLine command = e.getCommandLine();
    Set<String> names =
        option.isPresent()
            ? command.getCommandSpec().optionsMap().keySet()
            : command.getSubcommands().keySet();
    String kind = option.isPresent() ? "option" : names.isEmpty() ? "argument" : "command";
    String suggestion =
        NearName.of(argument, names).map(near -> " Did you mean %s?".formatted(near)).orElse("");
    return "There is no %s '%s' here.%s".formatted(kind, argument, suggestion);
  }
}
