package docket.knowledge.form;

import docket.deadline.Deadline;
import docket.source.Knowledge;
import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Source.TextKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the files of a knowledge folder in our own form, which reading gives back as it was. */
public final class FolderText {
  /** The folder of the sources. */
  public static final String SOURCES = "sources/";

  /** The folder of the translations; below it one of each language. */
  public static final String TRANSLATIONS = "translations/";

  /** How the name of a source's file ends. */
  public static final String MARKDOWN = ".md";

  /** Who made the translations that are written; the database does not keep another name. */
  private static final String TRANSLATOR = "Docket";

  private static final String FENCE = "---\n";

  private FolderText() {}

  /** All files by their names. */
  public static SortedMap<String, String> files(Knowledge knowledge, List<Deadline> deadlines) {
    SortedMap<String, String> files = new TreeMap<>();
    for (Source source : knowledge.sources()) {
      String name = source.id() + MARKDOWN;
      files.put(SOURCES + name, source(source));
      for (Language language : translated(source)) {
        files.put(
            TRANSLATIONS + language.code() + "/" + name, translation(source, language, TRANSLATOR));
      }
    }
    files.put(ListFile.CONFLICTS.file(), ListFile.CONFLICTS.write(knowledge.conflicts()));
    files.put(ListFile.UNKNOWNS.file(), ListFile.UNKNOWNS.write(knowledge.unknowns()));
    files.put(ListFile.GLOSSARY.file(), ListFile.GLOSSARY.write(knowledge.glossary()));
    files.put(ListFile.DEADLINES.file(), ListFile.DEADLINES.write(deadlines));
    files.put(ListFile.QUESTIONS.file(), ListFile.QUESTIONS.write(knowledge.questions()));
    return files;
  }

  private static Set<Language> translated(Source source) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    source.passages().forEach(passage -> languages.addAll(passage.translations().keySet()));
    return languages;
  }

  /** The file of a source. */
  static String source(Source source) {
    StringBuilder out = new StringBuilder(FENCE);
    line(out, "id", source.id().value());
    line(out, "title", YamlText.inQuotes(source.title()));
    line(out, "publisher", YamlText.inQuotes(source.publisher()));
    line(out, "tier", source.tier().code());
    line(out, "language", YamlText.scalar(source.originalLanguage(), false));
    line(out, "published", YamlText.inQuotes(source.published().toString()));
    line(out, "verified", quotedOrNull(source.verified()));
    line(out, "url", quotedOrNull(source.url()));
    line(out, "text", source.text() == TextKind.FULL ? "full" : "summary");
    out.append(FENCE);
    body(out, source, passage -> Optional.of(passage.text()), Attributes::write);
    return out.toString();
  }

  private static String quotedOrNull(Optional<?> value) {
    return value.map(there -> YamlText.inQuotes(there.toString())).orElse("null");
  }

  /** The file of a source's translation into a language. */
  static String translation(Source source, Language language, String translator) {
    StringBuilder out = new StringBuilder(FENCE);
    line(out, "id", source.id().value());
    line(out, "language", YamlText.scalar(language.code(), false));
    line(out, "translator", YamlText.scalar(translator, false));
    out.append(FENCE);
    body(
        out,
        source,
        passage -> Optional.ofNullable(passage.translations().get(language)),
        passage -> "{#%d}".formatted(passage.id().number()));
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append(key).append(": ").append(value).append('\n');
  }

  private static void body(
      StringBuilder out,
      Source source,
      Function<Passage, Optional<PassageText>> textOf,
      Function<Passage, String> attributesOf) {
    String heading = "";
    for (Passage passage : source.passages()) {
      Optional<PassageText> text = textOf.apply(passage);
      if (text.isEmpty()) {
        continue;
      }
      if (!text.get().heading().equals(heading)) {
        heading = text.get().heading();
        out.append("\n##");
        oneLine(heading).forEach(line -> out.append(' ').append(line));
        out.append('\n');
      }
      out.append('\n').append(attributesOf.apply(passage)).append('\n');
      lines(text.get().body()).forEach(line -> out.append(line).append('\n'));
    }
  }

  private static List<String> oneLine(String heading) {
    return heading.isBlank() ? List.of() : lines(heading.replaceAll("\\s+", " "));
  }

  private static List<String> lines(String text) {
    List<String> lines =
        new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    return Markdown.escaped(lines);
  }
}
