package docket.console;

/** One thing that {@code doctor} looks at. */
public interface Check {
  /** What is looked at, in one or two words. */
  String name();

  /** Looks at it; never throws. */
  Result run();

  /** What was found. */
  sealed interface Result {
    /**
     * All is well.
     *
     * @param found what was found, in a few words
     */
    record Passed(String found) implements Result {}

    /**
     * It does not matter here.
     *
     * @param why why not
     */
    record Skipped(String why) implements Result {}

    /**
     * Something is wrong.
     *
     * @param fault what is wrong, as a sentence
     * @param remedy what to do about it, as a sentence
     */
    record Failed(String fault, String remedy) implements Result {}
  }
}
