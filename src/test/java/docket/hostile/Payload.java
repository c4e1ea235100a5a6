package docket.hostile;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Builds the input of a case from what the file says about it. */
final class Payload {
  /** A text larger than this is a mistake in the file; in UTF-16 units. */
  private static final long LARGEST = 200_000_000;

  private Payload() {}

  /** A text as it is, or one of the generators of the file's header. */
  static String text(Object form) {
    if (form instanceof String text) {
      return text;
    }
    Map<?, ?> generator = Form.map(form, "gen");
    Form.known(generator, GENERATORS, "gen");
    if (generator.containsKey("repeat")) {
      return affix(generator, "before") + repeated(generator) + affix(generator, "after");
    }
    if (generator.containsKey("nest")) {
      return nested(generator);
    }
    if (generator.containsKey("hex")) {
      return new String(
          HexFormat.of().parseHex(Form.text(generator, "hex")), StandardCharsets.UTF_8);
    }
    if (generator.containsKey("utf16")) {
      return units(Form.list(generator.get("utf16"), "utf16"));
    }
    if (generator.containsKey("join")) {
      StringBuilder joined = new StringBuilder();
      Form.list(generator.get("join"), "join").forEach(part -> joined.append(text(part)));
      return joined.toString();
    }
    throw new MalformedException("a generator of no known kind: " + generator.keySet());
  }

  private static final List<String> GENERATORS =
      List.of(
          "repeat", "times", "before", "after", "nest", "depth", "core", "hex", "utf16", "join");

  /** Whether a form needs a file that only other test code can build. */
  static boolean isFile(Object form) {
    return form instanceof Map<?, ?> generator
        && (generator.containsKey("file")
            || generator.get("join") instanceof List<?> parts
                && parts.stream().anyMatch(Payload::isFile));
  }

  private static String affix(Map<?, ?> generator, String key) {
    return generator.containsKey(key) ? text(Form.value(generator, key)) : "";
  }

  private static String repeated(Map<?, ?> generator) {
    return repeat(text(Form.value(generator, "repeat")), Form.number(generator, "times"));
  }

  private static String nested(Map<?, ?> generator) {
    List<?> ends = Form.list(generator.get("nest"), "nest");
    if (ends.size() != 2) {
      throw new MalformedException("nest: 2 texts, not " + ends.size());
    }
    long depth = Form.number(generator, "depth");
    return repeat(text(ends.getFirst()), depth)
        + affix(generator, "core")
        + repeat(text(ends.getLast()), depth);
  }

  private static String repeat(String text, long times) {
    if (times < 0 || text.length() * times > LARGEST) {
      throw new MalformedException("repeated " + times + " times");
    }
    return text.repeat((int) times);
  }

  private static String units(List<?> units) {
    StringBuilder text = new StringBuilder();
    for (Object unit : units) {
      text.append((char) Form.number(unit, "utf16"));
    }
    return text.toString();
  }
}
