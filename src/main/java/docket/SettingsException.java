package docket;

import java.util.List;
import java.util.stream.Collectors;

/** The settings cannot be used; carries everything that is wrong with them at once. */
final class SettingsException extends Exception {
  private final transient List<SettingFault> faults;

  /**
   * @throws IllegalArgumentException if nothing is wrong
   */
  SettingsException(List<SettingFault> faults) {
    super(faults.stream().map(SettingFault::sentence).collect(Collectors.joining("\n")));
    if (faults.isEmpty()) {
      throw new IllegalArgumentException("faults: at least 1, not 0");
    }
    this.faults = List.copyOf(faults);
  }

  /** All faults, in the order of the keys' place in {@code .env.example}; never empty. */
  List<SettingFault> faults() {
    return faults;
  }
}
