package dev.hark.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * In a capture of stderr a write's line is torn by what it writes: {@code write(1, "0\n", 20}, then
 * {@code ) = 2}. The count is 2 and the 0 is output. The string argument tells what was written,
 * and its length (or, where -s cut it, the count itself) how much of it there is to skip.
 */
final class Echo {
  /** Where in the line the output begins and ends. */
  int from;

  int to;

  /** How many bytes of it are still to come on the following lines, newlines included. */
  long owed;

  /**
   * Looks for the output of the call whose arguments begin at {@code start} in its own line.
   *
   * @return whether it stands there
   */
  boolean find(byte[] bytes, int start, int end, Slice name) {
    if (name.is("write")) {
      return ofWrite(bytes, start, end);
    }
    return name.is("writev") && ofVector(bytes, start, end);
  }

  private boolean ofWrite(byte[] bytes, int start, int end) {
    int quote = ArgumentScan.separator(bytes, start, end) + 2;
    if (quote >= end || bytes[quote] != '"') {
      return false;
    }
    int close = ArgumentScan.string(bytes, quote, end);
    boolean cut = Scan.at(bytes, close, end, "...");
    int count = close + (cut ? 5 : 2);
    if (count >= end || bytes[count - 2] != ',') {
      return false;
    }
    int digits = Scan.digits(bytes, count, end);
    if (digits < end
        && bytes[digits] == ')'
        && bytes[quote + 1] != ')'
        && !Scan.digit(bytes[quote + 1])) {
      return false;
    }
    byte[] written = StringLiteral.unescaped(bytes, quote + 1, close - 1);
    return cut ? cutOff(bytes, count, digits, end, written) : whole(bytes, count, end, written);
  }

  private boolean ofVector(byte[] bytes, int start, int end) {
    int vector = ArgumentScan.separator(bytes, start, end) + 2;
    if (vector >= end || bytes[vector] != '[') {
      return false;
    }
    int close = ArgumentScan.separator(bytes, vector, end);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    for (int i = vector; i < close; i++) {
      if (bytes[i] == '"') {
        int stringEnd = ArgumentScan.string(bytes, i, close);
        if (Scan.at(bytes, stringEnd, close, "...")) {
          return false;
        }
        written.writeBytes(StringLiteral.unescaped(bytes, i + 1, stringEnd - 1));
        i = stringEnd - 1;
      }
    }
    int count = close + 2;
    int digits = Scan.digits(bytes, count, end);
    for (int at = count + 1; at <= digits; at++) {
      if (standsAt(bytes, at, end, written.toByteArray())) {
        return true;
      }
    }
    return false;
  }

  private boolean whole(byte[] bytes, int count, int end, byte[] written) {
    byte[] length = Integer.toString(written.length).getBytes(StandardCharsets.US_ASCII);
    int at = count + length.length;
    for (int i = 0; i < length.length; i++) {
      if (count + i >= end || bytes[count + i] != length[i]) {
        return false;
      }
    }
    return written.length > 0 && standsAt(bytes, at, end, written);
  }

  /** Whether all that is known of the output stands at {@code at}, up to the end of the line. */
  private boolean standsAt(byte[] bytes, int at, int end, byte[] written) {
    int same = 0;
    while (same < written.length
        && written[same] != '\n'
        && at + same < end
        && bytes[at + same] == written[same]) {
      same++;
    }
    from = at;
    to = at + same;
    if (same == written.length) {
      owed = 0;
      return true;
    }
    owed = (long) written.length - same - 1;
    return written[same] == '\n' && to == end;
  }

  private boolean cutOff(byte[] bytes, int count, int digits, int end, byte[] shown) {
    for (int at = count + 1; at <= digits; at++) {
      long length = Scan.number(bytes, count, at);
      if (length > shown.length && beginsAt(bytes, at, end, shown, length)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsAt(byte[] bytes, int at, int end, byte[] shown, long length) {
    if (standsAt(bytes, at, end, shown) && to == end) {
      owed = length - end + at - 1;
      return owed >= 0;
    }
    if (to - at < shown.length) {
      return false;
    }
    to = (int) Math.min(end, at + length);
    owed = to == end ? Math.max(0, length - end + at - 1) : 0;
    return true;
  }
}
