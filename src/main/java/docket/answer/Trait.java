package docket.answer;

/** What a question wants, as far as its words show it; a question can have several. */
public enum Trait {
  /** A yes or a no. */
  YES_NO,
  /** A date or an hour. */
  WHEN,
  /** A person, company or body. */
  WHO,
  /** A number or an amount. */
  HOW_MANY,
  /** A reason. */
  WHY,
  /** Steps to take. */
  HOW,
  /** All of something. */
  LIST,
  /** The course of events. */
  TIMELINE,
  /** Which of two statements is right. */
  CONTRADICTION,
  /** What a news report says or gets wrong. */
  ARTICLE,
  /** Advice on the asker's own legal position. */
  ADVICE,
  /** Whether something is allowed. */
  ASKS_ALLOWED,
  /** Whether something is forbidden, or applies. */
  ASKS_FORBIDDEN
}
