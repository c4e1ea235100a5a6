package docket.search;

import docket.text.Skeleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A compact copy of a passage's content words, from which it is scored.
 *
 * <p>Layout: number of parts, then each part (title, heading, then the sentences): its number of
 * entries, then the entries in the order of their positions: distance to the position before,
 * {@link Keys#hash} of the key in four bytes, length and bytes of the rough spelling. Numbers are
 * of variable length, seven bits a byte. Concepts and exact forms are entries without spelling at
 * the position of their first word.
 */
final class Forward {
  /** The parts in front of the sentences. */
  static final int TITLE = 0;

  static final int HEADING = 1;
  static final int FIRST_SENTENCE = 2;

  /** The longest rough spelling that is kept of a word, in bytes. */
  static final int LONGEST_WORD = 64;

  /**
   * @param position of the word in its part
   * @param key what it is looked up by
   * @param spelling its rough spelling; empty for a concept or an exact form
   */
  record Entry(int position, String key, String spelling) {}

  private Forward() {}

  /** The entries of a text. */
  static List<Entry> entries(Reading reading) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < reading.words().size(); i++) {
      Lexeme word = reading.words().get(i);
      if (!word.function()) {
        entries.add(new Entry(i, word.stem(), Skeleton.of(word.folded())));
      }
    }
    for (Extra extra : reading.extras()) {
      entries.add(new Entry(extra.first(), extra.key(), ""));
    }
    entries.sort(Comparator.comparingInt(Entry::position));
    return entries;
  }

  /** Writes the parts of a passage. */
  static byte[] write(List<List<Entry>> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    number(out, parts.size());
    for (List<Entry> part : parts) {
      number(out, part.size());
      int position = 0;
      for (Entry entry : part) {
        number(out, entry.position() - position);
        position = entry.position();
        int hash = Keys.hash(entry.key());
        out.write(hash >>> 24);
        out.write(hash >>> 16);
        out.write(hash >>> 8);
        out.write(hash);
        byte[] spelling = entry.spelling().getBytes(StandardCharsets.UTF_8);
        int length = Math.min(spelling.length, LONGEST_WORD);
        number(out, length);
        out.write(spelling, 0, length);
      }
    }
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
