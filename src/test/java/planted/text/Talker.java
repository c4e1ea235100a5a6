package planted.text;

/** Writes to the terminal from below. */
final class Talker {
  private Talker() {}

  static void talk() {
    Runnable talk = () -> System.out.println("hello");
    talk.run();
  }
}
