package docket.search;

import docket.model.Embeddings;
import docket.source.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The meaning of sentences as vectors, one byte a number. Only English texts have them, and only
 * English questions look at them: the models at hand know no other language, and lowered every
 * result they touched in one.
 */
final class Vectors {
  private static final float SCALE = 127;

  private final Embeddings embeddings;

  Vectors(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** Whether texts of a language have vectors. */
  static boolean reads(Language language) {
    return language == Language.EN;
  }

  /** The vectors of sentences one after the other. */
  byte[] write(List<String> sentences) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String sentence : sentences) {
      for (float number : vector(sentence)) {
        out.write(Math.round(Math.clamp(number, -1f, 1f) * SCALE));
      }
    }
    return out.toByteArray();
  }

  /** The vector of a text. */
  float[] vector(String text) {
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
