package docket.evaluation;

import java.util.List;

/** A small generator of numbers that are the same on every machine: SplitMix64 (Steele 2014). */
final class CitationRandom {
  private long state;

  CitationRandom(long seed) {
    state = seed;
  }

  /** A number from 0 to below {@code bound}. */
  int below(int bound) {
    state += 0x9E3779B97F4A7C15L;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    mixed ^= mixed >>> 31;
    return (int) Long.remainderUnsigned(mixed, bound);
  }

  /** One of a list. */
  <T> T of(List<T> list) {
    return list.get(below(list.size()));
  }
}
