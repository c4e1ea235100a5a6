package docket.hostile;

/** The file of cases is not of its form. */
final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedException(String what) {
    super(what);
  }
}
