package docket.search;

import docket.source.Language;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** What is read of one segment's candidates in one language. For one thread, in ascending order. */
final class Columns {
  private final int base;
  private final Language language;
  private final BinaryDocValues forward;
  private final BinaryDocValues vectors;
  private final NumericDocValues authority;
  private final NumericDocValues until;

  Columns(LeafReaderContext leaf, Language language) throws IOException {
    this.base = leaf.docBase;
    this.language = language;
    forward = DocValues.getBinary(leaf.reader(), Fields.forward(language));
    vectors = DocValues.getBinary(leaf.reader(), Fields.vectors(language));
    authority = DocValues.getNumeric(leaf.reader(), Fields.AUTHORITY);
    until = DocValues.getNumeric(leaf.reader(), Fields.UNTIL);
  }

  /**
   * Looks at a candidate; empty where it has no text in the language.
   *
   * @param document its number in the snapshot
   * @param scan what the question is compared with its words by
   * @param question the vector of the question; empty for none
   */
  Optional<Scored> look(int document, PassageScan scan, Optional<float[]> question)
      throws IOException {
    int local = document - base;
    if (!forward.advanceExact(local)) {
      return Optional.empty();
    }
    Look look = scan.look(forward.binaryValue());
    double likeness = 0;
    Fusion fusion = Fusion.PLAIN;
    if (question.isPresent() && vectors.advanceExact(local)) {
      likeness = Vectors.likeness(question.get(), vectors.binaryValue());
      fusion = Fusion.WITH_VECTORS;
    }
    return Optional.of(
        new Scored(
            document,
            language,
            look,
            fusion,
            likeness,
            fusion.of(look, likeness),
            0,
            value(authority, local) / Fields.AUTHORITY_SCALE,
            value(until, local) < Fields.EVER_AFTER));
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
