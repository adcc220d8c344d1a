package dev.hark.parse;

import dev.hark.parse.LeaderShape.Clock;
import dev.hark.parse.LeaderShape.Delta;
import dev.hark.parse.LeaderShape.Pid;

/** Reads a leader of a known shape. */
final class Leader {
  /** Seconds since 1970 have at least this many digits since 1973; a pid has at most seven. */
  private static final int EPOCH_DIGITS = 9;

  private Leader() {}

  /** Where the body begins, the view then holding the leader; -1 if the shape does not fit. */
  static int parse(byte[] bytes, int from, int to, LeaderShape shape, LineView view) {
    view.clear();
    int at =
        shape.pid() == Pid.PLAIN
            ? plainPid(bytes, from, to, view)
            : bracketedPid(bytes, from, to, view);
    if (at < 0) {
      return -1;
    }
    if (at < to && bytes[at] == '[') {
      at = securityContext(bytes, at, to, view);
    }
    if (shape.clock() != Clock.NONE) {
      at = shape.clock() == Clock.DAY ? dayClock(bytes, at, to, view) : epoch(bytes, at, to, view);
    }
    if (at >= 0 && shape.delta() == Delta.PADDED) {
      at = padded(bytes, at, to, view);
    }
    if (at < 0 || at >= to) {
      return -1;
    }
    return bytes[at] == '(' || bytes[at] == '[' ? bracketed(bytes, at, to, view) : at;
  }

  private static int plainPid(byte[] bytes, int from, int to, LineView view) {
    int end = from;
    int pid = 0;
    while (end < to && Scan.digit(bytes[end]) && end - from < 8) {
      pid = pid * 10 + bytes[end] - '0';
      end++;
    }
    if (end == from || end >= to || pid == 0 || pid > ParseLimits.HIGHEST_PID) {
      return -1;
    }
    view.pid = pid;
    if (bytes[end] == '<') {
      int close = ArgumentScan.decoration(bytes, end, to);
      if (close < 0 || close >= to || bytes[close] != ' ') {
        return -1;
      }
      view.comm.set(bytes, end + 1, close - 1);
      return close + 1;
    }
    int body = from + Math.max(6, end - from + 1);
    boolean padded = body <= to && Scan.blanks(bytes, end, body) == body;
    return padded ? body : -1;
  }

  private static int bracketedPid(byte[] bytes, int from, int to, LineView view) {
    if (!Scan.at(bytes, from, to, "[pid ")) {
      return from;
    }
    int digits = Scan.blanks(bytes, from + 5, to);
    int end = Scan.digits(bytes, digits, to);
    int pid = Scan.smallNumber(bytes, digits, end);
    if (pid <= 0 || end >= to) {
      return -1;
    }
    int close = end;
    if (bytes[end] == '<') {
      close = commEnd(bytes, end, to);
      if (close < 0) {
        return -1;
      }
      view.comm.set(bytes, end + 1, close - 1);
    }
    if (!Scan.at(bytes, close, to, "] ")) {
      return -1;
    }
    view.pid = pid;
    return close + 2;
  }

  private static int commEnd(byte[] bytes, int open, int to) {
    int at = Scan.find(bytes, open, to, ">] ");
    return at < 0 ? -1 : at + 1;
  }

  private static int securityContext(byte[] bytes, int at, int to, LineView view) {
    int close = at + 1;
    boolean colon = false;
    while (close < to && bytes[close] != ']' && bytes[close] != ' ') {
      colon |= bytes[close] == ':';
      close++;
    }
    if (!colon || !Scan.at(bytes, close, to, "] ")) {
      return at;
    }
    view.securityContext.set(bytes, at + 1, close);
    return close + 2;
  }

  private static int dayClock(byte[] bytes, int at, int to, LineView view) {
    boolean clock =
        at + 8 < to
            && Scan.digits(bytes, at, at + 2) == at + 2
            && bytes[at + 2] == ':'
            && Scan.digits(bytes, at + 3, at + 5) == at + 5
            && bytes[at + 5] == ':'
            && Scan.digits(bytes, at + 6, at + 8) == at + 8;
    return clock ? fraction(bytes, at, at + 8, to, view.time) : -1;
  }

  private static int epoch(byte[] bytes, int at, int to, LineView view) {
    int end = Scan.digits(bytes, at, to);
    return end - at < EPOCH_DIGITS || end - at > 11 ? -1 : fraction(bytes, at, end, to, view.time);
  }

  private static int padded(byte[] bytes, int at, int to, LineView view) {
    int digits = Scan.blanks(bytes, at, to);
    int end = Scan.digits(bytes, digits, to);
    boolean wide = end - at >= 6 && end - digits < EPOCH_DIGITS && (digits == at || end - at == 6);
    return wide && end > digits ? fraction(bytes, digits, end, to, view.relative) : -1;
  }

  /** Behind the blank that follows {@code [start, end)} and its fraction, if it has one. */
  private static int fraction(byte[] bytes, int start, int end, int to, Slice field) {
    int stop = end;
    if (stop < to && (bytes[stop] == '.' || bytes[stop] == ',')) {
      stop = Scan.digits(bytes, stop + 1, to);
    }
    if (stop >= to || bytes[stop] != ' ') {
      return -1;
    }
    field.set(bytes, start, stop);
    return stop + 1;
  }

  /** What wears brackets: {@code (+ 0.000022) [ 231] [00007fab14d15829] }. */
  private static int bracketed(byte[] bytes, int from, int to, LineView view) {
    int at = from;
    if (Scan.at(bytes, at, to, "(+")) {
      int digits = Scan.blanks(bytes, at + 2, to);
      int end = digits;
      while (end < to && (Scan.digit(bytes[end]) || bytes[end] == '.')) {
        end++;
      }
      if (end == digits || !Scan.at(bytes, end, to, ") ")) {
        return -1;
      }
      view.relative.set(bytes, digits, end);
      at = end + 2;
    }
    at = inSquare(bytes, at, to, view);
    return inSquare(bytes, at, to, view);
  }

  private static int inSquare(byte[] bytes, int at, int to, LineView view) {
    if (at >= to || bytes[at] != '[') {
      return at;
    }
    int start = Scan.blanks(bytes, at + 1, to);
    int end = start;
    while (end < to && (Scan.hexDigit(bytes[end]) || bytes[end] == '?')) {
      end++;
    }
    if (end == start || !Scan.at(bytes, end, to, "] ")) {
      return at;
    }
    Slice field = end - at - 1 >= 8 ? view.instruction : view.syscallNumber;
    field.set(bytes, start, end);
    return end + 2;
  }
}
