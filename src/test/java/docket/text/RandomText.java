package docket.text;

import java.util.Random;

/** Makes texts out of everything that text can be made of; the same seed gives the same text. */
final class RandomText {
  private static final int[] SPECIAL = {
    0, 7, 9, 10, 13, 27, 0x7F, 0x85, 0x9B, 0xA0, 0xAD, 0x300, 0x301, 0x308, 0x323, 0x34F, 0x430,
    0x435, 0x488, 0x600, 0x61C, 0x3B1, 0x1160, 0x180E, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E,
    0x2066, 0x20DD, 0x20E3, 0x2122, 0x212A, 0x2764, 0x2800, 0x3000, 0x3099, 0x3164, 0xD800, 0xDC00,
    0xE000, 0xFDFA, 0xFE0F, 0xFE20, 0xFEFF, 0xFFA0, 0xFFFE, 0x1F1FA, 0x1F3FD, 0x1F468, 0x1F469,
    0x1F525, 0xE0001, 0xE0077, 0xE0100, 0xF0000, 0x10FFFF
  };

  private static final String[] STRINGS = {
    "\u001B[31m", "\u001B]0;x\u0007", "<@123>", "<:a:1>", "ban", "NOT", "x OR ", "\r\n", "K\u0430s"
  };

  private RandomText() {}

  /** A text of at most so many parts. */
  static String of(long seed, int parts) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(parts); i >= 0; i--) {
      switch (random.nextInt(6)) {
        case 0, 1 -> append(SPECIAL[random.nextInt(SPECIAL.length)], text);
        case 2 -> append(random.nextInt(Character.MAX_CODE_POINT + 1), text);
        case 3 -> text.append(STRINGS[random.nextInt(STRINGS.length)]);
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  private static void append(int c, StringBuilder text) {
    if (c < 0x10000) {
      text.append((char) c);
    } else {
      text.appendCodePoint(c);
    }
  }
}
