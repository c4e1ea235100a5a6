package docket.answer.check;

/** Decides whether a sentence is carried by the passages that it cites. */
@FunctionalInterface
public interface SentenceCheck {
  /** The verdict on one sentence; the same for the same input, always. */
  Verdict check(Statement statement);
}
