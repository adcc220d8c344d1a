package dev.hark.parse;

/**
 * An ordinary result at the end of a line, read from the right, where its place is known: {@code =
 * 3}, {@code = -1 ENOENT (No such file or directory) <0.000012>}.
 */
final class PlainResult {
  static final int NO_ERROR = -1;

  private static final long EQUALS = Scan.repeat('=');
  private static final long BLANKS = Scan.repeat(' ');
  private static final long PARENTHESES = Scan.repeat('(');
  private static final long ONES = Scan.repeat('\1');
  private static final long DOT_AT_SECOND = (long) ('.' ^ '0') << 8;
  private static final int USUAL_DURATION = " <0.000012>".length();
  private static final long SECOND = 1_000_000_000L;

  /** What -T printed, in nanoseconds, or {@link CallView#NO_TIME}. */
  long duration;

  /** Where the {@code =} stands. */
  int equals;

  /** The number of the error, or {@link #NO_ERROR}. */
  int errno;

  /** Where its name stands. */
  int errnoFrom;

  int errnoTo;

  private final ErrnoNames errnos = new ErrnoNames();

  /** Whether {@code [from, end)} ends in a plain result; eight bytes or more stand before it. */
  boolean read(Words text, int from, int end) {
    byte[] bytes = text.bytes;
    int right = end;
    duration = CallView.NO_TIME;
    errno = NO_ERROR;
    if (bytes[end - 1] == '>') {
      right = duration(text, from, end);
    }
    equals = lastEquals(text, from, right);
    return equals > from + 1 && closes(bytes, from, equals - 2) && value(text, equals + 2, right);
  }

  /** Whether {@code )} and blanks end at {@code at}. */
  private static boolean closes(byte[] bytes, int from, int at) {
    int close = at;
    while (close > from && bytes[close] == ' ') {
      close--;
    }
    return bytes[close] == ')' && close >= from;
  }

  /** Where {@code " <0.000012>"} begins, {@link #duration} then being its value; else the end. */
  private int duration(Words text, int from, int end) {
    byte[] bytes = text.bytes;
    if (end - from > USUAL_DURATION && bytes[end - 10] == '<' && bytes[end - 11] == ' ') {
      long digits = text.at(end - 9) ^ DOT_AT_SECOND;
      if (Scan.areDigits(digits)) {
        long value = Scan.decimal(digits);
        long whole = (digits & 0xff) - '0';
        duration = whole * SECOND + (value - whole * 10_000_000) * 1000;
        return end - USUAL_DURATION;
      }
    }
    return unusualDuration(bytes, from, end);
  }

  private int unusualDuration(byte[] bytes, int from, int end) {
    int at = end - 2;
    long fraction = 0;
    long unit = 1;
    while (at > from && Scan.digit(bytes[at])) {
      fraction += (bytes[at] - '0') * unit;
      unit *= 10;
      at--;
    }
    long scale = SECOND / unit;
    if (bytes[at] != '.' || unit == 1 || unit * scale != SECOND) {
      return end;
    }
    int point = at--;
    long whole = 0;
    long digit = 1;
    while (at > from && Scan.digit(bytes[at]) && point - at < 10) {
      whole += (bytes[at] - '0') * digit;
      digit *= 10;
      at--;
    }
    if (at + 1 == point || bytes[at] != '<' || bytes[at - 1] != ' ') {
      return end;
    }
    duration = whole * SECOND + fraction * scale;
    return at - 1;
  }

  /** The {@code =} of the last {@code " = "} in {@code [from, to)}, or -1. */
  private static int lastEquals(Words text, int from, int to) {
    byte[] bytes = text.bytes;
    int at = to - 8;
    while (at >= from) {
      long marks = Scan.equalBytes(text.at(at), EQUALS);
      while (marks != 0) {
        int i = Scan.last(marks);
        if (between(bytes, from, at + i, to)) {
          return at + i;
        }
        marks &= ~(0xffL << (i * 8));
      }
      at -= 8;
    }
    for (int place = Math.min(at + 8, to) - 1; place > from; place--) {
      if (bytes[place] == '=' && between(bytes, from, place, to)) {
        return place;
      }
    }
    return -1;
  }

  private static boolean between(byte[] bytes, int from, int place, int to) {
    return place > from && place + 1 < to && bytes[place - 1] == ' ' && bytes[place + 1] == ' ';
  }

  private boolean value(Words text, int from, int to) {
    byte[] bytes = text.bytes;
    if (from >= to) {
      return false;
    }
    byte first = bytes[from];
    if (first == '-') {
      return failed(text, from, to);
    }
    if (first == '0' && from + 2 < to && bytes[from + 1] == 'x') {
      int at = from + 2;
      while (at < to && Scan.hexDigit(bytes[at])) {
        at++;
      }
      return at > from + 2 && (at == to || valueEnds(bytes, at, to));
    }
    int at = from;
    while (at < to && Scan.digit(bytes[at])) {
      at++;
    }
    return at > from && (at == to || valueEnds(bytes, at, to));
  }

  /** A number may be followed by a decoration or by a note; anything else is not plain. */
  private static boolean valueEnds(byte[] bytes, int at, int to) {
    return bytes[at] == '<'
        ? ArgumentScan.decoration(bytes, at, to) == to
        : Scan.at(bytes, at, to, " (") && bytes[to - 1] == ')';
  }

  private boolean failed(Words text, int from, int to) {
    byte[] bytes = text.bytes;
    boolean begins =
        to - from > 8
            && bytes[from + 1] == '1'
            && bytes[from + 2] == ' '
            && bytes[from + 3] == 'E'
            && bytes[to - 1] == ')';
    if (!begins) {
      return false;
    }
    errnoFrom = from + 3;
    errno = errnos.number(text, errnoFrom, BLANKS);
    errnoTo = errnos.end;
    return errno >= 0
        && errnoTo + 1 < to
        && bytes[errnoTo + 1] == '('
        && !holdsParenthesis(text, errnoTo + 2, to - 1);
  }

  private static boolean holdsParenthesis(Words text, int from, int to) {
    byte[] bytes = text.bytes;
    int at = from;
    while (at <= to - 8) {
      if (Scan.zeroBytes((text.at(at) & ~ONES) ^ PARENTHESES) != 0) {
        return true;
      }
      at += 8;
    }
    while (at < to && bytes[at] != '(' && bytes[at] != ')') {
      at++;
    }
    return at < to;
  }
}
