package dev.hark.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches that look at eight bytes at a time, each beside its plain twin. A test holds the twins
 * together; the plain ones say what is meant.
 */
final class Scan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Scan() {}

  /** Eight bytes from {@code at}, the first one lowest. */
  static long word(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /** The byte {@code c} eight times. */
  static long repeat(char c) {
    return c * ONES;
  }

  /**
   * The high bit of every zero byte of {@code word} up to and including the lowest one; bytes above
   * the lowest zero byte may be marked wrongly, so only the lowest mark counts.
   */
  static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }

  /** The place of the lowest mark among eight bytes, of which there is one. */
  static int first(long marks) {
    return (int) ((((marks & -marks) >>> 7) * 0x0001020304050607L) >>> 56);
  }

  /** The place of the highest mark among eight bytes, of which there is one. */
  static int last(long marks) {
    int place = 0;
    long rest = marks;
    if (rest >>> 32 != 0) {
      rest >>>= 32;
      place = 4;
    }
    if (rest >>> 16 != 0) {
      rest >>>= 16;
      place += 2;
    }
    return rest >>> 8 != 0 ? place + 1 : place;
  }

  /** The first {@code length} bytes of {@code word}, 1 to 7, and how many they are. */
  static long keyed(long word, int length) {
    return (word << (64 - 8 * length)) | length;
  }

  /** The word that the first eight bytes of {@code ascii} make. */
  static long wordOf(String ascii) {
    long word = 0;
    for (int i = 7; i >= 0; i--) {
      word = (word << 8) | ascii.charAt(i);
    }
    return word;
  }

  /** Whether all eight bytes are decimal digits. */
  static boolean areDigits(long word) {
    long sixMore = word + 0x0606060606060606L;
    return (word & 0xf0f0f0f0f0f0f0f0L) == 0x3030303030303030L
        && (sixMore & 0xf0f0f0f0f0f0f0f0L) == 0x3030303030303030L;
  }

  /** The value of eight decimal digits, the first one lowest in the word. */
  static long decimal(long word) {
    long digits = word & 0x0f0f0f0f0f0f0f0fL;
    long pairs = digits * 10 + (digits >>> 8);
    long high = (pairs & 0x000000FF000000FFL) * 0x000F424000000064L;
    long low = ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L;
    return (high + low) >>> 32;
  }

  /** The first newline in {@code [from, to)}, or {@code to}. */
  static int newline(byte[] bytes, int from, int to) {
    return either(bytes, from, to, '\n', '\n');
  }

  /** The first double quote in {@code [from, to)}, or {@code to}. */
  static int quote(byte[] bytes, int from, int to) {
    return either(bytes, from, to, '"', '"');
  }

  /** The first backslash in {@code [from, to)}, or {@code to}. */
  static int backslash(byte[] bytes, int from, int to) {
    return either(bytes, from, to, '\\', '\\');
  }

  /** The first escape character in {@code [from, to)}, or {@code to}. */
  static int escape(byte[] bytes, int from, int to) {
    return either(bytes, from, to, '\033', '\033');
  }

  /** The first double quote or backslash in {@code [from, to)}; {@code from} or {@code to}. */
  static int quoteOrBackslash(byte[] bytes, int from, int to) {
    return either(bytes, from, to, '"', '\\');
  }

  /**
   * The first byte in {@code [from, to)} that is one or the other; else {@code to}, or {@code from}
   * where that is more. Words are read where their addresses are multiples of eight: the simple
   * compiler makes eight reads of one elsewhere.
   */
  private static int either(byte[] bytes, int from, int to, char one, char other) {
    int aligned = Math.min(to, (from + 7) & -8);
    int i = eitherPlainly(bytes, from, aligned, one, other);
    if (i < aligned) {
      return i;
    }
    long ones = one * ONES;
    long others = other * ONES;
    while (i <= to - 8) {
      long word = word(bytes, i);
      long marks = zeroBytes(word ^ ones) | zeroBytes(word ^ others);
      if (marks != 0) {
        return i + first(marks);
      }
      i += 8;
    }
    return eitherPlainly(bytes, i, to, one, other);
  }

  /** The plain twin of the searches above. */
  static int eitherPlainly(byte[] bytes, int from, int to, char one, char other) {
    int i = from;
    while (i < to && bytes[i] != one && bytes[i] != other) {
      i++;
    }
    return i;
  }

  /** The high bit of every byte in which {@code word} and {@code other} agree, and no other. */
  static long equalBytes(long word, long other) {
    long difference = word ^ other;
    return ~(((difference & ~HIGH_BITS) + ~HIGH_BITS) | difference) & HIGH_BITS;
  }

  /**
   * Whether {@code bytes} continue at {@code at} with {@code ascii}, all of it before {@code to}.
   */
  static boolean at(byte[] bytes, int at, int to, String ascii) {
    int length = ascii.length();
    if (at < 0 || length > to - at) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[at + i] != (byte) ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code [from, to)} ends in {@code ascii}. */
  static boolean ends(byte[] bytes, int from, int to, String ascii) {
    int at = to - ascii.length();
    return at >= from && at(bytes, at, to, ascii);
  }

  /** The first place of {@code ascii} in {@code [from, to)}, or -1. */
  static int find(byte[] bytes, int from, int to, String ascii) {
    byte first = (byte) ascii.charAt(0);
    for (int i = from; i <= to - ascii.length(); i++) {
      if (bytes[i] == first && at(bytes, i, to, ascii)) {
        return i;
      }
    }
    return -1;
  }

  static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Where the run of decimal digits that begins at {@code from} ends. */
  static int digits(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && digit(bytes[i])) {
      i++;
    }
    return i;
  }

  static int blanks(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] == ' ') {
      i++;
    }
    return i;
  }

  static boolean hexDigit(byte b) {
    return digit(b) || (b >= 'a' && b <= 'f');
  }

  /** The decimal number in {@code [from, to)}, or -1 when it is none or too large for a long. */
  static long number(byte[] bytes, int from, int to) {
    if (from >= to || to - from > 18) {
      return -1;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      if (!digit(bytes[i])) {
        return -1;
      }
      value = value * 10 + (bytes[i] - '0');
    }
    return value;
  }

  /** As {@link #number}, for what must fit an int. */
  static int smallNumber(byte[] bytes, int from, int to) {
    long value = number(bytes, from, to);
    return value > Integer.MAX_VALUE ? -1 : (int) value;
  }
}
