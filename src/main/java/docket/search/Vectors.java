package docket.search;

import docket.model.Embeddings;
import docket.source.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The meaning of texts as vectors: of the whole text, by which candidates are found, and of its
 * sentences, one byte a number, by which they are compared. Only English texts have them, and only
 * English questions look at them: the models at hand know no other language, and lowered every
 * result they touched in one.
 */
final class Vectors {
  private static final float SCALE = 127;

  private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);

  private final Embeddings embeddings;

  Vectors(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** Whether texts of a language have vectors. */
  static boolean reads(Language language) {
    return language == Language.EN;
  }

  /**
   * Adds the vectors of a text to its document. Where the model fails the text goes without, and is
   * found by its words.
   */
  void add(org.apache.lucene.document.Document document, Rendition rendition) {
    try {
      float[] whole = vector(String.join(" ", rendition.sentences()));
      byte[] sentences = write(rendition.sentences());
      Language language = rendition.language();
      document.add(
          new KnnFloatVectorField(
              Fields.meaning(language), whole, VectorSimilarityFunction.DOT_PRODUCT));
      document.add(new BinaryDocValuesField(Fields.vectors(language), new BytesRef(sentences)));
    } catch (RuntimeException e) {
      LOG.warn("No vectors for {}: {}", rendition.id(), e.toString());
    }
  }

  /** The vector of a question; empty where the model fails: the words must do then. */
  Optional<float[]> question(String text) {
    try {
      return Optional.of(vector(text));
    } catch (RuntimeException e) {
      LOG.warn("No vector for a question: {}", e.toString());
      return Optional.empty();
    }
  }

  /** The vectors of sentences one after the other. */
  private byte[] write(List<String> sentences) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String sentence : sentences) {
      for (float number : vector(sentence)) {
        out.write(Math.round(Math.clamp(number, -1f, 1f) * SCALE));
      }
    }
    return out.toByteArray();
  }

  private float[] vector(String text) {
    float[] vector = embeddings.embed(text);
    if (vector.length != embeddings.dimension()) {
      throw new IllegalStateException(
          "embeddings %s: vector of %d numbers instead of %d"
              .formatted(embeddings.name(), vector.length, embeddings.dimension()));
    }
    return vector;
  }

  /** How near the nearest sentence is to a question, as a cosine cut off at 0. */
  static double likeness(float[] question, BytesRef sentences) {
    double nearest = 0;
    int end = sentences.offset + sentences.length;
    for (int at = sentences.offset; at + question.length <= end; at += question.length) {
      float sum = 0;
      for (int i = 0; i < question.length; i++) {
        sum += question[i] * sentences.bytes[at + i];
      }
      nearest = Math.max(nearest, sum / SCALE);
    }
    return Math.min(1, nearest);
  }
}
