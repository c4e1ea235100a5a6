package docket;

/**
 * A value that never shows in messages and logs.
 *
 * @param value the value itself, for the one place that sends it
 */
record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
