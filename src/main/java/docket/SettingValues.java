package docket;

import docket.SettingFault.Reason;
import docket.SettingForm.BadValueException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the settings, wherever they stand: environment before {@code .env}, and in each of
 * them {@code KEY} or {@code KEY_FILE}. Collects faults instead of stopping at the first.
 */
final class SettingValues {
  private static final int MAX_SHOWN_KEY = 60;
  private static final String FILE = ".env";

  private final SettingFiles files;
  private final Map<SettingKey, Given> given = new EnumMap<>(SettingKey.class);
  private final List<SettingFault> faults = new ArrayList<>();

  /**
   * A text as it was given.
   *
   * @param key the key that it was given under
   * @param text the value, or the name of the file with it
   * @param where the words that say where it stands
   */
  private record Given(String key, String text, String where) {
    String label() {
      String shown = key.replaceAll("[^A-Za-z0-9_]", "?");
      return "%s (%s)"
          .formatted(
              shown.length() > MAX_SHOWN_KEY ? shown.substring(0, MAX_SHOWN_KEY) + "..." : shown,
              where);
    }
  }

  private SettingValues(SettingFiles files) {
    this.files = files;
  }

  /**
   * Looks at everything that is given.
   *
   * @param environment the variables of the process; only ours are looked at
   * @param home the folder of {@code .env}, and that relative names start from
   */
  static SettingValues collect(Map<String, String> environment, Path home) {
    SettingValues values = new SettingValues(new SettingFiles(home));
    values.takeFile();
    Map<String, Given> variables = new LinkedHashMap<>();
    new TreeMap<>(environment)
        .forEach(
            (key, value) -> {
              if (SettingKey.isOurs(key)) {
                variables.put(key, new Given(key, value, "environment"));
              }
            });
    values.take(variables);
    return values;
  }

  /** The meaning of a setting, or of its standard text where it is not given or not usable. */
  <T> T get(SettingKey key, SettingForm<T> form) {
    return optional(key, form).orElseGet(() -> standard(key, form));
  }

  /** The meaning of a setting; empty where it is not given, or not usable. */
  <T> Optional<T> optional(SettingKey key, SettingForm<T> form) {
    Given value = given.get(key);
    if (value == null) {
      return Optional.empty();
    }
    try {
      String text = value.key().equals(key.name()) ? value.text() : files.value(value.text());
      if (text.strip().chars().anyMatch(Character::isISOControl)) {
        throw new BadValueException("holds a line break or another control character; remove it");
      }
      return text.isBlank() ? Optional.empty() : Optional.of(form.read(text.strip()));
    } catch (BadValueException e) {
      String end = e.complaint().endsWith("?") ? "" : ".";
      add(Reason.BAD_VALUE, value.label() + " " + e.complaint() + end);
      return Optional.empty();
    }
  }

  /**
   * A secret; empty where it is not given, or not usable. One that stands in {@code .env} while
   * every user of the machine may read that file is refused: it is none any more.
   */
  Optional<Secret> secret(SettingKey key) {
    Given value = given.get(key);
    if (value != null
        && value.key().equals(key.name())
        && value.where().startsWith(FILE)
        && files.areSettingsOpenToAll()) {
      add(
          Reason.SECRET_IN_FILE,
          value.label()
              + " is a secret in a file that every user of this machine can read; run: chmod 600"
              + " .env");
      return Optional.empty();
    }
    return optional(key, SettingForms::secret);
  }

  /** Whether a setting has a text at all, usable or not. */
  boolean isGiven(SettingKey key) {
    return given.containsKey(key);
  }

  /** Records a fault. */
  void add(Reason reason, String sentence) {
    faults.add(new SettingFault(reason, sentence));
  }

  /** Everything wrong so far. */
  List<SettingFault> faults() {
    return List.copyOf(faults);
  }

  private static <T> T standard(SettingKey key, SettingForm<T> form) {
    try {
      return form.read(key.standard());
    } catch (BadValueException e) {
      throw new IllegalArgumentException(key + ": standard value \"" + key.standard() + "\"", e);
    }
  }

  private void takeFile() {
    try {
      EnvFile content = EnvFile.parse(files.settings());
      faults.addAll(content.faults());
      Map<String, Given> entries = new LinkedHashMap<>();
      for (EnvFile.Entry entry : content.entries()) {
        entries.put(
            entry.key(), new Given(entry.key(), entry.value(), FILE + " line " + entry.line()));
      }
      take(entries);
    } catch (BadValueException e) {
      add(Reason.UNREADABLE, ".env " + e.complaint() + ".");
    }
  }

  /** Takes one layer; it replaces what a lower layer gave for the same settings. */
  private void take(Map<String, Given> layer) {
    for (Given each : layer.values()) {
      if (!SettingKey.isKnown(each.key())) {
        String advice =
            SettingKey.nearest(each.key())
                .map(near -> "did you mean " + near + "?")
                .orElse(".env.example lists them all.");
        add(Reason.UNKNOWN_KEY, each.label() + " is not a setting; " + advice);
      }
    }
    for (SettingKey key : SettingKey.values()) {
      Optional<Given> direct = nonBlank(layer.get(key.name()));
      Optional<Given> file =
          SettingKey.isKnown(key.fileKey()) ? nonBlank(layer.get(key.fileKey())) : Optional.empty();
      if (direct.isPresent() && file.isPresent()) {
        add(
            Reason.GIVEN_TWICE,
            file.get().label() + " names a second value of " + key + "; remove one of the two.");
      }
      direct.or(() -> file).ifPresent(value -> given.put(key, value));
    }
  }

  private static Optional<Given> nonBlank(@Nullable Given value) {
    return Optional.ofNullable(value).filter(each -> !each.text().isBlank());
  }
}
