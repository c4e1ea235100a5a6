package planted.text;

import java.net.http.HttpClient;

/** Has a web client of its own. */
final class Web {
  private Web() {}

  static HttpClient client() {
    return HttpClient.newHttpClient();
  }
}
