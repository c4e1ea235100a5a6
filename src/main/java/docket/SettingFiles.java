package docket;

import docket.SettingForm.BadValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** The files that hold settings: {@code .env}, and those named by {@code KEY_FILE}. */
final class SettingFiles {
  /** Far above any list of settings or any key; a larger file is a mistake. */
  private static final int MAX_BYTES = 65_536;

  private final Path home;

  /**
   * @param home the folder of {@code .env}, and that relative names start from
   */
  SettingFiles(Path home) {
    this.home = home;
  }

  /**
   * The text of {@code .env}; empty when there is no such file.
   *
   * @throws BadValueException if there is one that cannot be read
   */
  String settings() throws BadValueException {
    Path file = home.resolve(".env");
    return Files.exists(file) ? read(file) : "";
  }

  /** Whether every user of the machine may read {@code .env}, as far as the system tells. */
  boolean areSettingsOpenToAll() {
    Path file = home.resolve(".env");
    try {
      return file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The text of a file with one value.
   *
   * @throws BadValueException if it cannot be read or is empty
   */
  String value(String name) throws BadValueException {
    try {
      String text = read(home.resolve(name));
      if (text.isBlank()) {
        throw new BadValueException("names an empty file; write the value into it");
      }
      return text;
    } catch (InvalidPathException e) {
      throw new BadValueException("is no name of a file on this system");
    }
  }

  private static String read(Path file) throws BadValueException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new BadValueException("names something that is not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new BadValueException("names a file above %d bytes".formatted(MAX_BYTES));
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException e) {
      throw new BadValueException("names a file that does not exist");
    } catch (CharacterCodingException e) {
      throw new BadValueException("names a file that is not UTF-8 text");
    } catch (IOException e) {
      throw new BadValueException("names a file that cannot be read; check its permissions");
    }
  }
}
