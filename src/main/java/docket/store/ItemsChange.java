package docket.store;

import java.util.List;

/**
 * What one revision did to the items of a kind from one origin.
 *
 * @param kind such as {@code deadline}
 * @param revision who did it, when and why
 * @param before all of them until then, in their order
 * @param after all of them since then, in their order
 */
public record ItemsChange(String kind, Revision revision, List<Item> before, List<Item> after) {
  /** Copies the collections. */
  public ItemsChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
