package docket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which language model to ask.
 *
 * @param provider whose interface it speaks
 * @param model the provider's own name of the model, at most {@value #MAX_LENGTH} characters of
 *     {@code A-Z a-z 0-9 . _ : / @ + -}, since it may stand in an address
 */
record ModelName(Provider provider, String model) {
  /** The longest allowed name of a model, in characters. */
  static final int MAX_LENGTH = 200;

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9@][A-Za-z0-9._:/@+-]*+");

  /** The interfaces that models are reached by. */
  enum Provider {
    /** OpenAI, and any server with the same interface. */
    OPENAI,
    /** An Ollama server. */
    OLLAMA,
    /** Anthropic. */
    ANTHROPIC,
    /** Google Gemini. */
    GEMINI;

    /** The word in settings. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the name of the model does not have that form
   */
  ModelName {
    if (!isName(model)) {
      throw new IllegalArgumentException("name of a model: '%s'".formatted(model));
    }
  }

  /** Reads {@code provider/name}; empty when it is not of that form. */
  static Optional<ModelName> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !isName(text.substring(slash + 1))) {
      return Optional.empty();
    }
    return Arrays.stream(Provider.values())
        .filter(provider -> provider.code().equals(text.substring(0, slash)))
        .map(provider -> new ModelName(provider, text.substring(slash + 1)))
        .findFirst();
  }

  private static boolean isName(String text) {
    return text.length() <= MAX_LENGTH
        && FORM.matcher(text).matches()
        && !text.contains("..")
        && !text.contains("//");
  }

  @Override
  public String toString() {
    return provider.code() + "/" + model;
  }
}
