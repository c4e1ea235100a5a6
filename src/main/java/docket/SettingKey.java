package docket;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every key that an operator can set, in the order of {@code .env.example}.
 *
 * <p>Each one may also be given as {@code KEY_FILE}, the name of a file that holds the value,
 * except those of the launcher, which is a shell script.
 */
enum SettingKey {
  /** The bot's token; only {@code run} needs it. */
  DISCORD_TOKEN("", Reader.PROGRAM),
  /** The full base address of a Discord-compatible REST interface, with its version. */
  DISCORD_API_URL("", Reader.PROGRAM),
  /** The address of its gateway. */
  DISCORD_GATEWAY_URL("", Reader.PROGRAM),
  /** The language model, {@code none} or {@code provider/name}. */
  DOCKET_MODEL("none", Reader.PROGRAM),
  /** The key of the model's provider. */
  DOCKET_MODEL_KEY("", Reader.PROGRAM),
  /** The base address of the model's server. */
  DOCKET_MODEL_URL("", Reader.PROGRAM),
  /** Seconds for one answer of the model, all tries together. */
  DOCKET_MODEL_TIMEOUT("20", Reader.PROGRAM),
  /** Tokens that the model may use a day. */
  DOCKET_MODEL_BUDGET("1000000", Reader.PROGRAM),
  /** Whether the model reads each answer a second time. */
  DOCKET_VERIFY("none", Reader.PROGRAM),
  /** What makes vectors of passages and questions. */
  DOCKET_EMBEDDINGS("none", Reader.PROGRAM),
  /** The folder of database and index. */
  DOCKET_DATA("data", Reader.PROGRAM),
  /** The knowledge folder. */
  DOCKET_KNOWLEDGE("knowledge", Reader.PROGRAM),
  /** The folder of the prompts. */
  DOCKET_PROMPTS("prompts", Reader.PROGRAM),
  /** The language where neither question nor member shows one. */
  DOCKET_LANGUAGE("en", Reader.PROGRAM),
  /** The time zone in which a community reads dates. */
  DOCKET_TIME_ZONE("UTC", Reader.PROGRAM),
  /** Days for which the texts of questions are kept. */
  DOCKET_KEEP_QUESTIONS("30", Reader.PROGRAM),
  /** The JDK that the launcher takes. */
  DOCKET_JAVA_HOME("", Reader.LAUNCHER),
  /** More options of the JVM. */
  DOCKET_JAVA_OPTS("", Reader.LAUNCHER),
  /** More arguments of Maven in the launcher's build. */
  DOCKET_MVN_ARGS("", Reader.LAUNCHER);

  /** Who reads a key. */
  enum Reader {
    /** This program. */
    PROGRAM,
    /** The shell script that starts it. */
    LAUNCHER
  }

  private static final String FILE_ENDING = "_FILE";

  private final String standard;
  private final Reader reader;

  SettingKey(String standard, Reader reader) {
    this.standard = standard;
    this.reader = reader;
  }

  /** The value where none is given, in the form of the file; empty where there is none. */
  String standard() {
    return standard;
  }

  /** Who reads it. */
  Reader reader() {
    return reader;
  }

  /** The key that names a file with the value. */
  String fileKey() {
    return name() + FILE_ENDING;
  }

  /** The keys under which this setting may be given. */
  private Stream<String> keys() {
    return reader == Reader.PROGRAM ? Stream.of(name(), fileKey()) : Stream.of(name());
  }

  /** Whether some setting may be given under a key; exact spelling only. */
  static boolean isKnown(String key) {
    for (SettingKey known : values()) {
      boolean file = known.reader == Reader.PROGRAM && key.equals(known.fileKey());
      if (file || key.equals(known.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key of the environment can only be meant for Docket, whatever its case. */
  static boolean isOurs(String key) {
    String upper = key.toUpperCase(Locale.ROOT);
    return upper.startsWith("DOCKET_") || upper.startsWith("DISCORD_");
  }

  /** The key that was probably meant, if one is near enough. */
  static Optional<String> nearest(String key) {
    List<String> known = Arrays.stream(values()).flatMap(SettingKey::keys).toList();
    String upper = key.toUpperCase(Locale.ROOT);
    return Nearest.of(upper, known).or(() -> Nearest.of("DOCKET_" + upper, known));
  }
}
