package docket.console;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {
  /** Its name, options and help. */
  CommandSpec spec();

  /** Carries it out. */
  ExitStatus run(ParseResult given);
}
