package dev.hark.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Makes one log of the many that {@code strace -ff} writes: lines in the order of their times, each
 * with the number its file is named after, as -f would have written it. Without times the files
 * follow each other. A file is opened when its first line is due and closed after its last.
 */
public final class SplitLog extends InputStream {
  /** One file of the set. */
  public interface Part {
    /** The number its name ends in. */
    int pid();

    InputStream open() throws IOException;
  }

  private final PriorityQueue<Cursor> due =
      new PriorityQueue<>(
          Comparator.comparingLong((Cursor c) -> c.nanos).thenComparingInt(c -> c.part.pid()));
  private byte[] line = new byte[0];
  private int at;

  public SplitLog(List<? extends Part> parts) throws IOException {
    LeaderShape shape = shape(parts);
    for (Part part : parts) {
      Cursor cursor = new Cursor(part, shape);
      if (cursor.advance()) {
        cursor.pause();
        due.add(cursor);
      }
    }
  }

  private static LeaderShape shape(List<? extends Part> parts) throws IOException {
    ShapeVote vote = new ShapeVote();
    for (Part part : parts) {
      try (InputStream in = part.open()) {
        byte[] beginning = in.readNBytes(1 << 14);
        vote.ahead(beginning, 0, beginning.length);
      }
      if (!vote.isOpen()) {
        break;
      }
    }
    return vote.winner();
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int from, int size) throws IOException {
    int copied = 0;
    while (copied < size && fill()) {
      int some = Math.min(size - copied, line.length - at);
      System.arraycopy(line, at, target, from + copied, some);
      at += some;
      copied += some;
    }
    return copied == 0 && size > 0 ? -1 : copied;
  }

  private boolean fill() throws IOException {
    if (at < line.length) {
      return true;
    }
    Cursor first = due.poll();
    if (first == null) {
      return false;
    }
    line = first.printed();
    at = 0;
    if (first.advance()) {
      due.add(first);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    List<Cursor> open = new ArrayList<>(due);
    due.clear();
    for (Cursor cursor : open) {
      cursor.close();
    }
  }

  /** One file and its next line. */
  private static final class Cursor {
    private final Part part;
    private final LeaderShape shape;
    private final LogClock clock = new LogClock();
    private final LineView view = new LineView();
    private InputStream in = InputStream.nullInputStream();
    private boolean opened;
    private long read;
    private byte[] text = new byte[0];
    private long nanos = Long.MIN_VALUE;
    private boolean leads;

    Cursor(Part part, LeaderShape shape) {
      this.part = part;
      this.shape = shape;
    }

    /** Reads the next line; false at the end, the file then being closed. */
    boolean advance() throws IOException {
      if (!opened) {
        in = new BufferedInputStream(part.open());
        in.skipNBytes(read);
        opened = true;
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
      int b = in.read();
      while (b >= 0 && b != '\n' && bytes.size() < ParseLimits.LINE_BYTES) {
        bytes.write(b);
        b = in.read();
      }
      if (b < 0 && bytes.size() == 0) {
        close();
        return false;
      }
      text = bytes.toByteArray();
      read += text.length + 1L;
      int body = Leader.parse(text, 0, text.length, shape, view);
      leads =
          body >= 0 && BodyParser.parse(text, body, text.length, view) != BodyParser.Extent.NONE;
      if (leads && clock.nanos(view) != CallView.NO_TIME) {
        nanos = Math.max(nanos, clock.nanos(view));
      }
      return true;
    }

    /** Lets go of the file until its line is due; thousands of tasks do not live at once. */
    void pause() throws IOException {
      close();
      opened = false;
    }

    void close() throws IOException {
      in.close();
    }

    byte[] printed() {
      StringBuilder prefix = new StringBuilder();
      if (leads) {
        prefix.append(part.pid());
        prefix.append(" ".repeat(Math.max(1, 6 - prefix.length())));
      }
      byte[] start = prefix.toString().getBytes(StandardCharsets.US_ASCII);
      byte[] all = new byte[start.length + text.length + 1];
      System.arraycopy(start, 0, all, 0, start.length);
      System.arraycopy(text, 0, all, start.length, text.length);
      all[all.length - 1] = '\n';
      return all;
    }
  }
}
