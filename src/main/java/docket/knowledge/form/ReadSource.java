package docket.knowledge.form;

import docket.source.Source;
import java.util.Map;

/**
 * A source as its file has it.
 *
 * @param source the source, without its translations at first
 * @param lines the line of each passage in the file, from 1, by passage number
 */
public record ReadSource(Source source, Map<Integer, Integer> lines) {
  /** Copies the lines. */
  public ReadSource {
    lines = Map.copyOf(lines);
  }

  /** The line of a passage, from 1; 0 where it has none. */
  public int line(int number) {
    return lines.getOrDefault(number, 0);
  }

  /** The same place in the file with other content. */
  public ReadSource with(Source content) {
    return new ReadSource(content, lines);
  }
}
