package planted.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

/** Reads objects that somebody else wrote. */
final class Thawer {
  private Thawer() {}

  static int available(InputStream in) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      return objects.available();
    }
  }
}
