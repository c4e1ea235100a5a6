package docket.knowledge;

import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import docket.source.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one mapping of a YAML file, with typed access that names line and remedy when a
 * value is not what it must be.
 *
 * @param line the line on which the mapping begins, from 1
 * @param entries its entries in order
 */
record YamlFields(int line, List<YamlFields.Entry> entries) {
  static final List<String> LANGUAGES = List.of("en", "nl", "de", "fr", "es", "ru");

  /**
   * One key with its value.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(String key, YamlNode value) {}

  Optional<YamlNode> find(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  YamlNode need(String key) throws FormatException {
    Optional<YamlNode> value = find(key);
    if (value.isEmpty()) {
      throw new FormatException(
          line, "yaml.missing_key", "key '%s' is missing: add it".formatted(key));
    }
    return value.get();
  }

  String text(String key) throws FormatException {
    return need(key).text(key);
  }

  boolean flag(String key) throws FormatException {
    String word = text(key);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new FormatException(
              need(key).line(), "yaml.value", "'%s' must be true or false".formatted(key));
    };
  }

  LocalDate day(String key) throws FormatException {
    return parseDay(text(key), need(key).line(), key);
  }

  /** A day, or empty where the file says {@code null}. */
  Optional<LocalDate> dayOrNull(String key) throws FormatException {
    YamlNode value = need(key);
    return value.isNull()
        ? Optional.empty()
        : Optional.of(parseDay(value.text(key), value.line(), key));
  }

  static LocalDate parseDay(String text, int line, String key) throws FormatException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new FormatException(
          line,
          "yaml.value",
          "'%s: %s' is not a day: write it like '2024-09-29'".formatted(key, text));
    }
  }

  List<String> texts(String key) throws FormatException {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      texts.add(item.text(key));
    }
    return texts;
  }

  List<SourceId> sources(String key) throws FormatException {
    List<SourceId> ids = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      ids.add(sourceId(item.text(key), item.line()));
    }
    return ids;
  }

  static SourceId sourceId(String text, int line) throws FormatException {
    if (!SourceId.isValid(text)) {
      throw new FormatException(
          line,
          "yaml.value",
          "'%s' is not a source id: use a-z, 0-9 and single hyphens".formatted(text));
    }
    return new SourceId(text);
  }

  List<PassageId> passages(String key) throws FormatException {
    List<PassageId> ids = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      try {
        ids.add(PassageId.parse(item.text(key)));
      } catch (IllegalArgumentException e) {
        throw new FormatException(
            item.line(),
            "yaml.value",
            "'%s' is not a passage: write source-id#number".formatted(item.text(key)));
      }
    }
    return ids;
  }

  Wording wording(String key) throws FormatException {
    YamlFields texts = need(key).fields(key, LANGUAGES);
    texts.need("en");
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (Entry entry : texts.entries()) {
      byLanguage.put(languageOf(entry.key()), entry.value().text(entry.key()));
    }
    return new Wording(byLanguage);
  }

  /** Lists of texts by language, such as the forms of a concept. */
  Map<Language, List<String>> listsByLanguage() throws FormatException {
    Map<Language, List<String>> lists = new EnumMap<>(Language.class);
    for (Entry entry : entries) {
      if (LANGUAGES.contains(entry.key())) {
        List<String> forms = new ArrayList<>();
        for (YamlNode item : entry.value().items(entry.key())) {
          forms.add(item.text(entry.key()));
        }
        lists.put(languageOf(entry.key()), List.copyOf(forms));
      }
    }
    return lists;
  }

  private static Language languageOf(String code) {
    return Language.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("not one of our languages: " + code));
  }
}
