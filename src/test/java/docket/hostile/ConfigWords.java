package docket.hostile;

import docket.OpenDocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings that the words of a case describe: a key or a name for one, what is odd about it,
 * and its value, such as {@code time zone 'America/New_Yrok'} or {@code DISCORD_TOKEN missing}.
 *
 * @param environment the variables of the process
 * @param file the lines of {@code .env}; empty where there is no such file
 * @param token whether the bot's token is needed
 */
record ConfigWords(Map<String, String> environment, String file, boolean token) {
  private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\\b");
  private static final Pattern QUOTED = Pattern.compile("(?s)'([^']*)'|\"([^\"]*)\"");
  private static final Pattern PAIR = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9_]*) ?= ?(.*)");

  /** Names for settings, the longer ones first. */
  private static final List<Map.Entry<Pattern, String>> NAMES =
      List.of(
          name("(?:db|database|data)(?: (?:path|folder|file|dir|directory))", "DOCKET_DATA"),
          name("knowledge(?: (?:path|folder|dir|directory))?", "DOCKET_KNOWLEDGE"),
          name("prompts?(?: (?:path|folder|dir|directory))?", "DOCKET_PROMPTS"),
          name("time ?zone", "DOCKET_TIME_ZONE"),
          name("(?:default )?(?:language|locale)", "DOCKET_LANGUAGE"),
          name("model (?:base )?(?:url|address|endpoint)", "DOCKET_MODEL_URL"),
          name("model (?:api )?key|api key", "DOCKET_MODEL_KEY"),
          name("model time-?out", "DOCKET_MODEL_TIMEOUT"),
          name("(?:daily )?(?:token|model) budget", "DOCKET_MODEL_BUDGET"),
          name("model", "DOCKET_MODEL"),
          name("embeddings?", "DOCKET_EMBEDDINGS"),
          name("(?:discord )?gateway(?: url)?", "DISCORD_GATEWAY_URL"),
          name("discord (?:api|rest)(?: url)?", "DISCORD_API_URL"),
          name("(?:bot|discord) token", "DISCORD_TOKEN"),
          name("(?:retention|keep questions)", "DOCKET_KEEP_QUESTIONS"));

  private static final String TOKEN = "DISCORD_TOKEN";

  private static Map.Entry<Pattern, String> name(String pattern, String key) {
    return Map.entry(Pattern.compile("(?i)^(?:the )?(?:" + pattern + ")\\b"), key);
  }

  /**
   * Reads the words of a case.
   *
   * @param sound sound settings, secrets among them, which the case spoils
   */
  static ConfigWords read(String words, Map<String, String> sound) {
    Map<String, String> environment = new HashMap<>(sound);
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("unknown key") || lower.startsWith("unknown setting")) {
      return new ConfigWords(environment, quoted(words).orElse("unknown") + "=1\n", false);
    }
    String key = key(words);
    boolean inFile = lower.matches("(?s).*\\b(?:config(?:uration)? file|\\.env)\\b.*");
    boolean twice = lower.matches("(?s).*\\btwice\\b.*");
    String kept = environment.getOrDefault(key, "x");
    environment.remove(key);
    if (lower.matches("(?s).*\\b(?:missing|absent|not set|unset)\\b.*")) {
      return new ConfigWords(environment, "", key.equals(TOKEN));
    }
    String value = value(words, key, kept) + ending(lower);
    if (inFile || twice) {
      return new ConfigWords(
          environment, (key + "=" + value.strip() + "\n").repeat(twice ? 2 : 1), false);
    }
    environment.put(key, value);
    return new ConfigWords(environment, "", key.equals(TOKEN));
  }

  /** The key that is named, by itself or by another name; else one that nothing has. */
  private static String key(String words) {
    Matcher key = KEY.matcher(words);
    if (key.find()) {
      return key.group();
    }
    return NAMES.stream()
        .filter(name -> name.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> ours(words));
  }

  private static String ours(String words) {
    String made =
        words
            .lines()
            .findFirst()
            .orElse("")
            .replaceAll("[^A-Za-z ]+.*", "")
            .strip()
            .replaceAll("\\s+", "_")
            .toUpperCase(Locale.ROOT);
    return "DOCKET_" + (made.isEmpty() ? "FEATURE" : made);
  }

  /** The value in quotes or behind an equals sign, else the last word, else the sound one. */
  private static String value(String words, String key, String sound) {
    Optional<String> quoted = quoted(words);
    if (quoted.isPresent()) {
      return quoted.get();
    }
    Matcher pair = PAIR.matcher(words);
    if (pair.matches()) {
      return pair.group(2);
    }
    List<String> rest = new ArrayList<>(List.of(words.split(" ", -1)));
    boolean bare = rest.size() > 1 && !KEY.matcher(words).find();
    boolean known = OpenDocket.settingKeys().contains(key);
    return bare && known
        ? rest.getLast()
        : bare ? rest.stream().collect(Collectors.joining(" ")) : sound;
  }

  private static Optional<String> quoted(String words) {
    Matcher quoted = QUOTED.matcher(words);
    return quoted.find()
        ? Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))
        : Optional.empty();
  }

  private static String ending(String lower) {
    if (lower.contains("trailing newline")) {
      return "\n";
    }
    return lower.contains("trailing space") || lower.contains("trailing blank") ? " " : "";
  }
}
