package docket.answer;

/** Writes a draft of an answer from evidence. What it writes is checked before anybody sees it. */
interface Composer {
  /** Who it is. */
  Answer.Composer kind();

  /**
   * Writes a draft; one without sentences where it has nothing to say.
   *
   * @param room characters for its sentences
   */
  Draft compose(Question question, Finding finding, int room);
}
