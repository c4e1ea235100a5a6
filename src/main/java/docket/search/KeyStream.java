package docket.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands ready-made keys to the index. Keys after the counted ones do not make the text longer. */
final class KeyStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<String> keys;
  private final int counted;
  private int next;

  /**
   * @param keys the keys, those that count first
   * @param counted how many of them count for the length of the text
   */
  KeyStream(List<String> keys, int counted) {
    this.keys = keys;
    this.counted = counted;
  }

  @Override
  public boolean incrementToken() {
    if (next == keys.size()) {
      return false;
    }
    clearAttributes();
    term.append(keys.get(next));
    step.setPositionIncrement(next < counted || next == 0 ? 1 : 0);
    next++;
    return true;
  }
}
