package docket.knowledge;

import docket.source.Language;
import docket.source.Passage;
import docket.source.PassageId;
import docket.source.PassageText;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import docket.text.Sentences;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sources/<id>.md}. */
final class SourceFile {
  static final List<String> KEYS =
      List.of(
          "id", "title", "publisher", "tier", "language", "published", "verified", "url", "text");

  /** A passage is at most about this many words; a longer paragraph is split at its sentences. */
  static final int PASSAGE_WORDS = 120;

  private SourceFile() {}

  /**
   * Reads a source without its translations.
   *
   * @param text the whole file
   */
  static Source read(String text) throws FormatException {
    FrontMatter file = FrontMatter.split(text, KEYS);
    YamlFields fields = file.fields();
    SourceId id = YamlFields.sourceId(fields.text("id"), fields.need("id").line());
    String language = language(fields);
    TextKind kind = kind(fields);
    // Summaries are our own words in English, whatever the language of the original.
    Language passages =
        kind == TextKind.SUMMARY ? Language.EN : Language.ofCode(language).orElse(Language.EN);
    return new Source(
        id,
        fields.text("title"),
        fields.text("publisher"),
        tier(fields),
        language,
        fields.day("published"),
        fields.dayOrNull("verified"),
        url(fields),
        kind,
        passages(id, passages, BodyReader.read(file.body(), file.bodyLine())));
  }

  private static String language(YamlFields fields) throws FormatException {
    String code = fields.text("language");
    if (!Set.of(Locale.getISOLanguages()).contains(code)) {
      throw fault(
          fields, "language", "'%s' is not an ISO 639-1 code: write en or nl".formatted(code));
    }
    return code;
  }

  private static Tier tier(YamlFields fields) throws FormatException {
    String code = fields.text("tier");
    return Tier.ofCode(code)
        .orElseThrow(
            () ->
                fault(
                    fields,
                    "tier",
                    "'%s' is not a tier: official, court, vendor, analysis, news or community"
                        .formatted(code)));
  }

  private static TextKind kind(YamlFields fields) throws FormatException {
    return switch (fields.text("text")) {
      case "summary" -> TextKind.SUMMARY;
      case "full" -> TextKind.FULL;
      default -> throw fault(fields, "text", "'text' must be summary or full");
    };
  }

  private static Optional<URI> url(YamlFields fields) throws FormatException {
    if (fields.need("url").isNull()) {
      return Optional.empty();
    }
    String text = fields.text("url");
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      throw fault(fields, "url", "'%s' is not an address: %s".formatted(text, e.getMessage()));
    }
    throw fault(
        fields, "url", "'%s' is not a web address: write https://... or null".formatted(text));
  }

  private static FormatException fault(YamlFields fields, String key, String what) {
    return new FormatException(
        fields.find(key).map(YamlNode::line).orElse(fields.line()), "source." + key, what);
  }

  private static List<Passage> passages(SourceId id, Language language, List<Paragraph> paragraphs)
      throws FormatException {
    Set<Integer> used = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.number().isPresent() && !used.add(paragraph.number().getAsInt())) {
        throw new FormatException(
            paragraph.line(),
            "source.passage",
            "passage number %d stands twice: take the next free one"
                .formatted(paragraph.number().getAsInt()));
      }
    }
    int next = used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    List<Passage> passages = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (PassageText piece : pieces(paragraph, language)) {
        boolean numbered = paragraph.number().isPresent() && piece.equals(paragraph.text());
        int number = numbered ? paragraph.number().getAsInt() : next++;
        passages.add(
            new Passage(
                new PassageId(id, number),
                language,
                piece,
                Map.of(),
                paragraph.also(),
                paragraph.validity(),
                paragraph.unverified(),
                paragraph.conflicts()));
      }
    }
    return passages;
  }

  /**
   * A paragraph as one passage, or as several whole sentences each where it is too long for one.
   */
  private static List<PassageText> pieces(Paragraph paragraph, Language language)
      throws FormatException {
    if (words(paragraph.text().body()) <= PASSAGE_WORDS) {
      return List.of(paragraph.text());
    }
    if (paragraph.number().isPresent()) {
      throw new FormatException(
          paragraph.line(),
          "source.passage",
          "a passage of %d words: at most %d, so make two of it"
              .formatted(words(paragraph.text().body()), PASSAGE_WORDS));
    }
    List<PassageText> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String sentence : Sentences.split(paragraph.text().body(), language)) {
      if (!piece.isEmpty() && words(piece + " " + sentence) > PASSAGE_WORDS) {
        pieces.add(new PassageText(paragraph.text().heading(), piece.toString()));
        piece.setLength(0);
      }
      piece.append(piece.isEmpty() ? "" : "\n").append(sentence);
    }
    pieces.add(new PassageText(paragraph.text().heading(), piece.toString()));
    return pieces;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
