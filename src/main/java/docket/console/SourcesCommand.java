package docket.console;

import docket.console.view.JsonText;
import docket.console.view.Screen;
import docket.console.view.SourceJson;
import docket.console.view.SourceView;
import docket.source.Language;
import docket.source.Passage;
import docket.source.Source;
import docket.text.Folding;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code sources}: the sources, some of them, or one with its passages. */
final class SourcesCommand implements Command {
  private final Services services;
  private final Screen screen;

  SourcesCommand(Services services, Screen screen) {
    this.services = services;
    this.screen = screen;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this, "sources", "Lists the sources, or shows one of them with its passages.");
    spec.addOption(Options.json());
    spec.addOption(
        Options.lang("Language of the passages where they have it (default: DOCKET_LANGUAGE)."));
    return spec.addPositional(
        Options.operands(
            "QUERY",
            "0..*",
            "The id of a source, or words that its title, publisher, address or text holds."));
  }

  @Override
  public ExitStatus run(ParseResult given) {
    String query = String.join(" ", Options.operands(given)).strip();
    boolean json = Options.has(given, Options.JSON);
    List<Source> all = services.sources();
    Optional<Source> one = all.stream().filter(s -> s.id().value().equals(query)).findFirst();
    if (one.isPresent()) {
      Language language = Options.<Language>get(given, Options.LANG).orElseGet(services::language);
      screen
          .out()
          .print(
              json
                  ? JsonText.line(SourceJson.whole(one.get())) + "\n"
                  : new SourceView(screen.style(), screen.width()).whole(one.get(), language));
      return ExitStatus.DONE;
    }
    List<Source> found = all.stream().filter(source -> matches(source, query)).toList();
    screen
        .out()
        .print(
            json
                ? JsonText.list(found.stream().map(SourceJson::entry).toList())
                : new SourceView(screen.style(), screen.width()).list(found));
    return ExitStatus.DONE;
  }

  /** Whether a source holds every word of a query. */
  private static boolean matches(Source source, String query) {
    StringBuilder text = new StringBuilder();
    text.append(source.id()).append(' ').append(source.title()).append(' ');
    text.append(source.publisher()).append(' ').append(source.tier().code()).append(' ');
    source.url().ifPresent(url -> text.append(url).append(' '));
    for (Passage passage : source.passages()) {
      text.append(passage.text().heading()).append(' ').append(passage.text().oneLine());
      passage
          .translations()
          .values()
          .forEach(other -> text.append(' ').append(other.heading()).append(other.oneLine()));
    }
    String folded = Folding.fold(text.toString());
    for (String word : Folding.fold(query).split(" +", -1)) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
