package dev.hark.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A reused buffer for the lines that begin in one stretch of a file, and what came of them. */
final class Chunk {
  /** What is read at once goes through a buffer of this size on its way from the kernel. */
  private static final int PIECE = 1 << 17;

  private final int stretch;
  private final Leftover leftover = new Leftover();
  private final PlainLines plain;
  private Words text;
  private int cutFrom;
  private int cutTo;
  private long overlong;
  private int lines;

  Chunk(int stretch, int clockLength, CallCounts counts) {
    this.stretch = stretch;
    this.plain = new PlainLines(clockLength, counts, leftover);
    this.text = new Words(stretch + (1 << 16));
  }

  /** Counts the lines that begin in the stretch at {@code start}. */
  Chunk read(FileChannel file, long start, long size) throws IOException {
    leftover.clear();
    lines = 0;
    overlong = 0;
    cutFrom = 0;
    cutTo = 0;
    // One byte earlier: a newline there means that a line begins with the stretch.
    long base = start == 0 ? 0 : start - 1;
    int nominal = (int) (Math.min(size, start + stretch) - base);
    int length = fill(file, text.bytes, 0, (int) Math.min(text.size(), size - base), base);
    int from = start == 0 ? 0 : Scan.newline(text.bytes, 0, length) + 1;
    if (from >= nominal && start != 0) {
      return this;
    }
    int end = Scan.newline(text.bytes, nominal - 1, length);
    int last = lastLine(from, nominal - 1);
    while (end == length && base + length < size) {
      if (length - last > ParseLimits.LINE_BYTES) {
        return beforeOverlong(from, last, lineEnd(file, base + length, size) - base - last);
      }
      text = text.larger();
      int more = (int) Math.min(text.size() - length, size - base - length);
      length += fill(file, text.bytes, length, more, base + length);
      end = Scan.newline(text.bytes, end, length);
    }
    int to = Math.min(end + 1, length);
    if (end == length) {
      cutFrom = lastLine(from, length);
      cutTo = length;
      to = cutFrom;
    }
    text.take(to);
    lines = plain.count(text, from, to);
    return this;
  }

  /** The last line is too long to be kept: only its beginning is handed on. */
  private Chunk beforeOverlong(int from, int last, long bytes) {
    cutFrom = last;
    cutTo = last + ByteLines.OVERLONG_SHOWN;
    overlong = bytes;
    text.take(last);
    lines = plain.count(text, from, last);
    return this;
  }

  /** The place of the next newline at or after {@code from}, or of the end of the file. */
  private static long lineEnd(FileChannel file, long from, long size) throws IOException {
    byte[] piece = new byte[PIECE];
    long at = from;
    while (at < size) {
      int length = fill(file, piece, 0, (int) Math.min(PIECE, size - at), at);
      int newline = Scan.newline(piece, 0, length);
      if (newline < length || length == 0) {
        return at + newline;
      }
      at += length;
    }
    return size;
  }

  private int lastLine(int from, int to) {
    int at = to;
    while (at > from && text.bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  int lines() {
    return lines + (cutTo > cutFrom ? 1 : 0);
  }

  /** Hands on what was left over; {@code before} lines stand before this chunk. */
  void tell(StraceReader reader, LogStatistics statistics, long before) {
    leftover.tell(
        text.bytes,
        new Leftover.Taker() {
          @Override
          public void line(byte[] source, int from, int to, int line) {
            reader.line(source, from, to, before + line + 1, MixedStream.End.NEWLINE);
          }

          @Override
          public void tally(int pid, int line, long calls, long errors, long nanos) {
            statistics.add(pid, before + line + 1, calls, errors, nanos);
          }
        });
    if (overlong > 0) {
      reader.overlong(text.bytes, cutFrom, cutTo, overlong, before + lines + 1);
    } else if (cutTo > cutFrom) {
      reader.line(text.bytes, cutFrom, cutTo, before + lines + 1, MixedStream.End.CUT);
    }
  }

  /** Reads up to {@code length} bytes at {@code position}; returns how many there were. */
  static int fill(FileChannel file, byte[] target, int from, int length, long position)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(target);
    int at = from;
    int got = 0;
    while (got >= 0 && at < from + length) {
      buffer.limit(Math.min(at + PIECE, from + length)).position(at);
      got = file.read(buffer, position + at - from);
      at += Math.max(got, 0);
    }
    return at - from;
  }
}
