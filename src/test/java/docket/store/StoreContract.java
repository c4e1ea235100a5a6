package docket.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store promises of reading and writing. */
abstract class StoreContract extends StoreCase {
  @Test
  void write_givesTheValueOfTheWork() {
    assertEquals("value", store.write(session -> "value"));
  }

  @Test
  void write_isSeenByALaterRead() {
    store.write(session -> putNote(session, "a", "1"));

    assertEquals(Optional.of("1"), store.read(session -> session.notes().note("a")));
  }

  @Test
  void write_isStillThereAfterReopening() {
    store.write(session -> putNote(session, "a", "1"));
    reopen();

    assertEquals(Optional.of("1"), store.read(session -> session.notes().note("a")));
  }

  @Test
  void write_leavesNothingWhenTheWorkThrows() {
    assertThrows(
        ArithmeticException.class,
        () ->
            store.write(
                session -> {
                  putNote(session, "a", "1");
                  throw new ArithmeticException("planned");
                }));

    assertEquals(Optional.empty(), store.read(session -> session.notes().note("a")));
  }

  @Test
  void write_goesOnAfterAWorkThatThrew() {
    assertThrows(ArithmeticException.class, () -> store.write(StoreContract::fail));

    assertEquals("next", store.write(session -> "next"));
  }

  @Test
  void write_passesAnErrorOn() {
    assertThrows(
        AssertionError.class,
        () ->
            store.write(
                session -> {
                  throw new AssertionError("planned");
                }));
  }

  @Test
  void read_seesOneStateToItsEnd() {
    store.write(session -> putNote(session, "a", "1"));

    String seen =
        store.read(
            session -> {
              String before = session.notes().note("a").orElseThrow();
              Thread other =
                  Thread.ofPlatform().start(() -> store.write(s -> putNote(s, "a", "2")));
              joined(other);
              return before + session.notes().note("a").orElseThrow();
            });

    assertEquals("11", seen);
  }

  @Test
  void read_refusesToWrite() {
    assertThrows(
        IllegalStateException.class, () -> store.read(session -> putNote(session, "a", "1")));
  }

  @Test
  void write_refusesAWriteInsideItself() {
    assertThrows(IllegalStateException.class, () -> store.write(outer -> store.write(inner -> 1)));
  }

  @Test
  void read_waitsForItsResultWhenInterrupted() {
    Thread.currentThread().interrupt();
    try {
      assertEquals("value", store.read(session -> "value"));
      assertTrue(Thread.currentThread().isInterrupted());
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void read_isRefusedAfterClose() {
    store.close();

    StoreException refused = assertThrows(StoreException.class, () -> store.read(session -> 1));
    assertEquals(StoreException.Kind.UNREACHABLE, refused.kind());
  }

  @Test
  void close_mayBeCalledTwice() {
    store.close();
    store.close();
  }

  private static Object fail(Session session) {
    putNote(session, "a", "1");
    throw new ArithmeticException("planned");
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
