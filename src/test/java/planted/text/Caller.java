package planted.text;

import java.net.Socket;

/** Opens a connection of its own. */
final class Caller {
  private Caller() {}

  static Socket call() {
    return new Socket();
  }
}
