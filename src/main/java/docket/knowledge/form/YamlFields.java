package docket.knowledge.form;

import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import docket.source.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The entries of one mapping of a YAML file, with typed access that names line and remedy when a
 * value is not what it must be.
 *
 * @param line the line on which the mapping begins, from 1
 * @param entries its entries in order
 */
public record YamlFields(int line, List<YamlFields.Entry> entries) {
  /** Copies the entries. */
  public YamlFields {
    entries = List.copyOf(entries);
  }

  /** The codes of our languages, in the order in which files have them. */
  static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::code).toList();

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * One key with its value.
   *
   * @param key the key
   * @param line the line of the key in its file, from 1
   * @param value the value
   */
  public record Entry(String key, int line, YamlNode value) {}

  /** The value of a key; empty where the key is not there. */
  public Optional<YamlNode> find(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).map(Entry::value).findFirst();
  }

  /** The value of a key that must be there. */
  public YamlNode need(String key) throws FormatException {
    Optional<YamlNode> value = find(key);
    if (value.isEmpty()) {
      throw new FormatException(
          line, "config.missing", "key '%s' is missing: add a line '%s: ...'".formatted(key, key));
    }
    return value.get();
  }

  /** A text that is not empty. */
  public String text(String key) throws FormatException {
    return need(key).text(key);
  }

  /** Yes or no. */
  public boolean flag(String key) throws FormatException {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw need(key).bad("'%s' must be true or false".formatted(key));
    };
  }

  /** A day. */
  public LocalDate day(String key) throws FormatException {
    return parseDay(text(key), need(key).line(), key);
  }

  /** A day, or empty where the file says {@code null}. */
  public Optional<LocalDate> dayOrNull(String key) throws FormatException {
    return need(key).isNull() ? Optional.empty() : Optional.of(day(key));
  }

  /** The day that a text writes with year, month and day. */
  static LocalDate parseDay(String text, int line, String key) throws FormatException {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      throw new FormatException(
          line,
          "config.bad_value",
          "'%s: %s' is not a day of the calendar: correct it".formatted(key, text));
    }
    throw new FormatException(
        line,
        "config.bad_value",
        "'%s: %s' is not a day: write it like '2024-09-29'".formatted(key, text));
  }

  /** Any number of texts. */
  public List<String> texts(String key) throws FormatException {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      texts.add(item.text(key));
    }
    return texts;
  }

  /** Any number of source ids, each once. */
  public List<SourceId> sources(String key) throws FormatException {
    need(key).distinctTexts(key);
    List<SourceId> ids = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      ids.add(sourceId(item.text(key), item.line()));
    }
    return ids;
  }

  /** The source id that a text is. */
  static SourceId sourceId(String text, int line) throws FormatException {
    if (!SourceId.isValid(text)) {
      throw new FormatException(
          line,
          "config.bad_value",
          "'%s' is not a source id: write a-z, 0-9 and single hyphens, at most %d characters"
              .formatted(text, SourceId.MAX_LENGTH));
    }
    return new SourceId(text);
  }

  /** Any number of passage ids, each once. */
  public List<PassageId> passages(String key) throws FormatException {
    need(key).distinctTexts(key);
    List<PassageId> ids = new ArrayList<>();
    for (YamlNode item : need(key).items(key)) {
      try {
        ids.add(PassageId.parse(item.text(key)));
      } catch (IllegalArgumentException e) {
        throw item.bad("'%s' is not a passage: write source-id#number".formatted(item.text(key)));
      }
    }
    return ids;
  }

  /** A text in several languages, English among them. */
  public Wording wording(String key) throws FormatException {
    YamlFields texts = need(key).fields(key, LANGUAGES);
    texts.need("en");
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (Entry entry : texts.entries()) {
      byLanguage.put(languageOf(entry.key()), entry.value().text(entry.key()));
    }
    return new Wording(byLanguage);
  }

  /** Lists of texts by language, such as the forms of a concept; each text once in a language. */
  public Map<Language, List<String>> listsByLanguage() throws FormatException {
    Map<Language, List<String>> lists = new EnumMap<>(Language.class);
    for (Entry entry : entries) {
      if (LANGUAGES.contains(entry.key())) {
        lists.put(languageOf(entry.key()), List.copyOf(entry.value().distinctTexts(entry.key())));
      }
    }
    return lists;
  }

  private static Language languageOf(String code) {
    return Language.ofCode(code)
        .orElseThrow(() -> new IllegalArgumentException("not one of our languages: " + code));
  }
}
