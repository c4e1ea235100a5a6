package docket.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * Reads passages' copies of their words and tells how each fits a question. Keeps its arrays
 * between passages; for one thread.
 */
final class PassageScan {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  /** How many words may stand between two neighbours; swapping them counts as two. */
  private static final int SLOP = 3;

  /** How much a long text has to repeat itself to count as much; BM25's b. */
  private static final double B = 0.4;

  /** From this share of common grams on, a foreign word counts as the question's own. */
  private static final float COGNATE = 0.5f;

  /** How much it then counts beside the same word. */
  private static final float COGNATE_QUALITY = 0.65f;

  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final Probe probe;
  private final double averageLength;
  private final Tally whole;
  private final Tally title;
  private final Tally sentence;
  private final int[] last;
  private final int[] shared;
  private byte[] bytes = new byte[0];
  private int at;

  /**
   * @param probe the question
   * @param averageLength the mean number of words of a passage
   */
  PassageScan(Probe probe, double averageLength) {
    this.probe = probe;
    this.averageLength = averageLength;
    whole = new Tally(probe);
    title = new Tally(probe);
    sentence = new Tally(probe);
    last = new int[probe.terms()];
    shared = new int[probe.terms()];
  }

  /** Reads one passage. */
  Look look(BytesRef record) {
    bytes = record.bytes;
    at = record.offset;
    whole.clear();
    title.clear();
    int parts = number();
    int sentences = Math.max(1, parts - Forward.FIRST_SENTENCE);
    int length = 0;
    Look.Sentence best = Look.Sentence.NONE;
    for (int part = 0; part < parts; part++) {
      int entries = number();
      length += entries;
      sentence.clear();
      boolean head = part < Forward.FIRST_SENTENCE;
      readPart(entries, head ? title : whole);
      if (!head) {
        var read =
            new Look.Sentence(
                part - Forward.FIRST_SENTENCE,
                sentence.words(norm(entries * sentences)),
                sentence.pairs(),
                sentence.soft());
        best = read.fit() > best.fit() ? read : best;
      }
    }
    return new Look(
        whole.words(norm(length)),
        title.words(Tally.K1),
        whole.pairs(),
        whole.soft(),
        best,
        whole.covered() | title.covered());
  }

  private double norm(int length) {
    return Tally.K1 * (1 - B + B * length / averageLength);
  }

  private void readPart(int entries, Tally tally) {
    Arrays.fill(last, NEVER);
    int position = 0;
    for (int i = 0; i < entries; i++) {
      position += number();
      int hash = (int) INT.get(bytes, at);
      at += Integer.BYTES;
      int length = number();
      int slot = probe.slot(hash);
      if (slot >= 0) {
        found(probe.termsAt(slot), probe.qualityAt(slot), position, tally);
      } else if (length >= Grams.LENGTH) {
        spelled(length, position, tally);
      }
      at += length;
    }
  }

  private void found(long mask, float quality, int position, Tally tally) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      int term = Long.numberOfTrailingZeros(rest);
      if (last[term] == position) {
        continue;
      }
      last[term] = position;
      tally.word(term, quality);
      sentence.word(term, quality);
      if (term > 0) {
        near(term - 1, position - last[term - 1] - 1, tally);
      }
      if (term + 1 < last.length) {
        near(term, position - last[term + 1] + 1, tally);
      }
    }
  }

  private void near(int pair, int distance, Tally tally) {
    int moves = Math.max(0, distance);
    if (moves <= SLOP) {
      tally.pair(pair, 1f / (1 + moves));
      sentence.pair(pair, 1f / (1 + moves));
    }
  }

  /** Counts the grams that a word has in common with each term. */
  private void spelled(int length, int position, Tally tally) {
    IntTable grams = probe.grams();
    byte[] word = bytes;
    long touched = 0;
    int gram = (word[at] & 0xff) << 16 | (word[at + 1] & 0xff) << 8 | word[at + 2] & 0xff;
    for (int i = at + Grams.LENGTH - 1, end = at + length; i < end; i++) {
      gram = gram << 8 | word[i] & 0xff;
      long mask = grams.get(gram);
      if (mask != 0) {
        touched |= mask;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
          shared[Long.numberOfTrailingZeros(rest)]++;
        }
      }
    }
    for (long rest = touched; rest != 0; rest &= rest - 1) {
      int term = Long.numberOfTrailingZeros(rest);
      float like = 2f * shared[term] / (probe.gramCount(term) + length - Grams.LENGTH + 1);
      shared[term] = 0;
      tally.alike(term, like);
      sentence.alike(term, like);
      if (probe.foreign() && like >= COGNATE) {
        found(1L << term, like * COGNATE_QUALITY, position, tally);
      }
    }
  }

  private int number() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7f;
    for (int shift = 7; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
