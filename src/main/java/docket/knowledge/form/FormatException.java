package docket.knowledge.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of the knowledge folder does not have the form that it must have. Further faults of the
 * same file are its suppressed exceptions.
 */
public final class FormatException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String code;
  private final String what;

  /**
   * A fault at a line (from 1; 0 for the whole file), with its code and a sentence on what is wrong
   * and what to write.
   */
  public FormatException(int line, String code, String what) {
    super(what);
    this.line = line;
    this.code = code;
    this.what = what;
  }

  /** The line of the fault, from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** The kind of fault. */
  public String code() {
    return code;
  }

  /** What is wrong and what to write, as one sentence. */
  public String what() {
    return what;
  }

  /** The fault as a line that names the file. */
  public String in(String file) {
    String place = line == 0 ? file : file + ":" + line;
    return "%s: %s (%s)".formatted(place, what, code);
  }

  /** All faults of the file, this one first, in the order in which they were found. */
  public List<FormatException> all() {
    List<FormatException> all = new ArrayList<>();
    all.add(this);
    for (Throwable other : getSuppressed()) {
      if (other instanceof FormatException fault) {
        all.addAll(fault.all());
      }
    }
    return all;
  }
}
