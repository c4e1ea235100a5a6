package planted.text;

import java.time.ZoneId;

/** Depends on the time zone of the machine. */
final class MachineZone {
  private MachineZone() {}

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
