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

    /** A line without its newline. */
    void line(byte[] bytes, int from, int to);

    /** The last line of a stream that does not end in a newline. */
    void lastLine(byte[] bytes, int from, int to);

    /**
     * A line longer than {@link ParseLimits#LINE_BYTES}.
     *
     * @param size all its bytes, with the newline if it has one
     */
    void overlong(byte[] beginning, int from, int to, long size);
  }

  private static final int FIRST_BUFFER = 1 << 16;
  private static final int USUAL_BUFFER = 1 << 20;

  private final InputStream in;
  private final Handler handler;
  private byte[] buffer = new byte[FIRST_BUFFER];
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
    int got = in.read(buffer, end, buffer.length - end);
    while (got >= 0) {
      end += got;
      if (start == 0 && dropped == 0) {
        handler.ahead(buffer, 0, end);
      }
      handOn();
      makeRoom();
      got = in.read(buffer, end, buffer.length - end);
    }
    if (dropped > 0) {
      endOverlong(end, 0);
    } else if (start < end) {
      handler.lastLine(buffer, start, end);
    }
  }

  private void handOn() {
    int newline = Scan.newline(buffer, searched, end);
    while (newline < end) {
      if (dropped > 0) {
        endOverlong(newline, 1);
      } else {
        handler.line(buffer, start, newline);
      }
      start = newline + 1;
      newline = Scan.newline(buffer, start, end);
    }
    searched = end;
  }

  private void endOverlong(int to, int newlines) {
    long size = dropped + to - start + newlines;
    handler.overlong(buffer, start, Math.min(to, start + 256), size);
    dropped = 0;
  }

  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      searched = end;
    }
    if (end < buffer.length) {
      if (end == 0 && buffer.length < USUAL_BUFFER) {
        buffer = new byte[USUAL_BUFFER];
      }
      return;
    }
    if (buffer.length < ParseLimits.LINE_BYTES) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
      return;
    }
    // The beginning stays for the message; the rest only counts.
    dropped += end - 256;
    end = 256;
    searched = end;
  }
}
