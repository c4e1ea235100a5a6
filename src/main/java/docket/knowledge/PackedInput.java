package docket.knowledge;

import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import docket.source.Wording;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@link PackedOutput} has written. It runs once, at the start of a process, when loops
 * are dear and a lambda has to be linked for a single use; hence its plain style. Broken bytes give
 * an {@link IllegalArgumentException} or an {@link IndexOutOfBoundsException}.
 */
final class PackedInput {
  private static final Language[] LANGUAGES = Language.values();

  private final byte[] bytes;
  private final int end;
  private final List<SourceId> sources = new ArrayList<>();
  private int at;

  /**
   * @param at where the first value begins
   * @param end where the last one ends
   */
  PackedInput(byte[] bytes, int at, int end) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  /** Whether all was read. */
  boolean isAtEnd() {
    return at == end;
  }

  int number() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7f;
    for (int shift = 7; shift < Integer.SIZE; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        break;
      }
    }
    return value;
  }

  /** How many values follow, of which each has a byte at least. */
  int count() {
    int count = number();
    if (count < 0 || count > end - at) {
      throw new IllegalArgumentException("more values than bytes");
    }
    return count;
  }

  long whole() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << Byte.SIZE | (bytes[at++] & 0xff);
    }
    return value;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  String text() {
    int head = number();
    int length = head >>> 1;
    String text =
        new String(
            bytes,
            at,
            length,
            (head & 1) != 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  Optional<LocalDate> day() {
    return flag() ? Optional.of(LocalDate.ofEpochDay(whole())) : Optional.empty();
  }

  Language language() {
    return LANGUAGES[bytes[at++]];
  }

  List<String> texts() {
    String[] texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text();
    }
    return List.of(texts);
  }

  Wording wording() {
    int count = count();
    if (count == 1) {
      return new Wording(Map.of(language(), text()));
    }
    Map<Language, String> byLanguage = new EnumMap<>(Language.class);
    for (int i = 0; i < count; i++) {
      byLanguage.put(language(), text());
    }
    return new Wording(byLanguage);
  }

  Map<Language, List<String>> textsByLanguage() {
    Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
    int count = count();
    for (int i = 0; i < count; i++) {
      byLanguage.put(language(), texts());
    }
    return byLanguage;
  }

  SourceId source() {
    int known = number();
    if (known > 0) {
      return sources.get(known - 1);
    }
    SourceId id = new SourceId(text());
    sources.add(id);
    return id;
  }

  List<SourceId> sources() {
    SourceId[] ids = new SourceId[count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = source();
    }
    return List.of(ids);
  }

  PassageId passage() {
    return new PassageId(source(), number());
  }

  List<PassageId> passages() {
    PassageId[] ids = new PassageId[count()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = passage();
    }
    return List.of(ids);
  }
}
