package docket.console;

import docket.answer.receipt.Receipt;
import docket.console.view.JsonText;
import docket.console.view.ReceiptJson;
import docket.console.view.ReceiptView;
import docket.console.view.Screen;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code receipt}: the record of an answer. */
final class ReceiptCommand implements Command {
  private final Services services;
  private final Screen screen;

  ReceiptCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "receipt",
            "Shows the record of an answer, and what changed in its sources since.");
    spec.addOption(Options.json());
    return spec.addPositional(
        Options.operand(
            "ID", /* required= */ true, "The receipt, as it stands under an answer: R7K2-9QF4."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    String id = Options.<String>operand(given).orElseThrow();
    Receipt receipt =
        services
            .receipt(id)
            .orElseThrow(
                () ->
                    new ConsoleException(
                        ExitStatus.FAILURE,
                        "There is no receipt '%s': copy it from the last line of an answer."
                            .formatted(id)));
    screen
        .out()
        .print(
            Options.has(given, Options.JSON)
                ? JsonText.line(ReceiptJson.of(receipt)) + "\n"
                : new ReceiptView(screen.style(), screen.width()).text(receipt));
    return ExitStatus.DONE;
  }
}
