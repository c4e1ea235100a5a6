package docket.answer;

import docket.source.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The fixed sentences of answers, in all six languages. */
final class Texts {
  private static final String RESOURCE = "texts.properties";

  private final Properties texts = new Properties();

  private Texts() {}

  /** Reads the sentences that ship with the program. */
  static Texts load() {
    Texts loaded = new Texts();
    try (InputStream in = Texts.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      loaded.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return loaded;
  }

  /**
   * A sentence.
   *
   * @throws IllegalArgumentException if there is none of that name in that language
   */
  String get(String name, Language language) {
    String text = texts.getProperty(name + "." + language.code());
    if (text == null) {
      throw new IllegalArgumentException("no text '%s' in %s".formatted(name, language.code()));
    }
    return text;
  }
}
