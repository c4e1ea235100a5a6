package docket.console.view;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sources as they are read in a terminal: a list, or one with its passages. */
public final class SourceView {
  private static final String INDENT = "  ";

  private final Style style;
  private final int width;

  /**
   * A view.
   *
   * @param style decides on colours and links
   * @param width columns a line
   */
  public SourceView(Style style, int width) {
    this.style = style;
    this.width = width;
  }

  /** Sources with two or three lines each, and how many there are. */
  public String list(List<Source> sources) {
    StringBuilder out = new StringBuilder();
    for (Source source : sources) {
      out.append(style.strong(source.id().value())).append('\n');
      indented(
          out, "%s · %s · %s".formatted(source.tier().code(), source.published(), source.title()));
      indented(out, source.publisher());
    }
    int count = sources.size();
    out.append('\n').append(count).append(count == 1 ? " source\n" : " sources\n");
    return out.toString();
  }

  /** One source with its passages in a language where they have it. */
  public String whole(Source source, Language language) {
    StringBuilder out = new StringBuilder();
    out.append(Wrap.text(style.strong(Safe.line(source.title())), width, ""));
    field(out, "id", source.id().value());
    field(out, "publisher", source.publisher());
    field(out, "tier", source.tier().code());
    field(out, "published", source.published().toString());
    field(out, "verified", source.verified().map(Object::toString).orElse("never looked at"));
    out.append("address    ")
        .append(source.url().map(style::link).orElse("none known"))
        .append('\n');
    field(out, "text", kind(source));
    source.passages().forEach(passage -> passage(out, passage, language));
    return out.toString();
  }

  private static String kind(Source source) {
    return switch (source.text()) {
      case SUMMARY -> "our summary of what it says";
      case FULL -> "its own words";
    };
  }

  private void field(StringBuilder out, String name, String value) {
    out.append(Wrap.text(name + " ".repeat(11 - name.length()) + Safe.line(value), width, INDENT));
  }

  private void passage(StringBuilder out, Passage passage, Language language) {
    Language shown = passage.bestLanguageFor(language);
    PassageText text = passage.in(shown).orElse(passage.text());
    out.append('\n').append(style.strong("#" + passage.id().number()));
    if (!text.heading().isEmpty()) {
      out.append(' ').append(Safe.line(text.heading()));
    }
    List<String> notes = notes(passage);
    if (!notes.isEmpty()) {
      out.append(" (").append(String.join("; ", notes)).append(')');
    }
    out.append('\n');
    indented(out, text.oneLine());
  }

  private static List<String> notes(Passage passage) {
    List<String> notes = new ArrayList<>();
    if (passage.unverified()) {
      notes.add("unconfirmed");
    }
    passage.validity().from().ifPresent(day -> notes.add("from " + day));
    passage.validity().until().ifPresent(day -> notes.add("until " + day));
    if (!passage.conflicts().isEmpty()) {
      notes.add(
          passage.conflicts().stream()
              .map(Object::toString)
              .collect(Collectors.joining(", ", "disputed: ", "")));
    }
    return notes;
  }

  private void indented(StringBuilder out, String text) {
    Wrap.lines(Safe.line(text), width - INDENT.length(), "")
        .forEach(line -> out.append(INDENT).append(line).append('\n'));
  }
}
