package docket.text;

import java.util.Optional;

/**
 * A value that was read from some pieces on.
 *
 * @param value the value
 * @param end index after its last piece
 */
record Match(Exact value, int end) {

  /** One way of reading values; looks at a bounded number of pieces only. */
  interface Reading {
    /** The value that starts exactly at a piece, if any. */
    Optional<Match> at(Pieces pieces, int i);
  }

  static Optional<Match> of(Exact value, int end) {
    return Optional.of(new Match(value, end));
  }
}
