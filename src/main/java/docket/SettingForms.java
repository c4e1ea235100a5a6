package docket;

import docket.SettingForm.BadValueException;
import docket.source.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms of single settings. */
final class SettingForms {
  private static final int MAX_SECRET = 4096;
  private static final int MAX_PATH = 1000;
  private static final int MAX_SHOWN = 60;

  private static final int MAX_DIGITS = 15;

  private SettingForms() {}

  /** A token or key. HTTP headers take nothing but visible ASCII, and libraries print the rest. */
  static Secret secret(String text) throws BadValueException {
    if (text.length() > MAX_SECRET || !text.matches("[!-~]+")) {
      throw new BadValueException(
          "is not one word of visible ASCII characters, at most %d; copy it again, without \"Bot\" and without quotes inside"
              .formatted(MAX_SECRET));
    }
    return new Secret(text);
  }

  /** {@code none}, or a model as {@code provider/name}. */
  static Optional<ModelName> model(String text) throws BadValueException {
    if (text.equals("none")) {
      return Optional.empty();
    }
    Optional<ModelName> model = ModelName.parse(text);
    if (model.isEmpty()) {
      String providers =
          Arrays.stream(ModelName.Provider.values())
              .map(ModelName.Provider::code)
              .collect(Collectors.joining(", "));
      throw new BadValueException(
          "is not a model; write none, or provider/name with one of the providers " + providers);
    }
    return model;
  }

  /** One of some words. */
  static SettingForm<String> word(List<String> words) {
    return text -> {
      if (!words.contains(text)) {
        throw new BadValueException(
            "is %s; write %s".formatted(shown(text), String.join(" or ", words)));
      }
      return text;
    };
  }

  /** A whole number in digits, both ends included. */
  static SettingForm<Long> number(long least, long most, String unit) {
    return text -> {
      if (!isDigits(text) || Long.parseLong(text) < least || Long.parseLong(text) > most) {
        throw new BadValueException(
            "is %s; write a whole number of %s from %d to %d"
                .formatted(shown(text), unit, least, most));
      }
      return Long.parseLong(text);
    };
  }

  /** One of the six languages. */
  static Language language(String text) throws BadValueException {
    return Language.ofCode(text)
        .orElseThrow(
            () ->
                new BadValueException(
                    "is %s; write one of %s"
                        .formatted(
                            shown(text),
                            Arrays.stream(Language.values())
                                .map(Language::code)
                                .collect(Collectors.joining(", ")))));
  }

  /** A region of the time zone database, or {@code UTC}. */
  static ZoneId zone(String text) throws BadValueException {
    // The list of all zones is long, and is read for whoever has chosen one.
    if (!text.equals("UTC") && !ZoneId.getAvailableZoneIds().contains(text)) {
      String meant =
          Nearest.of(text, ZoneId.getAvailableZoneIds().stream().sorted().toList())
              .map(near -> "did you mean " + near + "?")
              .orElse("write a name such as Europe/Amsterdam or UTC");
      throw new BadValueException("is %s, which is no time zone; %s".formatted(shown(text), meant));
    }
    return ZoneId.of(text);
  }

  /**
   * A folder, relative to another one.
   *
   * <p>A question mark would be read as options of the database by its driver; a path that climbs
   * or hides characters is not what the operator sees.
   */
  static SettingForm<Path> folder(Path home) {
    return text -> {
      if (text.length() > MAX_PATH) {
        throw new BadValueException("is longer than %d characters".formatted(MAX_PATH));
      }
      if (text.indexOf('?') >= 0 || text.codePoints().anyMatch(SettingForms::isInvisible)) {
        throw new BadValueException(
            "holds a question mark or an invisible character; choose another folder");
      }
      if (Arrays.asList(text.split("[/\\\\]")).contains("..")) {
        throw new BadValueException("climbs with \"..\"; write the path without it");
      }
      if (text.startsWith("~")) {
        throw new BadValueException(
            "begins with \"~\", which is not expanded; write the whole path");
      }
      try {
        Path folder = home.resolve(text).normalize();
        if (folder.getNameCount() == 0) {
          throw new BadValueException("is the root of the file system; choose a folder below it");
        }
        return folder;
      } catch (InvalidPathException e) {
        throw new BadValueException("cannot be a path on this system; choose another folder");
      }
    };
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MAX_DIGITS;
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** A value as it may stand in a message. */
  private static String shown(String text) {
    StringBuilder seen = new StringBuilder();
    text.codePoints().forEach(c -> seen.appendCodePoint(isInvisible(c) ? '?' : c));
    String visible = seen.toString();
    return "\""
        + (visible.length() > MAX_SHOWN ? visible.substring(0, MAX_SHOWN) + "..." : visible)
        + "\"";
  }
}
