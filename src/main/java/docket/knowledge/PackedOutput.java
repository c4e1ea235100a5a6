package docket.knowledge;

import docket.source.Language;
import docket.source.PassageId;
import docket.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values one after the other, as {@link PackedInput} reads them. */
final class PackedOutput {
  private static final int FIRST_SIZE = 1 << 16;

  private final Map<SourceId, Integer> sources = new HashMap<>();
  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  private byte[] room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.multiplyExact(bytes.length, 2), size + more));
    }
    return bytes;
  }

  /** A number from 0, in seven bits a byte. */
  void number(int value) {
    byte[] to = room(Integer.BYTES + 1);
    int rest = value;
    while (rest > 0x7f) {
      to[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    to[size++] = (byte) rest;
  }

  /** Any number. */
  void whole(long value) {
    byte[] to = room(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      to[size++] = (byte) (value >> shift);
    }
  }

  /** Yes or no. */
  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  /** A text; one of Latin letters only is read as it stands. */
  void text(String value) {
    boolean latin = value.chars().allMatch(c -> c < 0x100);
    byte[] text = value.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    number(text.length << 1 | (latin ? 1 : 0));
    System.arraycopy(text, 0, room(text.length), size, text.length);
    size += text.length;
  }

  /** One of an enum's constants. */
  void constant(Enum<?> value) {
    number(value.ordinal());
  }

  /** A day; empty or not. */
  void day(Optional<LocalDate> value) {
    flag(value.isPresent());
    value.ifPresent(day -> whole(day.toEpochDay()));
  }

  /** How many there are, and each of them. */
  <T> void list(Collection<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
  }

  /** What there is in each language, in the order of the languages. */
  <T> void byLanguage(Map<Language, T> values, Consumer<T> each) {
    number(values.size());
    for (Language language : Language.values()) {
      T value = values.get(language);
      if (value != null) {
        constant(language);
        each.accept(value);
      }
    }
  }

  /** Texts. */
  void texts(List<String> values) {
    list(values, this::text);
  }

  /** A source's name, which is written out the first time only. */
  void source(SourceId id) {
    Integer known = sources.putIfAbsent(id, sources.size());
    if (known == null) {
      number(0);
      text(id.value());
    } else {
      number(known + 1);
    }
  }

  /** A passage's name. */
  void passage(PassageId id) {
    source(id.source());
    number(id.number());
  }
}
