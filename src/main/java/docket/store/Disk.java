package docket.store;

import java.nio.file.Path;

/** The space on the disk that holds the data. */
final class Disk {
  Disk(Path folder) {}
}
