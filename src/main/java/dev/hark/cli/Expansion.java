package dev.hark.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What was compressed, up to a bound: a log shrinks to a tenth or a fiftieth, so what grows more
 * than {@value #MOST} times was made to fill memory and time.
 */
final class Expansion extends FilterInputStream {
  private static final int MOST = 250;

  /** Bytes that may come of anything, however small. */
  private static final long ALLOWED = 64L << 20;

  private final String name;
  private final LongSupplier compressed;
  private long expanded;

  /**
   * @param compressed how many compressed bytes there are, or were read so far
   */
  Expansion(InputStream in, String name, LongSupplier compressed) {
    super(in);
    this.name = name;
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int from, int size) throws IOException {
    int got = super.read(target, from, size);
    expanded += Math.max(0, got);
    if (expanded > ALLOWED && expanded / MOST > compressed.getAsLong()) {
      throw new IOException(
          name
              + ": grows more than "
              + MOST
              + " times when it is unpacked, which no log does; unpack it first if it is one");
    }
    return got;
  }

  /** Counts what is read of something compressed. */
  static final class Counted extends FilterInputStream {
    private long bytes;

    Counted(InputStream in) {
      super(in);
    }

    long bytes() {
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int got = super.read();
      bytes += got < 0 ? 0 : 1;
      return got;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
      int got = super.read(target, from, size);
      bytes += Math.max(0, got);
      return got;
    }
  }
}
