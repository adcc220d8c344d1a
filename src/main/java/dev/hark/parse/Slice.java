package dev.hark.parse;

import java.nio.charset.StandardCharsets;

/**
 * A window on somebody else's bytes: {@code [from, to)} of {@link #bytes()}. The parser moves one
 * slice over its buffer instead of cutting strings, so nothing is allocated per line; the price is
 * that a slice is only good until the sink's method returns. Keep {@link #text()}, not the slice.
 */
public final class Slice {
  private static final byte[] NOTHING = new byte[0];

  private byte[] bytes = NOTHING;
  private int from;
  private int to;

  /** Points this slice at {@code [from, to)} of {@code bytes} and returns it. */
  public Slice set(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    return this;
  }

  public static Slice of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Slice().set(bytes, 0, bytes.length);
  }

  public byte[] bytes() {
    return bytes;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  public int length() {
    return to - from;
  }

  public boolean isEmpty() {
    return from == to;
  }

  /** The byte at {@code index}, counted from the start of the slice, as 0 to 255. */
  public int at(int index) {
    return bytes[from + index] & 0xff;
  }

  /** A new slice: {@code [start, end)} of this one. */
  public Slice part(int start, int end) {
    return new Slice().set(bytes, from + start, from + end);
  }

  /** The first place of {@code ascii}, from the slice's start, or -1. */
  public int indexOf(String ascii) {
    int last = length() - ascii.length();
    for (int i = 0; i <= last; i++) {
      int k = 0;
      while (k < ascii.length() && bytes[from + i + k] == (byte) ascii.charAt(k)) {
        k++;
      }
      if (k == ascii.length()) {
        return i;
      }
    }
    return -1;
  }

  public boolean is(String ascii) {
    return length() == ascii.length() && startsWith(ascii);
  }

  public boolean startsWith(String ascii) {
    int length = ascii.length();
    if (length() < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[from + i] != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public boolean endsWith(String ascii) {
    return Scan.ends(bytes, from, to, ascii);
  }

  /** Points at nothing. */
  Slice clear() {
    return set(NOTHING, 0, 0);
  }

  /** A new slice: this one from {@code start} on. */
  public Slice tail(int start) {
    return new Slice().set(bytes, from + start, to);
  }

  /** The first place of {@code wanted} at or after {@code start}, from the slice's start, or -1. */
  public int indexOf(char wanted, int start) {
    for (int i = from + start; i < to; i++) {
      if (bytes[i] == (byte) wanted) {
        return i - from;
      }
    }
    return -1;
  }

  /** A copy as text; bytes that are not UTF-8 become U+FFFD. */
  public String text() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return text();
  }
}
