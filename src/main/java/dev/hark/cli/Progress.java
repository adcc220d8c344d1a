package dev.hark.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells a terminal how far the reading of a plain file has come: one line that is drawn when it
 * takes long, rewritten in place, and gone when it is over.
 */
final class Progress {
  /** Reading that is over sooner says nothing. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final double BYTES_PER_MB = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String ERASED = "\033[K";

  private final Optional<PrintStream> terminal;
  private final LongSupplier nanos;

  private Progress(Optional<PrintStream> terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
  }

  /** For whoever wants to hear nothing. */
  static Progress silent() {
    return new Progress(Optional.empty(), System::nanoTime);
  }

  /** On stderr where that is a terminal. */
  static Progress on(Console console) {
    return Screen.STDERR.isTerminal()
        ? on(console.err(), console.environment(), System::nanoTime)
        : silent();
  }

  /** On {@code terminal}, unless {@code TERM} says that it cannot erase. */
  static Progress on(PrintStream terminal, Map<String, String> environment, LongSupplier nanos) {
    String kind = environment.getOrDefault("TERM", "dumb");
    return new Progress(
        kind.isEmpty() || kind.equals("dumb") ? Optional.empty() : Optional.of(terminal), nanos);
  }

  /** Begins to read {@code file}. */
  Reading of(Path file) throws IOException {
    return new Reading(Files.size(file));
  }

  /** One file that is being read. Closing it erases the line. */
  final class Reading implements AutoCloseable {
    private final long total;
    private final long start = nanos.getAsLong();
    private long due = start + PATIENCE_NANOS;
    private long read;
    private boolean drawn;

    private Reading(long total) {
      this.total = total;
    }

    /** So many bytes more have been read. */
    void advanced(long bytes) {
      read += bytes;
      if (terminal.isEmpty()) {
        return;
      }
      long now = nanos.getAsLong();
      if (now - due >= 0) {
        due = now + REDRAW_NANOS;
        draw(terminal.get(), now - start);
      }
    }

    /** The cursor rests at the line's beginning, so that whatever else is printed replaces it. */
    private void draw(PrintStream to, long elapsed) {
      // A log that still grows is longer than it was.
      long size = Math.max(total, read);
      to.printf(
          Locale.ROOT,
          "\r%3d %%  %.0f of %.0f MB, %.0f MB/s" + ERASED + "\r",
          size == 0 ? 100 : read * 100 / size,
          read / BYTES_PER_MB,
          size / BYTES_PER_MB,
          read / BYTES_PER_MB / (elapsed / NANOS_PER_SECOND));
      to.flush();
      drawn = true;
    }

    /** {@code in}, watched; closing it closes this. */
    InputStream over(InputStream in) {
      return terminal.isEmpty() ? in : new Watched(in, this);
    }

    @Override
    public void close() {
      if (drawn) {
        terminal.ifPresent(to -> to.print("\r" + ERASED));
        terminal.ifPresent(PrintStream::flush);
        drawn = false;
      }
    }
  }

  private static final class Watched extends FilterInputStream {
    private final Reading reading;

    Watched(InputStream in, Reading reading) {
      super(in);
      this.reading = reading;
    }

    @Override
    public int read() throws IOException {
      int got = super.read();
      reading.advanced(got < 0 ? 0 : 1);
      return got;
    }

    @Override
    public int read(byte[] target, int from, int size) throws IOException {
      int got = super.read(target, from, size);
      reading.advanced(Math.max(0, got));
      return got;
    }

    @Override
    public void close() throws IOException {
      reading.close();
      super.close();
    }
  }
}
