package docket.answer.check;

import java.util.Locale;

/** What sort of meaning a word has, which decides how strictly it is compared. */
enum Kind {
  /** Turns a sentence instead of telling its matter: not, only, at least, before. */
  MARKER,
  /** Joins clauses. */
  CLAUSE,
  /** Says next to nothing by itself, such as the verbs of saying. */
  LIGHT,
  /** Belongs to nearly every sentence of the domain. */
  BROAD,
  /** Any other word. */
  WORD,
  /** Somebody who acts or is acted upon; another one makes another sentence. */
  ACTOR,
  /** A place; another one makes another sentence. */
  PLACE,
  /** A distinction such as federal or private; another one makes another sentence. */
  STRICT,
  /** A position in a row; another one makes another sentence. */
  ORDINAL;

  /** The kind whose name stands in brackets above the lines of a lexicon file. */
  static Kind ofHeading(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
