package docket;

import java.util.Locale;

/**
 * One thing wrong with the settings.
 *
 * @param reason the kind of fault
 * @param sentence what is wrong and what to write, one sentence that never holds a secret
 */
record SettingFault(Reason reason, String sentence) {
  /** The kinds of faults. */
  enum Reason {
    /** A needed value is not given. */
    MISSING,
    /** A value is not of its form. */
    BAD_VALUE,
    /** A key that no setting has. */
    UNKNOWN_KEY,
    /** A key given twice. */
    GIVEN_TWICE,
    /** A secret in a file that is open to all users of the machine. */
    SECRET_IN_FILE,
    /** A file that cannot be read, or a line of it. */
    UNREADABLE;

    /** The word in reports, such as {@code config.bad_value}. */
    String code() {
      return "config." + name().toLowerCase(Locale.ROOT);
    }
  }
}
