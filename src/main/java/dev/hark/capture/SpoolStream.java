package dev.hark.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Reads a file that is being written, up to the end of the run. A regular file, because a FIFO
 * would stall the traced command whenever the reader pauses.
 */
final class SpoolStream extends InputStream {
  private final InputStream file;
  private final BooleanSupplier isOver;
  private final Looks looks;

  SpoolStream(Path path, BooleanSupplier isOver, Looks looks) throws IOException {
    this.file = Files.newInputStream(path);
    this.isOver = isOver;
    this.looks = looks;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    while (true) {
      // Asked before the read: what was written before the end is then seen by it.
      boolean last = isOver.getAsBoolean();
      int count = file.read(buffer, offset, length);
      if (count >= 0 || last) {
        return count;
      }
      pause();
    }
  }

  private void pause() throws InterruptedIOException {
    try {
      looks.awaitNext();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for the trace");
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
