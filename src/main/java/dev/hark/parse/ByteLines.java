package dev.hark.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines without making an object of any. Lines are handed on as soon as a read
 * brought their end, so a log can be followed while it grows; only the last one may lack it.
 */
final class ByteLines {
  /** Takes the lines. The bytes are good until the method returns. */
  interface Handler {
    /** What has been read and not yet handed on, before its first line: a look ahead, no line. */
    default void ahead(byte[] bytes, int from, int to) {}

    /**
     * Whole lines, each with its newline; {@link Words#SLACK} bytes behind {@code to} may be looked
     * at.
     */
    void lines(byte[] bytes, int from, int to);

    /** The last line of a stream that does not end in a newline. */
    void lastLine(byte[] bytes, int from, int to);

    /**
     * A line longer than {@link ParseLimits#LINE_BYTES}.
     *
     * @param size all its bytes without the newline
     * @param newlines 1, or 0 where the stream ends in the line
     */
    void overlong(byte[] beginning, int from, int to, long size, int newlines);
  }

  private static final int FIRST_BUFFER = 1 << 16;
  private static final int USUAL_BUFFER = 1 << 20;

  /** What is read at once goes through a buffer of this size on its way from the kernel. */
  private static final int PIECE = 1 << 17;

  /** What is kept of an overlong line. */
  static final int OVERLONG_SHOWN = 256;

  private final InputStream in;
  private final Handler handler;
  private byte[] buffer = new byte[FIRST_BUFFER + Words.SLACK];
  private int start;
  private int end;
  private int searched;
  private long dropped;

  ByteLines(InputStream in, Handler handler) {
    this.in = in;
    this.handler = handler;
  }

  /** Reads to the end of the stream. */
  void drain() throws IOException {
    int got = fill();
    while (got >= 0) {
      if (start == 0 && dropped == 0) {
        handler.ahead(buffer, 0, end);
      }
      handOn();
      makeRoom();
      got = fill();
    }
    if (dropped > 0) {
      endOverlong(end, 0);
    } else if (start < end) {
      handler.lastLine(buffer, start, end);
    }
  }

  /** Reads on as long as whole pieces come; a stream that gives less may have no more yet. */
  private int fill() throws IOException {
    int before = end;
    int got = 0;
    boolean more = true;
    while (more) {
      int piece = Math.min(PIECE, room() - end);
      got = in.read(buffer, end, piece);
      end += Math.max(got, 0);
      more = got == piece && end < room();
    }
    return end > before ? end - before : got;
  }

  private int room() {
    return buffer.length - Words.SLACK;
  }

  private void handOn() {
    if (dropped > 0) {
      int newline = Scan.newline(buffer, searched, end);
      searched = newline;
      if (newline == end) {
        return;
      }
      endOverlong(newline, 1);
      start = newline + 1;
      searched = start;
    }
    int last = end;
    while (last > searched && buffer[last - 1] != '\n') {
      last--;
    }
    if (last > searched) {
      handler.lines(buffer, start, last);
      start = last;
    }
    searched = end;
  }

  private void endOverlong(int to, int newlines) {
    long size = dropped + to - start;
    handler.overlong(buffer, start, Math.min(to, start + OVERLONG_SHOWN), size, newlines);
    dropped = 0;
  }

  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      searched = end;
    }
    if (end < room()) {
      if (end == 0 && room() < USUAL_BUFFER) {
        buffer = new byte[USUAL_BUFFER + Words.SLACK];
      }
      return;
    }
    if (room() < ParseLimits.LINE_BYTES) {
      buffer = Arrays.copyOf(buffer, room() * 2 + Words.SLACK);
      return;
    }
    // The beginning stays for the message; the rest only counts.
    dropped += end - OVERLONG_SHOWN;
    end = OVERLONG_SHOWN;
    searched = end;
  }
}
