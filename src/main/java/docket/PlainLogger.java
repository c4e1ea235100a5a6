package docket;

import java.io.PrintStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Writes warnings and errors as single lines, whatever stands in them. */
final class PlainLogger extends AbstractLogger {
  /** Everything that could end the line, hide text or steer a terminal. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  /** Deeper causes say nothing new, and a chain may be a ring. */
  private static final int MAX_CAUSES = 5;

  private final transient PrintStream out;

  /**
   * @param name the full name of the logger, of which the last part is shown
   * @param out where the lines go
   */
  PlainLogger(String name, PrintStream out) {
    this.name = name;
    this.out = out;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String pattern,
      Object @Nullable [] arguments,
      @Nullable Throwable thrown) {
    StringBuilder line = new StringBuilder(level.toString()).append(' ');
    line.append(name.substring(name.lastIndexOf('.') + 1)).append(": ");
    line.append(MessageFormatter.basicArrayFormat(pattern, arguments));
    Throwable each = thrown;
    for (int i = 0; each != null && i < MAX_CAUSES; i++) {
      line.append(" | ").append(each);
      each = each.getCause();
    }
    out.println(UNSAFE.matcher(line).replaceAll(" "));
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isTraceEnabled(Marker marker) {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled(Marker marker) {
    return false;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isInfoEnabled(Marker marker) {
    return false;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled(Marker marker) {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled(Marker marker) {
    return true;
  }
}
