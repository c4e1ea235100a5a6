package docket.search;

/** Short numbers that stand for the names of terms inside a passage's copy of its words. */
final class Keys {
  private Keys() {}

  /**
   * A number for a key, the same on every machine. Two keys of one question share it by chance once
   * in many millions.
   */
  static int hash(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
