package docket.hostile;

/** A place where bad input can be put in. */
interface Surface extends AutoCloseable {
  /** Runs a case. */
  Outcome run(HostileCase given) throws Exception;

  @Override
  void close();
}
