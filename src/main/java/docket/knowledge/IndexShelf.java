package docket.knowledge;

import docket.search.PassageIndex;
import org.jspecify.annotations.Nullable;

/**
 * Holds an open index and the one before it, in which somebody may still be searching. Not safe for
 * several threads at once.
 */
final class IndexShelf implements AutoCloseable {
  private @Nullable PassageIndex last;
  private @Nullable PassageIndex previous;

  /** Puts an index in the place of the last one, and closes the one before that. */
  void put(@Nullable PassageIndex index) {
    if (previous != null) {
      previous.close();
    }
    previous = last;
    last = index;
  }

  @Override
  public void close() {
    put(null);
    put(null);
  }
}
