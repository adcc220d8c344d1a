package dev.hark.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Counts the lines that begin in one stretch of a file after another. The stretch goes through a
 * window that stays in the cache and in memory that is in use already; what is needed beyond it is
 * kept: the heads of open calls in the window itself, all else in the {@link Leftover}.
 */
final class ChunkCounter {
  /** What is read at once; it goes through a buffer of this size on its way from the kernel. */
  private static final int PIECE = 1 << 17;

  /** Bytes and words of the window together fit the second cache. */
  private static final int WINDOW = 4 * PIECE;

  /** Where a line ends is looked for in pieces of this size: most end in the first. */
  private static final int PEEK = 1 << 12;

  private final int stretch;
  private final PlainLines plain;
  private final byte[] peeked = new byte[PEEK];
  private Words text = new Words(WINDOW);

  /** The text in the window that has not been counted; heads of open calls stand before it. */
  private int from;

  private int to;

  /**
   * @param stretch at most {@link ParseLimits#LINE_BYTES}
   */
  ChunkCounter(int stretch, int clockLength, CallCounts counts) {
    this.stretch = stretch;
    this.plain = new PlainLines(clockLength, counts);
  }

  /** Counts the lines that begin in the stretch at {@code start}; {@code leftover} is the rest. */
  Leftover count(FileChannel file, long start, long size, Leftover leftover) throws IOException {
    leftover.clear();
    // A newline in the byte before means that a line begins with the stretch.
    long first = start == 0 ? 0 : lineEnd(file, start - 1, size) + 1;
    long nominal = Math.min(size, start + stretch);
    if (first < nominal) {
      from = 0;
      to = 0;
      plain.begin(text, leftover);
      lines(file, first, lineEnd(file, nominal - 1, size), size, leftover);
      plain.end();
    }
    return leftover;
  }

  /**
   * Counts what stands from {@code first} on to the newline, or the end of the file, at {@code
   * end}.
   */
  private void lines(FileChannel file, long first, long end, long size, Leftover leftover)
      throws IOException {
    long stop = Math.min(end + 1, size);
    long at = first;
    while (at < stop) {
      if (to - from > ParseLimits.LINE_BYTES) {
        // Only the last line reaches that far beyond the stretch. Its beginning is handed on.
        leftover.overlong(text.bytes, from, from + ByteLines.OVERLONG_SHOWN, end - at + to - from);
        return;
      }
      makeRoom();
      int got = fill(file, text.bytes, to, (int) Math.min(PIECE, stop - at), at);
      if (got == 0) {
        break; // the file is shorter by now
      }
      text.take(to, to + got);
      to += got;
      at += got;
      int complete = lastLine(to - got);
      plain.count(from, complete);
      from = complete;
    }
    if (to > from) {
      leftover.cut(text.bytes, from, to);
    }
  }

  /** Room for one more piece. */
  private void makeRoom() {
    if (text.size() - to >= PIECE) {
      return;
    }
    int heads = plain.moveHeads();
    System.arraycopy(text.bytes, from, text.bytes, heads, to - from);
    to = heads + to - from;
    from = heads;
    if (text.size() - to < PIECE) {
      text = text.larger();
      plain.moved(text);
    }
    text.take(0, to);
  }

  /** Where the last line begins that is not complete yet: before {@code fresh} no line ended. */
  private int lastLine(int fresh) {
    int at = to;
    while (at > fresh && text.bytes[at - 1] != '\n') {
      at--;
    }
    return at > fresh ? at : from;
  }

  /** The place of the next newline at or after {@code from}, or of the end of the file. */
  private long lineEnd(FileChannel file, long from, long size) throws IOException {
    long at = from;
    while (at < size) {
      int length = fill(file, peeked, 0, (int) Math.min(PEEK, size - at), at);
      int newline = Scan.newline(peeked, 0, length);
      if (newline < length || length == 0) {
        return at + newline;
      }
      at += length;
    }
    return size;
  }

  /** Reads up to {@code length} bytes at {@code position}; returns how many there were. */
  static int fill(FileChannel file, byte[] target, int from, int length, long position)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(target, from, length);
    int got = 0;
    while (buffer.hasRemaining() && got >= 0) {
      got = file.read(buffer, position + buffer.position() - from);
    }
    return buffer.position() - from;
  }
}
