package planted.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** Reads from the network through an address. */
final class Connector {
  private Connector() {}

  static InputStream open(URL address) throws IOException {
    return address.openStream();
  }
}
