package dev.hark.capture;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that hold other people's data: mode 0600 in folders of mode 0700 whatever the umask, made
 * with O_CREAT|O_EXCL, so that a planted link or FIFO is never followed or filled.
 */
final class PrivateFiles {
  static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
  static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private PrivateFiles() {}

  static FileAttribute<Set<PosixFilePermission>> folderMode() {
    return PosixFilePermissions.asFileAttribute(FOLDER);
  }

  static void makeFolder(Path path) throws IOException {
    Files.createDirectory(path, folderMode());
    Files.setPosixFilePermissions(path, FOLDER);
  }

  static void write(Path path, byte[] content) throws IOException {
    try (SeekableByteChannel out =
        Files.newByteChannel(
            path, Set.of(CREATE_NEW, WRITE), PosixFilePermissions.asFileAttribute(FILE))) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
    Files.setPosixFilePermissions(path, FILE);
  }

  /** Old content or new content, never half of it. */
  static void replace(Path path, byte[] content) throws IOException {
    Path next = path.resolveSibling(path.getFileName() + ".next");
    Files.deleteIfExists(next);
    write(next, content);
    Files.move(next, path, ATOMIC_MOVE);
  }
}
