package dev.hark.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A string as strace prints it: {@code "…"} with C escapes, {@code "…"...} when -s cut it. */
public final class StringLiteral {
  private StringLiteral() {}

  /** Whether {@code argument} begins as a string. */
  public static boolean is(Slice argument) {
    return argument.length() >= 2 && argument.at(0) == '"';
  }

  /** Whether strace left out the end of it. */
  public static boolean isCut(Slice argument) {
    return is(argument) && argument.length() >= 5 && argument.endsWith("\"...");
  }

  /** What the program passed, up to where strace cut it; nothing where there is no argument. */
  public static byte[] bytes(Slice argument) {
    if (argument.isEmpty()) {
      return new byte[0];
    }
    int from = argument.from();
    int end = ArgumentScan.string(argument.bytes(), from, argument.to());
    boolean closed = end > from + 1 && argument.bytes()[end - 1] == '"';
    return unescaped(argument.bytes(), from + 1, closed ? end - 1 : end);
  }

  /** {@link #bytes} as UTF-8. */
  public static String text(Slice argument) {
    return new String(bytes(argument), StandardCharsets.UTF_8);
  }

  /** As {@link #text}, with {@code ...} behind a string that strace cut. */
  public static String textMarkingCut(Slice argument) {
    return isCut(argument) ? text(argument) + "..." : text(argument);
  }

  /** How many bytes {@code [from, to)}, the inside of a literal, stands for. */
  static int length(byte[] bytes, int from, int to) {
    int count = 0;
    int i = from;
    while (i < to) {
      i = bytes[i] == '\\' ? escapeEnd(bytes, i, to) : i + 1;
      count++;
    }
    return count;
  }

  /** {@code [from, to)}, the inside of a literal or of a decoration, without its escapes. */
  static byte[] unescaped(byte[] bytes, int from, int to) {
    byte[] meant = Arrays.copyOfRange(bytes, from, to);
    int length = Scan.backslash(bytes, from, to) - from;
    int i = from + length;
    while (i < to) {
      if (bytes[i] != '\\') {
        meant[length++] = bytes[i++];
        continue;
      }
      int end = escapeEnd(bytes, i, to);
      meant[length++] = (byte) meaning(bytes, i, end);
      i = end;
    }
    return length == meant.length ? meant : Arrays.copyOf(meant, length);
  }

  /** Behind the escape that begins at {@code i}: one letter, up to three octal, two hex digits. */
  private static int escapeEnd(byte[] bytes, int i, int to) {
    int k = i + 1;
    if (k >= to) {
      return to;
    }
    if (bytes[k] == 'x') {
      int end = k + 1;
      while (end < to && end < k + 3 && hexValue(bytes[end]) >= 0) {
        end++;
      }
      return end;
    }
    int end = k;
    while (end < to && end < k + 3 && bytes[end] >= '0' && bytes[end] <= '7') {
      end++;
    }
    return end == k ? k + 1 : end;
  }

  private static int meaning(byte[] bytes, int i, int end) {
    if (i + 1 >= end) {
      return '\\';
    }
    byte b = bytes[i + 1];
    if (b == 'x' || (b >= '0' && b <= '7')) {
      int value = 0;
      for (int k = b == 'x' ? i + 2 : i + 1; k < end; k++) {
        value = value * (b == 'x' ? 16 : 8) + hexValue(bytes[k]);
      }
      return value;
    }
    return switch (b) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'v' -> 0x0b;
      case 'f' -> '\f';
      case 'a' -> 7;
      case 'b' -> '\b';
      case 'e' -> 0x1b;
      default -> b;
    };
  }

  private static int hexValue(byte b) {
    return Character.digit(b, 16);
  }
}
