package docket.console;

import docket.console.view.DeadlineRow;
import docket.console.view.JsonText;
import docket.console.view.Screen;
import docket.deadline.Deadline;
import docket.deadline.Timetable;
import docket.source.Language;
import docket.text.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code deadlines}: the dated events of the ban. */
final class DeadlinesCommand implements Command {
  private static final String TOPIC = "--topic";
  private static final String AUDIENCE = "--audience";
  private static final String SHOW = "--show";

  private final Services services;
  private final Screen screen;

  DeadlinesCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this, "deadlines", "Shows the dated events of the ban and where each of them stands.");
    spec.addOption(Options.json());
    spec.addOption(Options.lang("Language of the texts (default: DOCKET_LANGUAGE)."));
    spec.addOption(
        Options.text(TOPIC, "WORDS", "Only events whose title or description holds these words."));
    spec.addOption(
        Options.word(AUDIENCE, Deadline.AUDIENCES, "Only events that concern these people."));
    spec.addOption(
        Options.word(
            SHOW,
            List.of("all", "upcoming", "past"),
            "Which events; past holds what is in force (default: all)."));
    return spec.addOption(
        Options.asOf("Show where each event stood at the end of this day (default: now)."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    Language language = Options.<Language>get(given, Options.LANG).orElseGet(services::language);
    Optional<LocalDate> asOf = Options.get(given, Options.AS_OF);
    Instant now = services.clock().instant();
    List<DeadlineRow> rows =
        services.timetable().deadlines().stream()
            .filter(wanted(given))
            .map(event -> new DeadlineRow(event, Timetable.state(event, moment(event, asOf, now))))
            .filter(row -> shown(row.state(), Options.<String>get(given, SHOW).orElse("all")))
            .toList();
    screen
        .out()
        .print(
            Options.has(given, Options.JSON)
                ? JsonText.list(rows.stream().map(row -> row.json(language)).toList())
                : DeadlineRow.table(rows, language, screen.style(), screen.width()));
    return ExitStatus.DONE;
  }

  /**
   * The end of the day in the event's own zone, so that the day of an event counts as its start.
   */
  private static Instant moment(Deadline event, Optional<LocalDate> asOf, Instant now) {
    return asOf.map(
            day -> day.plusDays(1).atStartOfDay(event.at().zone()).toInstant().minusNanos(1))
        .orElse(now);
  }

  private static Predicate<Deadline> wanted(ParseResult given) {
    Optional<String> audience = Options.get(given, AUDIENCE);
    String[] topic =
        Folding.fold(Options.<String>get(given, TOPIC).orElse("")).strip().split(" +", -1);
    return event -> audience.map(event.audience()::contains).orElse(true) && holdsAll(event, topic);
  }

  private static boolean holdsAll(Deadline event, String[] words) {
    String text =
        Folding.fold(
            event.id()
                + " "
                + String.join(" ", event.title().byLanguage().values())
                + " "
                + String.join(" ", event.description().byLanguage().values()));
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean shown(Timetable.State state, String which) {
    return switch (state) {
      case UPCOMING -> !which.equals("past");
      case IN_FORCE, PAST -> !which.equals("upcoming");
    };
  }
}
