package dev.hark.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is there whole or not at all: written beside its place, synced, renamed. Readable by
 * its owner only; a link that stands at its place is replaced and not followed.
 */
final class AtomicFile {
  /** Stands for stdout where a file name is expected. */
  static final String STDOUT = "-";

  private static final Set<OpenOption> FRESH =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private AtomicFile() {}

  /** What goes into the file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Looks whether the file could be written now.
   *
   * @throws Trouble when {@code name} cannot become a file
   */
  static void check(String name) {
    place(name);
  }

  /**
   * Writes {@code content} to the file {@code name}.
   *
   * @throws Trouble when it cannot be written; what stood there before is then untouched
   */
  static void write(String name, Content content) {
    Path place = place(name);
    try {
      if (isStream(place)) {
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
          content.writeTo(out);
        }
      } else {
        replace(place, content);
      }
    } catch (IOException e) {
      throw new Trouble(ExitStatus.UNREADABLE, "cannot write " + name + ": " + reason(e));
    }
  }

  private static void replace(Path place, Content content) throws IOException {
    Path folder = folder(place);
    Path draft =
        folder.resolve("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".hark");
    Files.deleteIfExists(draft);
    try {
      try (FileChannel channel = FileChannel.open(draft, FRESH, PRIVATE)) {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path place(String name) {
    Path place;
    try {
      place = Path.of(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new Trouble(ExitStatus.USAGE, "'" + name + "' is no file name: " + e.getReason());
    }
    if (Files.isDirectory(place)) {
      throw new Trouble(ExitStatus.USAGE, name + " is a folder; name a file in it");
    }
    if (!isStream(place)) {
      checkFolder(name, folder(place));
    }
    return place;
  }

  private static void checkFolder(String name, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(
          ExitStatus.USAGE, "cannot write " + name + ": there is no folder " + folder);
    }
    if (!Files.isWritable(folder)) {
      throw new Trouble(
          ExitStatus.USAGE, "cannot write " + name + ": no permission to write in " + folder);
    }
  }

  private static Path folder(Path place) {
    Path parent = place.getParent();
    return parent == null ? place : parent;
  }

  /**
   * A device or an open descriptor ({@code /dev/stdout}, {@code >(jq .)}) is written to, not
   * replaced: renaming a file over it would take it away from everybody.
   */
  private static boolean isStream(Path place) {
    return (place.startsWith("/dev") || place.startsWith("/proc"))
        && Files.exists(place)
        && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    if (e instanceof FileSystemException file) {
      // Its message is the name of the draft, which nobody has asked for.
      String reason = file.getReason();
      return reason != null ? reason : "its folder takes no new file";
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
