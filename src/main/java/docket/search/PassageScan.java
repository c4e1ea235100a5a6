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
  static final float LIKE = Float.parseFloat(System.getProperty("like", "2"));
  static final float LIKEQ = Float.parseFloat(System.getProperty("likeq", "1"));
  private static final int SLOP = 3;
  private static final double K1 = 0.7;
  private static final double B = 0.4;

  private final Probe probe;
  private final double averageLength;
  private final int terms;
  private final float[] whole;
  private final float[] title;
  private final float[] sentence;
  private final float[] softWhole;
  private final float[] softSentence;
  private final float[] pairs;
  private final float[] sentencePairs;
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
    terms = probe.terms();
    whole = new float[terms];
    title = new float[terms];
    sentence = new float[terms];
    softWhole = new float[terms];
    softSentence = new float[terms];
    pairs = new float[terms];
    sentencePairs = new float[terms];
    last = new int[terms];
    shared = new int[terms];
  }

  /** Reads one passage. */
  Look look(BytesRef record) {
    begin(record);
    int parts = number();
    int length = 0;
    int sentences = Math.max(1, parts - Forward.FIRST_SENTENCE);
    double best = -1;
    double bestWords = 0;
    double bestPairs = 0;
    double bestSoft = 0;
    int bestSentence = 0;
    for (int part = 0; part < parts; part++) {
      int entries = number();
      length += entries;
      readPart(entries, part < Forward.FIRST_SENTENCE);
      if (part >= Forward.FIRST_SENTENCE) {
        double norm = K1 * (1 - B + B * entries * sentences / averageLength);
        double words = sum(sentence, norm);
        double neighbours = sumPairs(sentencePairs);
        double soft = sumPlain(softSentence);
        if (words + 0.3 * neighbours + 0.3 * soft > best) {
          best = words + 0.3 * neighbours + 0.3 * soft;
          bestWords = words;
          bestPairs = neighbours;
          bestSoft = soft;
          bestSentence = part - Forward.FIRST_SENTENCE;
        }
      }
    }
    double norm = K1 * (1 - B + B * length / averageLength);
    return new Look(
        sum(whole, norm),
        sum(title, K1),
        sumPairs(pairs),
        bestWords,
        bestPairs,
        sumPlain(softWhole),
        bestSoft,
        bestSentence,
        covered());
  }

  private void begin(BytesRef record) {
    bytes = record.bytes;
    at = record.offset;
    Arrays.fill(whole, 0);
    Arrays.fill(title, 0);
    Arrays.fill(softWhole, 0);
    Arrays.fill(pairs, 0);
  }

  private void readPart(int entries, boolean head) {
    Arrays.fill(sentence, 0);
    Arrays.fill(softSentence, 0);
    Arrays.fill(sentencePairs, 0);
    Arrays.fill(last, Integer.MIN_VALUE / 2);
    int position = 0;
    for (int i = 0; i < entries; i++) {
      position += number();
      int hash = (int) INT.get(bytes, at);
      at += 4;
      int length = number();
      int slot = probe.slot(hash);
      if (slot >= 0) {
        found(probe.mask(slot), probe.quality(slot), position, head);
      } else if (length >= 4) {
        spelled(length, position, head);
      }
      at += length;
    }
  }

  private void found(long mask, float quality, int position, boolean head) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      int term = Long.numberOfTrailingZeros(rest);
      if (last[term] == position) {
        continue;
      }
      last[term] = position;
      if (head) {
        title[term] += quality;
      } else {
        sentence[term] += quality;
        whole[term] += quality;
      }
      softSentence[term] = Math.max(softSentence[term], quality);
      softWhole[term] = Math.max(softWhole[term], quality);
      if (term > 0) {
        near(term - 1, position - last[term - 1] - 1);
      }
      if (term + 1 < terms) {
        near(term, position - last[term + 1] + 1);
      }
    }
  }

  private void near(int pair, int distance) {
    int moves = Math.max(0, distance);
    if (moves <= SLOP) {
      pairs[pair] += 1f / (1 + moves);
      sentencePairs[pair] += 1f / (1 + moves);
    }
  }

  private void spelled(int length, int position, boolean head) {
    IntTable grams = probe.grams();
    byte[] word = bytes;
    long touched = 0;
    int gram = word[at] << 16 | (word[at + 1] & 0xff) << 8 | word[at + 2] & 0xff;
    for (int i = at + 3, end = at + length; i < end; i++) {
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
      float like = 2f * shared[term] / (probe.gramCount(term) + length - 3);
      shared[term] = 0;
      softSentence[term] = Math.max(softSentence[term], like);
      softWhole[term] = Math.max(softWhole[term], like);
      if (like >= LIKE) {
        found(1L << term, like * LIKEQ, position, head);
      }
    }
  }

  private double sum(float[] counts, double norm) {
    double sum = 0;
    for (int i = 0; i < terms; i++) {
      if (counts[i] > 0) {
        sum += probe.weight(i) * counts[i] / (counts[i] + norm);
      }
    }
    return sum;
  }

  private double sumPlain(float[] shares) {
    double sum = 0;
    for (int i = 0; i < terms; i++) {
      sum += probe.weight(i) * shares[i];
    }
    return sum;
  }

  private double sumPairs(float[] counts) {
    double sum = 0;
    for (int i = 0; i + 1 < terms; i++) {
      if (counts[i] > 0) {
        sum += (probe.weight(i) + probe.weight(i + 1)) / 2 * counts[i] / (counts[i] + K1);
      }
    }
    return sum;
  }

  private long covered() {
    long covered = 0;
    for (int i = 0; i < terms; i++) {
      if (whole[i] > 0 || title[i] > 0) {
        covered |= 1L << i;
      }
    }
    return covered;
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
