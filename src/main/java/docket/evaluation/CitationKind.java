package docket.evaluation;

import java.util.Locale;

/** What is altered in a sentence of the citation benchmark. */
public enum CitationKind {
  /** A number or a percentage. */
  NUMBER,
  /** A day, month, year or time. */
  DATE,
  /** A sum of money. */
  AMOUNT,
  /** The name of a person, company or product. */
  NAME,
  /** The number of a document, case or rule. */
  IDENTIFIER,
  /** Whether and how strongly something holds. */
  NEGATION,
  /** Who does it or to whom it applies. */
  SUBJECT,
  /** Where it holds. */
  PLACE,
  /** How far it reaches. */
  SCOPE,
  /** A part that no passage carries. */
  ADDED_CLAUSE,
  /** The passage, instead of the sentence. */
  WRONG_PASSAGE;

  /** The word in reports and lists, such as {@code added-clause}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
