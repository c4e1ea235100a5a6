package docket;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What no class may call or use, whatever its room, and what only some rooms may. */
final class Forbidden {
  /** Network, processes and deserialisation each have one door, and it is not here yet. */
  private static final Set<String> TYPES =
      Set.of(
          "java.io.ObjectInputStream",
          "java.io.ObjectOutputStream",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.net.DatagramSocket",
          "java.net.HttpURLConnection",
          "java.net.MulticastSocket",
          "java.net.ServerSocket",
          "java.net.Socket",
          "java.net.URLConnection",
          "java.nio.channels.AsynchronousSocketChannel",
          "java.nio.channels.DatagramChannel",
          "java.nio.channels.ServerSocketChannel",
          "java.nio.channels.SocketChannel",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.GregorianCalendar");

  /** Calls that depend on the machine or end in a program of somebody else's. */
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.Class.forName()",
          "java.lang.Class.getDeclaredConstructor()",
          "java.lang.Class.getDeclaredField()",
          "java.lang.Class.getDeclaredMethod()",
          "java.lang.Class.getMethod()",
          "java.lang.Runtime.exec()",
          "java.lang.Throwable.printStackTrace()",
          "java.net.URL.getContent()",
          "java.net.URL.openConnection()",
          "java.net.URL.openStream()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Locale.getDefault()",
          "java.util.Locale.setDefault()",
          "java.util.TimeZone.getDefault()");

  /** Strings change with the locale of the machine when none is given. */
  private static final Set<String> WITHOUT_LOCALE =
      Set.of("java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()");

  private static final Set<String> CLOCKS =
      Set.of("java.lang.System.currentTimeMillis()", "java.time.InstantSource.system()");

  private static final Set<String> STREAMS =
      Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

  private Forbidden() {}

  /** What a class of a room does that it must not, in words. */
  static List<String> in(JavaClass type, Room room) {
    Stream<String> types =
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> TYPES.contains(dependency.getTargetClass().getName()))
            .map(dependency -> "forbidden: " + dependency.getDescription());
    Stream<String> accesses =
        type.getAccessesFromSelf().stream()
            .filter(access -> isForbidden(access, room))
            .map(access -> "forbidden in " + room.code() + ": " + access.getDescription());
    return Stream.concat(types, accesses).toList();
  }

  private static boolean isForbidden(JavaAccess<?> access, Room room) {
    String owner = access.getTargetOwner().getName();
    String name = owner + "." + access.getTarget().getName();
    if (!(access instanceof JavaCodeUnitAccess<?> call)) {
      return STREAMS.contains(name) && room != Room.CONSOLE && room != Room.DOCKET;
    }
    int parameters = call.getTarget().getRawParameterTypes().size();
    String called = name + "()";
    return CALLS.contains(called)
        || (WITHOUT_LOCALE.contains(called) && parameters == 0)
        || (called.equals("java.lang.System.exit()") && room != Room.DOCKET)
        || (readsClock(owner, call, called) && room != Room.DOCKET);
  }

  /** A clock that nobody passed in: all of them but {@code now(Clock)}. */
  private static boolean readsClock(String owner, JavaCodeUnitAccess<?> call, String called) {
    boolean withClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.getName().equals("java.time.Clock"));
    boolean now = owner.startsWith("java.time.") && call.getTarget().getName().equals("now");
    boolean system =
        owner.equals("java.time.Clock")
            && !Set.of("instant", "millis", "fixed", "getZone", "withZone", "offset")
                .contains(call.getTarget().getName());
    return CLOCKS.contains(called) || system || (now && !withClock);
  }
}
