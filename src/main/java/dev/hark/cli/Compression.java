package dev.hark.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens a log whether it is compressed or not; the first bytes tell, not the name. */
final class Compression {
  private static final int LONGEST_MAGIC = 6;

  private Compression() {}

  static boolean isPlain(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return program(in.readNBytes(LONGEST_MAGIC)).equals("cat");
    }
  }

  static InputStream open(Path path) throws IOException {
    byte[] magic;
    try (InputStream in = Files.newInputStream(path)) {
      magic = in.readNBytes(LONGEST_MAGIC);
    }
    String program = program(magic);
    if (program.equals("cat")) {
      return Files.newInputStream(path);
    }
    if (program.equals("gzip")) {
      return bounded(new GZIPInputStream(Files.newInputStream(path), 1 << 16), path);
    }
    return bounded(
        through(program, ProcessBuilder.Redirect.from(path.toFile()), path.toString()), path);
  }

  private static InputStream bounded(InputStream in, Path path) throws IOException {
    long size = Files.size(path);
    return new Expansion(in, path.toString(), () -> size);
  }

  /** A stream that cannot be opened twice, as stdin is. */
  static InputStream open(InputStream in) throws IOException {
    BufferedInputStream ahead = new BufferedInputStream(in, 1 << 16);
    ahead.mark(LONGEST_MAGIC);
    byte[] magic = ahead.readNBytes(LONGEST_MAGIC);
    ahead.reset();
    String program = program(magic);
    if (program.equals("cat")) {
      return ahead;
    }
    if (program.equals("gzip")) {
      Expansion.Counted counted = new Expansion.Counted(ahead);
      return new Expansion(new GZIPInputStream(counted, 1 << 16), "-", counted::bytes);
    }
    throw new Trouble(
        ExitStatus.UNREADABLE,
        "-: expected text or gzip on stdin, this is "
            + program
            + "; try '"
            + program
            + " -dc FILE | hark …'");
  }

  private static String program(byte[] magic) {
    if (begins(magic, 0x1f, 0x8b)) {
      return "gzip";
    }
    if (begins(magic, 0x28, 0xb5, 0x2f, 0xfd)) {
      return "zstd";
    }
    return begins(magic, 0xfd, '7', 'z', 'X', 'Z') ? "xz" : "cat";
  }

  private static boolean begins(byte[] magic, int... expected) {
    if (magic.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((magic[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static InputStream through(String program, ProcessBuilder.Redirect from, String name)
      throws IOException {
    Process process;
    try {
      process =
          new ProcessBuilder(program, "-dc")
              .redirectInput(from)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new Trouble(
          ExitStatus.UNREADABLE,
          name + ": needs the program '" + program + "', which cannot be started; install it");
    }
    return new Decompressed(process, name, program);
  }

  /** Another program's output; that it failed shows only at the end. */
  private static final class Decompressed extends FilterInputStream {
    private final Process process;
    private final String name;
    private final String program;

    Decompressed(Process process, String name, String program) {
      super(process.getInputStream());
      this.process = process;
      this.name = name;
      this.program = program;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
      int got = super.read(target, from, size);
      if (got < 0) {
        check();
      }
      return got;
    }

    private void check() throws IOException {
      try {
        if (process.waitFor() != 0) {
          throw new IOException(
              name + ": '" + program + " -dc' failed; the file is damaged or cut");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(name + ": interrupted", e);
      }
    }

    @Override
    public void close() throws IOException {
      super.close();
      process.destroy();
    }
  }
}
