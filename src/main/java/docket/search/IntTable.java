package docket.search;

import java.util.Map;

/** A small read-only table from numbers to bit sets, without boxes. */
final class IntTable {
  private final int[] keys;
  private final long[] values;
  private final int mask;
  private final int shift;

  private IntTable(int capacity) {
    keys = new int[capacity];
    values = new long[capacity];
    mask = capacity - 1;
    shift = Integer.numberOfLeadingZeros(mask);
  }

  /** A table of the given entries; no value may be 0. */
  static IntTable of(Map<Integer, Long> entries) {
    IntTable table = new IntTable(Integer.highestOneBit(Math.max(4, entries.size() * 4)) * 2);
    entries.forEach(table::put);
    return table;
  }

  private void put(int key, long value) {
    int slot = start(key);
    while (values[slot] != 0) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  private int start(int key) {
    return key * 0x9e3779b9 >>> shift;
  }

  int capacity() {
    return keys.length;
  }

  /** Where a key stands, or -1. */
  int slot(int key) {
    int slot = start(key);
    while (values[slot] != 0) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return -1;
  }

  /** The value of a key, or 0. */
  long get(int key) {
    int slot = start(key);
    long value = values[slot];
    while (value != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
      value = values[slot];
    }
    return value;
  }

  /** The value at a slot. */
  long value(int slot) {
    return values[slot];
  }
}
