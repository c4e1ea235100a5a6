package docket.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file, link or other thing of the knowledge folder, as the name of a case describes it: {@code
 * NAME}, {@code NAME -> TARGET}, {@code NAME (named pipe)}, {@code NAME (mode 000)}, {@code NAME
 * (hard link)}, or a device such as {@code /dev/zero bind}.
 */
final class Placing {
  private static final Pattern KIND = Pattern.compile("(.+?)(?: -> (.+)| \\(([^()]+)\\)| (bind))?");
  private static final Pattern MODE = Pattern.compile("mode 0?([0-7]{3})");
  private static final String SOURCES = "sources/";
  private static final List<String> PLACES = List.of(SOURCES, "translations/");

  private final World world;
  private final String name;
  private final String target;
  private final String kind;
  private final String text;

  private Placing(World world, String name, String target, String kind, String text) {
    this.world = world;
    this.name = name;
    this.target = target;
    this.kind = kind;
    this.text = text;
  }

  static Placing of(HostileCase given, World world) {
    String whole = given.filename().orElse(given.id() + ".md");
    Matcher form = KIND.matcher(whole);
    if (!form.matches()) {
      return new Placing(world, place(whole), "", "", page(whole, given));
    }
    String kind = form.group(4) != null ? "device" : Optional.ofNullable(form.group(3)).orElse("");
    String name = kind.equals("device") ? World.idOf(form.group(1)) + ".md" : form.group(1);
    String target = Optional.ofNullable(form.group(2)).orElse("");
    return new Placing(world, place(name), target, kind, page(name, given));
  }

  /** A name without a place of its own stands among the sources. */
  private static String place(String name) {
    return PLACES.stream().anyMatch(name::startsWith) ? name : SOURCES + name;
  }

  /** The text as a sound source, so that nothing but the kind of file can be what is wrong. */
  private static String page(String name, HostileCase given) {
    String text = given.text();
    String last = name.substring(name.lastIndexOf('/') + 1).replaceAll("\\.md$", "");
    return text.startsWith("---")
        ? text
        : World.page(last, "news", "en", "https://www.example.org/" + World.idOf(last), text);
  }

  /** Its name relative to the folder; a kind of file in front of it is what is reported. */
  String name() {
    return name;
  }

  /** Whether the rights of the file decide, which do not bind everybody. */
  boolean needsOrdinaryRights() {
    return kind.startsWith("mode");
  }

  private Path path() {
    return world.knowledge().resolve(name);
  }

  /** Puts it there; says what is missing where that cannot be done here. */
  Optional<String> place() throws IOException {
    try {
      Path path = path().normalize();
      if (!path.startsWith(world.knowledge()) || FolderSurface.exists(path)) {
        return Optional.of("no such file can lie in the folder: " + name);
      }
      Files.createDirectories(path.getParent());
      return make(path);
    } catch (InvalidPathException e) {
      return Optional.of("this system has no file of that name");
    }
  }

  private Optional<String> make(Path path) throws IOException {
    Matcher mode = MODE.matcher(kind);
    if (!target.isEmpty()) {
      Files.createSymbolicLink(path, target());
    } else if (kind.contains("pipe") || kind.contains("fifo")) {
      return Commands.run("mkfifo", path.toString());
    } else if (kind.equals("device") || kind.contains("device")) {
      return Commands.run("mknod", path.toString(), "c", "1", "5");
    } else if (kind.contains("hard link")) {
      Files.createLink(path, Files.writeString(world.home().resolve("second-name"), text));
    } else if (mode.matches()) {
      Files.writeString(path, text);
      Files.setPosixFilePermissions(path, permissions(Integer.parseInt(mode.group(1), 8)));
      return Rights.missing();
    } else if (kind.isEmpty()) {
      Files.writeString(path, text);
    } else {
      return Optional.of("no rule for a file of the kind '%s'".formatted(kind));
    }
    return Optional.empty();
  }

  /** A target is a name beside the link, one of the folder, or absolute. */
  private Path target() {
    Path absolute = world.knowledge().resolve(SOURCES).resolve(target);
    return Path.of(target).isAbsolute() ? Path.of(target) : absolute;
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    PosixFilePermission[] all = PosixFilePermission.values();
    for (int i = 0; i < all.length; i++) {
      if ((mode & 0400 >> i) != 0) {
        permissions.add(all[i]);
      }
    }
    return permissions;
  }

  /** Takes it away again, with the folders that were made for it. */
  void remove() throws IOException {
    Files.deleteIfExists(path());
    Files.deleteIfExists(world.home().resolve("second-name"));
    Path folder = path().getParent();
    while (folder != null && !PLACES.contains(world.knowledge().relativize(folder) + "/")) {
      if (folder.equals(world.knowledge())) {
        return;
      }
      Files.deleteIfExists(folder);
      folder = folder.getParent();
    }
  }
}
