package docket.hostile;

import java.util.Map;

/** A place that does not exist yet. */
final class AbsentSurface implements Surface {
  private static final Map<String, String> WAITS_FOR =
      Map.ofEntries(
          Map.entry("model_output", "a language model"),
          Map.entry("llm", "a language model"),
          Map.entry("document", "a language model"),
          Map.entry("html", "the fetching of pages"),
          Map.entry("url", "the fetching of pages"),
          Map.entry("http", "the fetching of pages"),
          Map.entry("upload", "the adding of files"),
          Map.entry("command", "commands with an actor"),
          Map.entry("discord", "Discord"),
          Map.entry("clock", "reminders"),
          Map.entry("load", "members who ask at the same time"));

  private final String why;

  AbsentSurface(String surface) {
    this.why = "waits for " + WAITS_FOR.getOrDefault(surface, "a surface '" + surface + "'");
  }

  @Override
  public Outcome run(HostileCase given) {
    return new Outcome.NotYet(why);
  }

  @Override
  public void close() {
    // Nothing was opened.
  }
}
