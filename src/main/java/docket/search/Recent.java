package docket.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of things lately, so that it is made once. Safe for several threads; two that ask
 * at the same time may both make it.
 *
 * @param <K> the things, compared by value
 * @param <V> what is made of them, never changed afterwards
 */
final class Recent<K, V> {
  private final Map<K, V> kept = new LinkedHashMap<>(256, 0.75f, true);
  private final int most;
  private final Function<K, V> make;

  /**
   * @param most how many are kept; the one that was not asked for the longest goes first
   * @param make makes one
   */
  Recent(int most, Function<K, V> make) {
    this.most = most;
    this.make = make;
  }

  V get(K key) {
    synchronized (kept) {
      V known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    V made = make.apply(key);
    synchronized (kept) {
      kept.put(key, made);
      if (kept.size() > most) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return made;
  }
}
