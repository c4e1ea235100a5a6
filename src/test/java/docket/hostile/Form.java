package docket.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes values out of what the YAML reader gives; every complaint names the key. */
final class Form {
  private static final Pattern NUMBER = Pattern.compile("-?(0x[0-9A-Fa-f]{1,8}|[0-9]{1,18})");

  private Form() {}

  static Object value(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new MalformedException("'%s' is missing".formatted(key));
    }
    return value;
  }

  static Map<?, ?> map(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new MalformedException("'%s' must hold keys with values".formatted(name));
  }

  static List<?> list(@Nullable Object value, String name) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new MalformedException("'%s' must be a list".formatted(name));
  }

  static String text(Map<?, ?> map, String key) {
    if (value(map, key) instanceof String text) {
      return text;
    }
    throw new MalformedException("'%s' must be a text".formatted(key));
  }

  static Optional<String> optional(Map<?, ?> map, String key) {
    return map.containsKey(key) ? Optional.of(text(map, key)) : Optional.empty();
  }

  /** The texts of a list; a single text counts as a list of one, a missing key as none. */
  static List<String> texts(Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (Object each : value instanceof String ? List.of(value) : list(value, key)) {
      texts.add(Payload.text(each));
    }
    return texts;
  }

  static long number(Map<?, ?> map, String key) {
    return number(value(map, key), key);
  }

  static Optional<Long> optionalNumber(Map<?, ?> map, String key) {
    return map.containsKey(key) ? Optional.of(number(map, key)) : Optional.empty();
  }

  static long number(Object value, String name) {
    String text = String.valueOf(value).replace("_", "");
    if (!NUMBER.matcher(text).matches()) {
      throw new MalformedException("'%s' must be a whole number, not %s".formatted(name, text));
    }
    return Long.decode(text.matches("-?0[0-9]+") ? text.replaceFirst("0+", "") : text);
  }

  /** Refuses keys that nothing here reads, which would otherwise be passed over in silence. */
  static void known(Map<?, ?> map, List<String> known, String name) {
    for (Object key : map.keySet()) {
      if (!(key instanceof String text) || !known.contains(text)) {
        throw new MalformedException("unknown key '%s' in '%s'".formatted(key, name));
      }
    }
  }
}
