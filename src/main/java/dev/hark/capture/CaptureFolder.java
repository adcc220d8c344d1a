package dev.hark.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/**
 * A folder with everything about one run: {@code strace.log}, {@code meta.json}, {@code
 * prelude.bash}, {@code xtrace.log} (only with {@link CaptureMode#FAST}) and {@code sources/}.
 */
public final class CaptureFolder {
  private final Path path;
  private final Use use;

  private CaptureFolder(Path path, Use use) {
    this.path = path;
    this.use = use;
  }

  private enum Use {
    KEPT,
    /** For this run alone. */
    TEMPORARY
  }

  /** Makes one below {@code TMPDIR}; {@link #delete} it when nobody asked to keep it. */
  public static CaptureFolder createTemporary() throws IOException {
    Path path = Path.of(System.getProperty("java.io.tmpdir"), "hark-" + Nonce.next());
    PrivateFiles.makeFolder(path);
    return filled(path, Use.TEMPORARY);
  }

  /**
   * Makes one that is kept.
   *
   * @param path does not exist yet or is an empty folder
   * @throws CannotTrace where there is something already
   */
  public static CaptureFolder create(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      Path parent = path.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      PrivateFiles.makeFolder(path);
    } else if (!isEmptyFolder(path)) {
      throw new CannotTrace(
          CannotTrace.NO_TRACING,
          path + " exists and is not an empty folder; name a new one for the capture");
    } else {
      Files.setPosixFilePermissions(path, PrivateFiles.FOLDER);
    }
    return filled(path.toRealPath(), Use.KEPT);
  }

  /** The names alone; nothing is looked at or made. */
  static CaptureFolder at(Path path) {
    return new CaptureFolder(path, Use.KEPT);
  }

  private static CaptureFolder filled(Path path, Use use) throws IOException {
    CaptureFolder folder = new CaptureFolder(path, use);
    PrivateFiles.write(folder.straceLog(), new byte[0]);
    PrivateFiles.makeFolder(folder.sources());
    return folder;
  }

  private static boolean isEmptyFolder(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * A capture that was kept.
   *
   * @throws IOException with one line when {@code path} holds no capture
   */
  public static CaptureFolder open(Path path) throws IOException {
    CaptureFolder folder = new CaptureFolder(path, Use.KEPT);
    if (!Files.isRegularFile(folder.meta()) || !Files.isRegularFile(folder.straceLog())) {
      throw new IOException(
          path + " holds no capture: expected meta.json and strace.log, as --capture writes them");
    }
    return folder;
  }

  public Path path() {
    return path;
  }

  public Path straceLog() {
    return path.resolve("strace.log");
  }

  /** The shell's records of {@link CaptureMode#FAST}. */
  public Path xtraceLog() {
    return path.resolve("xtrace.log");
  }

  public CaptureInfo info() throws IOException {
    try {
      return MetaJson.read(Files.readAllBytes(meta()));
    } catch (IOException e) {
      throw new IOException(meta() + ": " + e.getMessage(), e);
    }
  }

  public Snapshots snapshots() {
    return new Snapshots(sources());
  }

  public InputStream trace() throws IOException {
    return Files.newInputStream(straceLog());
  }

  void writePrelude(String text) throws IOException {
    PrivateFiles.write(prelude(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether somebody may open it later. */
  boolean isKept() {
    return use == Use.KEPT;
  }

  /** Does nothing for a temporary folder: nobody will ask. */
  void writeInfo(CaptureInfo info) throws IOException {
    if (isKept()) {
      PrivateFiles.replace(meta(), MetaJson.write(info).getBytes(StandardCharsets.UTF_8));
    }
  }

  Path prelude() {
    return path.resolve("prelude.bash");
  }

  Path meta() {
    return path.resolve("meta.json");
  }

  Path sources() {
    return path.resolve("sources");
  }

  /** Removes the folder and all in it; links are removed, not followed. */
  public void delete() throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, @org.jspecify.annotations.Nullable IOException error)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
