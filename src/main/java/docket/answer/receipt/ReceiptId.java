package docket.answer.receipt;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes and reads the names of receipts: two groups of four, without characters that are easily
 * confused.
 */
final class ReceiptId {
  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  private ReceiptId() {}

  /** A new name such as {@code R7K2-9QF4}. */
  static String next(RandomGenerator random) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i == LENGTH / 2) {
        id.append('-');
      }
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }

  /** The name as it is stored, from what somebody typed; empty where it cannot be one. */
  static Optional<String> read(String typed) {
    String plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "");
    boolean valid =
        plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return valid
        ? Optional.of(plain.substring(0, LENGTH / 2) + "-" + plain.substring(LENGTH / 2))
        : Optional.empty();
  }
}
