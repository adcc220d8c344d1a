package dev.hark.parse;

import java.util.Arrays;

/**
 * The beginning of a line whose end has not come yet: on stderr strace writes a call's head when it
 * begins and its end when it returns, and other output may stand between. The newest head wins,
 * strace has one open line at a time.
 */
final class TornCall {
  private byte[] bytes = new byte[256];
  private int length;
  private byte[] foreign = new byte[64];
  private int foreignLength;
  private long line;
  private long owed;
  private boolean open;

  boolean isOpen() {
    return open;
  }

  /** The line it began on. */
  long line() {
    return line;
  }

  /** Bytes of its own output that have not been seen yet. */
  long owed() {
    return owed;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void open(byte[] source, int from, int to, long number) {
    open = true;
    owed = 0;
    foreignLength = 0;
    line = number;
    length = 0;
    append(source, from, to);
  }

  /** Adds foreign text and the newline behind it. */
  void foreign(byte[] source, int from, int to, long stillOwed) {
    owed = stillOwed;
    int size = to - from + 1;
    if (foreignLength + size > ParseLimits.OPEN_CALL_BYTES) {
      return;
    }
    if (foreignLength + size > foreign.length) {
      foreign = Arrays.copyOf(foreign, Math.max(foreignLength + size, foreign.length * 2));
    }
    System.arraycopy(source, from, foreign, foreignLength, to - from);
    foreign[foreignLength + size - 1] = '\n';
    foreignLength += size;
  }

  /** Takes back what {@link #foreign} expected: the output went elsewhere. */
  void oweNothing() {
    owed = 0;
  }

  /** The head with {@code [from, to)} behind it; the head itself stays as it is. */
  int with(byte[] source, int from, int to) {
    int before = length;
    append(source, from, to);
    int whole = length;
    length = before;
    return whole;
  }

  void close(LineView view) {
    open = false;
    view.foreign.set(foreign, 0, foreignLength);
  }

  void forget() {
    open = false;
  }

  private void append(byte[] source, int from, int to) {
    int size = to - from;
    if (length + size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + size, bytes.length * 2));
    }
    System.arraycopy(source, from, bytes, length, size);
    length += size;
  }
}
