package docket.knowledge.form;

import docket.source.Language;
import docket.source.Source;
import docket.source.Source.TextKind;
import docket.source.SourceId;
import docket.source.Tier;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code sources/<id>.md}. */
public final class SourceFile {
  static final List<String> KEYS =
      List.of(
          "id", "title", "publisher", "tier", "language", "published", "verified", "url", "text");

  private static final List<String> TIERS = Arrays.stream(Tier.values()).map(Tier::code).toList();

  private final YamlFields fields;
  private final Faults faults = new Faults();

  private SourceFile(YamlFields fields) {
    this.fields = fields;
  }

  /**
   * Reads a source without its translations.
   *
   * @param text the whole file
   * @param memory gives passages without a number those that they had before
   * @throws FormatException with all faults of the file
   */
  public static ReadSource read(String text, PassageMemory memory) throws FormatException {
    FrontMatter file = FrontMatter.split(text, KEYS);
    return new SourceFile(file.fields()).read(file, memory);
  }

  private ReadSource read(FrontMatter file, PassageMemory memory) throws FormatException {
    Optional<SourceId> id =
        faults.attempt(() -> YamlFields.sourceId(fields.text("id"), fields.need("id").line()));
    Optional<String> title = faults.attempt(() -> fields.text("title"));
    Optional<String> publisher = faults.attempt(() -> fields.text("publisher"));
    Optional<Tier> tier = faults.attempt(this::tier);
    Optional<String> language = faults.attempt(this::language);
    Optional<LocalDate> published = faults.attempt(() -> fields.day("published"));
    Optional<Optional<LocalDate>> verified = faults.attempt(() -> fields.dayOrNull("verified"));
    Optional<Optional<URI>> url = faults.attempt(this::url);
    Optional<TextKind> kind = faults.attempt(this::kind);
    Optional<List<Paragraph>> body =
        faults.attempt(() -> BodyReader.read(file.body(), file.bodyLine()));
    body.ifPresent(this::checkPassages);
    faults.check();
    Passages passages =
        Passages.of(Faults.sound(id), passageLanguage(kind, language), Faults.sound(body), memory);
    return new ReadSource(
        new Source(
            Faults.sound(id),
            Faults.sound(title),
            Faults.sound(publisher),
            Faults.sound(tier),
            Faults.sound(language),
            Faults.sound(published),
            Faults.sound(verified),
            Faults.sound(url),
            Faults.sound(kind),
            passages.passages()),
        passages.lines());
  }

  /** Summaries are our own words in English, whatever the language of the original. */
  private static Language passageLanguage(Optional<TextKind> kind, Optional<String> original) {
    return Faults.sound(kind) == TextKind.SUMMARY
        ? Language.EN
        : Language.ofCode(Faults.sound(original)).orElse(Language.EN);
  }

  private String language() throws FormatException {
    String code = fields.text("language");
    if (!Set.of(Locale.getISOLanguages()).contains(code)) {
      throw bad("language", "'%s' is not an ISO 639-1 code: write en or nl".formatted(code));
    }
    return code;
  }

  private Tier tier() throws FormatException {
    String code = fields.text("tier");
    Optional<Tier> tier = Tier.ofCode(code);
    if (tier.isEmpty()) {
      throw bad("tier", "'%s' is not a tier: %s".formatted(code, Nearest.hint(code, TIERS)));
    }
    return tier.get();
  }

  private TextKind kind() throws FormatException {
    return switch (fields.text("text")) {
      case "summary" -> TextKind.SUMMARY;
      case "full" -> TextKind.FULL;
      default -> throw bad("text", "'text' must be summary (our words) or full (its own words)");
    };
  }

  private Optional<URI> url() throws FormatException {
    if (fields.need("url").isNull()) {
      return Optional.empty();
    }
    String text = fields.text("url");
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null
          && uri.getUserInfo() == null
          && Set.of("http", "https").contains(uri.getScheme())) {
        return Optional.of(uri);
      }
    } catch (IllegalArgumentException e) {
      throw bad("url", "'%s' is not a web address: correct it or write null".formatted(text));
    }
    throw bad("url", "'%s' is not a web address: write https://... or null".formatted(text));
  }

  private FormatException bad(String key, String what) throws FormatException {
    return fields.need(key).bad(what);
  }

  private void checkPassages(List<Paragraph> paragraphs) {
    Set<Integer> used = new HashSet<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.attributes().number().isEmpty()) {
        continue;
      }
      int number = paragraph.attributes().number().getAsInt();
      int words = Passages.words(paragraph.text().body());
      if (!used.add(number)) {
        faults.add(
            passage(
                paragraph,
                "passage number %d stands twice: take the next free one".formatted(number)));
      }
      if (words > Passages.MAX_WORDS) {
        faults.add(
            passage(
                paragraph,
                "a passage of %d words: at most %d, so make two of it"
                    .formatted(words, Passages.MAX_WORDS)));
      }
    }
  }

  private static FormatException passage(Paragraph paragraph, String what) {
    return new FormatException(paragraph.line(), "source.passage", what);
  }
}
