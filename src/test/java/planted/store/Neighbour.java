package planted.store;

import java.util.List;
import planted.text.Sentence;

/** Uses a room of its own floor, which only shows in a type argument and an array. */
final class Neighbour {
  private Neighbour() {}

  static int count(List<Sentence[]> sentences) {
    return sentences.size();
  }
}
