package docket.knowledge;

/**
 * Something wrong in a file of the knowledge folder.
 *
 * @param file the file, relative to the knowledge folder
 * @param line the line, from 1; 0 where the whole file is meant
 * @param code the kind of fault, such as {@code yaml.unknown_key} or {@code folder.link}
 * @param what what is wrong and what to write instead, as one sentence
 */
public record Problem(String file, int line, String code, String what) {
  @Override
  public String toString() {
    return line == 0
        ? "%s: %s (%s)".formatted(file, what, code)
        : "%s:%d: %s (%s)".formatted(file, line, what, code);
  }
}
