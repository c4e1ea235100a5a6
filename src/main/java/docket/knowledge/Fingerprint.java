package docket.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short text that tells whether some texts are the same as before. */
final class Fingerprint {
  private static final int DIGITS = 32;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a text; where one ends and the next begins counts. */
  Fingerprint add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    // No text in UTF-8 has this byte.
    digest.update((byte) 0xff);
    return this;
  }

  /** The fingerprint of what was added; ends the adding. */
  String text() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
