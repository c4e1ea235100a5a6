package docket.answer.check;

/** One way of seeing that a sentence is not carried. */
interface Check {
  /** Adds what it finds. */
  void examine(Comparison comparison, Findings findings);
}
