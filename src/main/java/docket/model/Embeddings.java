package docket.model;

/**
 * Turns a text into a vector, so that texts of like meaning lie close together.
 *
 * <p>May be called by several threads at once.
 */
public interface Embeddings {
  /** The name of the model and its version; vectors of different names are never compared. */
  String name();

  /** The length of every vector, from 1 to 1,024. */
  int dimension();

  /**
   * The vector of a text.
   *
   * @return a new array of {@link #dimension()} finite numbers with the length 1
   */
  float[] embed(String text);
}
