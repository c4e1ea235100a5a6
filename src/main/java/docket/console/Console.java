package docket.console;

import docket.console.view.Screen;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command line. */
public final class Console {
  private final Services services;
  private final Screen screen;
  private final Faults faults;

  /**
   * A command line.
   *
   * @param services carries the commands out
   * @param screen where it reads and writes
   */
  public Console(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
    this.faults = new Faults(screen, new SecureRandom());
  }

  /** Carries out one command line and returns the exit status. */
  public ExitStatus run(String... arguments) {
    List<String> given = List.of(arguments);
    ExitStatus status = AskCommand.isOnlyQuestion(given) ? ask(given) : parsed(arguments);
    screen.err().flush();
    if (screen.out().checkError()) {
      faults.tell("The output could not be written: is the disk full, or the reader gone?");
      return ExitStatus.FAILURE;
    }
    return status;
  }

  private ExitStatus ask(List<String> given) {
    try {
      return new AskCommand(services, screen, faults).run(given);
    } catch (RuntimeException e) {
      return faults.failure(e);
    }
  }

  private ExitStatus parsed(String... arguments) {
    int code = commandLine().execute(arguments);
    for (ExitStatus status : ExitStatus.values()) {
      if (status.code() == code) {
        return status;
      }
    }
    return ExitStatus.FAILURE;
  }

  /** The whole command line, as picocli knows it. */
  CommandLine commandLine() {
    CommandLine line = new CommandLine(root());
    line.setExpandAtFiles(false);
    line.setInterpolateVariables(false);
    line.setUsageHelpWidth(screen.width());
    line.setColorScheme(
        Help.defaultColorScheme(screen.style().isRich() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setOut(new PrintWriter(screen.out(), /* autoFlush= */ true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(screen.err(), /* autoFlush= */ true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, _) -> faults.wrongUse(e).code());
    line.setExecutionStrategy(this::execute);
    return line;
  }

  private CommandSpec root() {
    CommandSpec root = CommandSpec.create().name("docket");
    root.usageMessage()
        .description(
            "Answers questions about the US ban on Kaspersky software from its sources, with a"
                + " checked citation behind every sentence.")
        .footer(
            "",
            "Exit status: 0 done or answered, 1 failure, 2 wrong use or settings, 3 declined.",
            "Start with: docket ask \"May I still use Kaspersky in the US?\"");
    root.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    root.version("docket " + services.version());
    for (Command command : commands()) {
      add(root, command);
    }
    return root;
  }

  private List<Command> commands() {
    return List.of(
        new AskCommand(services, screen, faults),
        new ChatCommand(services, screen),
        new SourcesCommand(services, screen),
        new ReceiptCommand(services, screen),
        new DeadlinesCommand(services, screen),
        new KbCommand(services, screen),
        new EvalCommand(services, screen, faults),
        new DoctorCommand(services, screen));
  }

  private static void add(CommandSpec parent, Command command) {
    CommandSpec spec = command.spec();
    parent.addSubcommand(spec.name(), new CommandLine(spec));
  }

  private int execute(ParseResult given) {
    Integer help = CommandLine.executeHelpRequest(given);
    if (help != null) {
      return help;
    }
    ParseResult last = given;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.commandSpec().userObject() instanceof Command command) {
      return run(command, last).code();
    }
    last.commandSpec().commandLine().usage(screen.err());
    return ExitStatus.WRONG_USE.code();
  }

  private ExitStatus run(Command command, ParseResult given) {
    try {
      return command.run(given);
    } catch (RuntimeException e) {
      return faults.failure(e);
    }
  }
}
