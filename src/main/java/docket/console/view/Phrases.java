package docket.console.view;

import docket.source.Language;
import docket.source.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The fixed words of the views in one language; they stand in {@code
 * phrases-<language>.properties}.
 *
 * @param language the language
 * @param byKey the texts
 */
public record Phrases(Language language, Properties byKey) {

  /** The words of a language. */
  public static Phrases of(Language language) {
    String name = "phrases-" + language.code() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + name, e);
    }
    return new Phrases(language, words);
  }

  /**
   * The text of a key, {@code {0}} and so on replaced.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, String... values) {
    String text = byKey.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text '%s' in %s".formatted(key, language.code()));
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }

  /** The word for a tier. */
  String tier(Tier tier) {
    return get("tier." + tier.code());
  }
}
