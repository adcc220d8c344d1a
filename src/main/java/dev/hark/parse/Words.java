package dev.hark.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Bytes, and the same eight at a time. The words are an array of their own because reading them
 * from the bytes at any place is a single instruction only for the thorough compiler; the simple
 * one, which has done a log of some hundred megabytes before the other has begun, makes twenty of
 * it.
 */
final class Words {
  /**
   * How many bytes behind the last one of interest may be looked at; their values do not matter.
   */
  static final int SLACK = 32;

  private static final long NEWLINES = Scan.repeat('\n');
  private static final long QUOTES = Scan.repeat('"');
  private static final long BACKSLASHES = Scan.repeat('\\');
  private static final long GOLDEN = TallyTable.GOLDEN;

  final byte[] bytes;
  private final long[] words;

  /** Room for {@code size} bytes and the slack. */
  Words(int size) {
    bytes = new byte[(size + SLACK + 7) & -8];
    words = new long[bytes.length / 8];
  }

  /**
   * The words of an array that somebody else fills.
   *
   * @param bytes a multiple of eight in length, the slack at its end
   */
  Words(byte[] bytes) {
    this.bytes = bytes;
    words = new long[bytes.length / 8];
  }

  /** Room twice as large with the same bytes in it. */
  Words larger() {
    Words larger = new Words(size() * 2);
    System.arraycopy(bytes, 0, larger.bytes, 0, size());
    return larger;
  }

  int size() {
    return bytes.length - SLACK;
  }

  /** Makes words of the first {@code length} bytes; before that only {@link #bytes} is right. */
  void take(int length) {
    take(0, length);
  }

  /** The same for the bytes {@code [from, to)}. */
  void take(int from, int to) {
    LongBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    int first = from >>> 3;
    int end = Math.min(words.length, (to + SLACK) / 8);
    all.position(first).get(words, first, end - first);
  }

  /** Eight bytes from {@code at}, the first one lowest. */
  long at(int at) {
    int i = at >>> 3;
    int shift = at << 3;
    return (words[i] >>> shift) | ((words[i + 1] << 1) << ~shift);
  }

  /** The first newline from {@code from} on; there must be one. */
  int newline(int from) {
    long[] all = words;
    int i = from >>> 3;
    long before = (1L << (from << 3)) - 1;
    long marks = Scan.zeroBytes((all[i] ^ NEWLINES) | before);
    while (marks == 0) {
      marks = Scan.zeroBytes(all[i + 1] ^ NEWLINES);
      if (marks != 0) {
        i++;
        break;
      }
      i += 2;
      marks = Scan.zeroBytes(all[i] ^ NEWLINES);
    }
    return i * 8 + Scan.first(marks);
  }

  /** The first double quote in {@code [from, to)}, or {@code to} or more. */
  int quote(int from, int to) {
    int i = from >>> 3;
    long before = (1L << (from << 3)) - 1;
    long marks = Scan.zeroBytes((words[i] ^ QUOTES) | before);
    while (marks == 0 && i * 8 < to) {
      marks = Scan.zeroBytes(words[++i] ^ QUOTES);
    }
    return marks == 0 ? to : i * 8 + Scan.first(marks);
  }

  /** Where the string ends that begins at {@code from}: the quote that closes it, or {@code to}. */
  int stringEnd(int from, int to) {
    int at = quoteOrBackslash(from, to);
    while (at < to && bytes[at] != '"') {
      at = at + 2 < to ? quoteOrBackslash(at + 2, to) : to;
    }
    return Math.min(at, to);
  }

  private int quoteOrBackslash(int from, int to) {
    int at = from;
    while (at < to) {
      long word = at(at);
      long marks = Scan.zeroBytes(word ^ QUOTES) | Scan.zeroBytes(word ^ BACKSLASHES);
      if (marks != 0) {
        return at + Scan.first(marks);
      }
      at += 8;
    }
    return to;
  }

  /** The same as {@link TallyTable#hash}. */
  long hash(int from, int to) {
    long hash = (long) to - from;
    int i = from;
    for (; i <= to - 8; i += 8) {
      hash = (hash ^ at(i)) * GOLDEN;
      hash ^= hash >>> 29;
    }
    if (i < to) {
      long rest = to - from >= 8 ? at(to - 8) : at(from) << (64 - 8 * (to - from));
      hash = (hash ^ rest) * GOLDEN;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }
}
