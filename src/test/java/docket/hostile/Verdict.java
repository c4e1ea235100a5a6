package docket.hostile;

import java.util.Arrays;
import java.util.Locale;

/** What becomes of a bad input, in the words of the file of cases. */
enum Verdict {
  /** A normal answer, or that the sources do not have it; the input has no effect. */
  ANSWER,
  /** A reply after the dangerous part was made harmless. */
  SANITISE,
  /** A short polite reply that there is nothing to answer. */
  REFUSE,
  /** The operation is refused with a reason and leaves no trace. */
  BLOCK,
  /** It works as if nothing were special. */
  ACCEPT,
  /** The documented second-best reply. */
  DEGRADE,
  /** The program goes on. */
  SURVIVE;

  static Verdict of(String word) {
    return Arrays.stream(values())
        .filter(verdict -> verdict.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new MalformedException("unknown verdict '%s'".formatted(word)));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
