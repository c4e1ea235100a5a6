package docket.answer;

/**
 * One thing that is asked, with what was found for it.
 *
 * @param question the part as a question of its own, or the whole question
 * @param finding what was found for it
 * @param gate what that is good for
 */
record Part(Question question, Finding finding, Gate.Decision gate) {
  static Part of(Question question, Finding finding) {
    return new Part(question, finding, Gate.decide(finding));
  }

  boolean isAnswerable() {
    return finding.unknown().isEmpty() && gate.sufficiency() != Gate.Sufficiency.NONE;
  }
}
