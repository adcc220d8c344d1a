package dev.hark.parse;

import java.util.Arrays;

/**
 * Counts one chunk of a {@code -f -o} log in a hurry. This class is long because it is the one hot
 * loop of {@code stats}: every step is a small method of its own, which is what the compiler needs,
 * and all of them share the state of the line at hand.
 *
 * <p>It counts only what is plain: a call on one line with an ordinary result, or both halves of
 * one inside this chunk. Everything else, and everything that tells about processes, is left over
 * in its order for {@link CallJoiner}, which alone knows the whole grammar. So speed is decided
 * here and meaning there; a test holds both together on whole and on damaged logs.
 */
final class PlainLines {
  private static final long PARENTHESES = Scan.repeat('(');
  private static final long BLANKS = Scan.repeat(' ');
  private static final long EQUALS = Scan.repeat('=');
  private static final String UNFINISHED = " <unfinished ...>";
  private static final byte ORDINARY = 0;
  private static final byte STRUCTURAL = 1;
  private static final byte NO_NAME = 2;

  /** What a line is as far as this class can tell. */
  private enum Sort {
    CALL,
    HEAD,
    TAIL,
    OTHER
  }

  private final int clockLength;
  private final CallCounts counts;
  private final Leftover leftover;
  private final TaskStates tasks = new TaskStates();
  private byte[] meanings = new byte[128];
  private int known;

  private byte[] bytes = new byte[0];
  private int pid;
  private int nameFrom;
  private int nameTo;
  private long nameHash;
  private int nameIndex;
  private int resultFrom;
  private int errnoFrom;
  private int errnoTo;
  private long duration;
  private boolean untold;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainLines(int clockLength, CallCounts counts, Leftover leftover) {
    this.clockLength = clockLength;
    this.counts = counts;
    this.leftover = leftover;
  }

  /** Counts the lines of {@code [from, to)}, which ends in a newline; returns how many. */
  int count(byte[] chunk, int from, int to) {
    bytes = chunk;
    untold = false;
    tasks.clear();
    int line = 0;
    int at = from;
    while (at < to) {
      int end = Scan.newline(chunk, at, to);
      line(at, end, line++);
      at = end + 1;
    }
    tasks.leaveOpen(leftover, to, line);
    return line;
  }

  private void line(int from, int end, int line) {
    Sort sort = end - from < 24 ? Sort.OTHER : sort(from, end);
    if (sort == Sort.OTHER) {
      other(from, end, line);
      return;
    }
    int task = tasks.find(pid);
    boolean failed = sort != Sort.HEAD && errnoFrom < errnoTo;
    boolean special = untold || (meanings[nameIndex] == STRUCTURAL && !failed);
    untold = false;
    if (sort == Sort.HEAD) {
      head(task, from, end, line, special);
    } else if (sort == Sort.TAIL) {
      tail(task, from, end, line, special);
    } else if (special || !tasks.isIdle(task)) {
      tasks.leave(task, leftover);
      leftover.line(from, end, line);
      tasks.idle(task);
    } else {
      counted(task);
    }
  }

  private void head(int task, int from, int end, int line, boolean special) {
    if (special || !tasks.isIdle(task)) {
      tasks.leave(task, leftover);
      leftover.line(from, end, line);
      tasks.openElsewhere(task);
    } else {
      tasks.open(task, from, end, line);
    }
  }

  private void tail(int task, int from, int end, int line, boolean special) {
    if (special || !tasks.isOpenHere(task)) {
      tasks.leave(task, leftover);
      leftover.line(from, end, line);
      tasks.idle(task);
    } else {
      counted(task);
      tasks.idle(task);
    }
  }

  /** A line for the whole grammar; what follows it may be its continuation. */
  private void other(int from, int end, int line) {
    int body = pid(from, end);
    body = body < 0 ? body : clock(body);
    boolean signal =
        body > 0 && Scan.at(bytes, body, end, "--- SIG") && Scan.ends(bytes, body, end, " ---");
    int task = body > 0 ? tasks.known(pid) : -1;
    if (task >= 0 && !signal) {
      tasks.leave(task, leftover);
      tasks.forget(task, leftover, from, line);
    }
    leftover.line(from, end, line);
    untold = !signal && !(body > 0 && Scan.at(bytes, body, end, "+++ "));
  }

  private void counted(int task) {
    int failed = errnoFrom < errnoTo ? 1 : 0;
    counts.completed.add(nameIndex, failed, duration);
    tasks.count(task, failed, duration);
    if (failed == 1) {
      Slice pair = counts.pair(bytes, nameFrom, nameTo, bytes, errnoFrom, errnoTo);
      counts.failures.add(pair, 1, duration);
      if (!tasks.isOpenHere(task) || !path(tasks.headFrom(task), tasks.headTo(task))) {
        path(nameTo, resultFrom);
      }
    }
  }

  /** Counts the first string in {@code [from, to)} as the path that failed. */
  private boolean path(int from, int to) {
    int quote = Scan.quote(bytes, from, to);
    if (quote < to) {
      path(quote, to, ArgumentScan.string(bytes, quote, to));
    }
    return quote < to;
  }

  private void path(int quote, int end, int close) {
    int to = Math.max(quote + 1, Math.min(close, end) - 1);
    long hash = TallyTable.hash(bytes, quote + 1, to);
    counts.paths.add(counts.paths.index(bytes, quote + 1, to, hash), 1, duration);
  }

  private Sort sort(int from, int end) {
    int body = pid(from, end);
    if (body < 0) {
      return Sort.OTHER;
    }
    body = clock(body);
    if (body < 0 || body + 8 > end) {
      return Sort.OTHER;
    }
    return bytes[body] == '<' ? tailSort(body, end) : callSort(body, end);
  }

  /** Behind the pid and its padding, or -1. */
  private int pid(int from, int end) {
    int at = from;
    int value = 0;
    while (at < end && Scan.digit(bytes[at]) && at - from < 8) {
      value = value * 10 + bytes[at] - '0';
      at++;
    }
    pid = value;
    int body = from + Math.max(6, at - from + 1);
    boolean padded = value > 0 && value <= ParseLimits.HIGHEST_PID && body < end;
    return padded && Scan.blanks(bytes, at, body) == body ? body : -1;
  }

  private int clock(int at) {
    if (clockLength == 0) {
      return at;
    }
    int body = at + clockLength;
    boolean fits =
        body < bytes.length
            && Scan.digit(bytes[at])
            && Scan.digit(bytes[body - 2])
            && bytes[body - 1] == ' ';
    return fits ? body : -1;
  }

  private Sort callSort(int body, int end) {
    nameFrom = body;
    if (!name(body, end, PARENTHESES)) {
      return Sort.OTHER;
    }
    if (bytes[end - 1] == '>' && Scan.ends(bytes, nameTo, end, UNFINISHED)) {
      return Sort.HEAD;
    }
    return result(nameTo + 1, end) ? Sort.CALL : Sort.OTHER;
  }

  private Sort tailSort(int body, int end) {
    if (!Scan.at(bytes, body, end, "<... ")) {
      return Sort.OTHER;
    }
    nameFrom = body + 5;
    if (!name(nameFrom, end, BLANKS) || !Scan.at(bytes, nameTo, end, " resumed>")) {
      return Sort.OTHER;
    }
    return result(nameTo + " resumed>".length(), end) ? Sort.TAIL : Sort.OTHER;
  }

  /** Finds the name up to the first byte of {@code pattern} and its number in the table. */
  private boolean name(int from, int end, long pattern) {
    int at = from;
    long marks = 0;
    while (at <= end - 8 && at < from + 40 && marks == 0) {
      marks = Scan.zeroBytes(Scan.word(bytes, at) ^ pattern);
      at += 8;
    }
    if (marks == 0) {
      return false;
    }
    nameTo = at - 8 + (Long.numberOfTrailingZeros(marks) >>> 3);
    nameHash = TallyTable.hash(bytes, from, nameTo);
    nameIndex = counts.completed.index(bytes, from, nameTo, nameHash);
    if (nameIndex >= known) {
      learn(from);
    }
    return meanings[nameIndex] != NO_NAME;
  }

  /** A name met for the first time: is it one, and does it tell about processes? */
  private void learn(int from) {
    if (nameIndex >= meanings.length) {
      meanings = Arrays.copyOf(meanings, Math.max(meanings.length * 2, nameIndex + 1));
    }
    boolean ordinary = Structure.of(bytes, from, nameTo) == Structure.ORDINARY;
    meanings[nameIndex] = !isName(from, nameTo) ? NO_NAME : ordinary ? ORDINARY : STRUCTURAL;
    known = nameIndex + 1;
  }

  private boolean isName(int from, int to) {
    boolean name = to > from && !Scan.digit(bytes[from]);
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      name &= (b >= 'a' && b <= 'z') || b == '_' || Scan.digit(b);
    }
    return name;
  }

  /** Whether {@code [from, end)} ends in a plain result; reads it from the right. */
  private boolean result(int from, int end) {
    int right = end;
    duration = CallView.NO_TIME;
    if (bytes[end - 1] == '>') {
      right = duration(from, end);
    }
    int equals = lastEquals(from, right);
    if (equals < 0) {
      return false;
    }
    resultFrom = equals;
    int close = equals - 2;
    while (close > from && bytes[close] == ' ') {
      close--;
    }
    return close >= from && bytes[close] == ')' && value(equals + 2, right);
  }

  /** Where {@code " <0.000012>"} begins, {@link #duration} then being its value; else the end. */
  private int duration(int from, int end) {
    int at = end - 2;
    long fraction = 0;
    long unit = 1;
    while (at > from && Scan.digit(bytes[at])) {
      fraction += (bytes[at] - '0') * unit;
      unit *= 10;
      at--;
    }
    long scale = 1_000_000_000L / unit;
    if (bytes[at] != '.' || unit == 1 || unit * scale != 1_000_000_000L) {
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
    duration = whole * 1_000_000_000L + fraction * scale;
    return at - 1;
  }

  /** The {@code =} of the last {@code " = "} in {@code [from, to)}, or -1. */
  private int lastEquals(int from, int to) {
    int at = to - 8;
    while (at >= from) {
      long marks = Scan.equalBytes(Scan.word(bytes, at), EQUALS);
      while (marks != 0) {
        int i = 7 - (Long.numberOfLeadingZeros(marks) >>> 3);
        int place = at + i;
        if (place > from && place + 1 < to && bytes[place - 1] == ' ' && bytes[place + 1] == ' ') {
          return place;
        }
        marks &= ~(0xffL << (i * 8));
      }
      at -= 7;
    }
    for (int place = Math.min(at + 7, to - 2); place > from; place--) {
      if (bytes[place] == '=' && bytes[place - 1] == ' ' && bytes[place + 1] == ' ') {
        return place;
      }
    }
    return -1;
  }

  private boolean value(int from, int to) {
    errnoFrom = 0;
    errnoTo = 0;
    if (from >= to) {
      return false;
    }
    if (bytes[from] == '-') {
      return failed(from, to);
    }
    int at = from;
    if (bytes[from] == '0' && from + 2 < to && bytes[from + 1] == 'x') {
      at = from + 2;
      while (at < to && Scan.hexDigit(bytes[at])) {
        at++;
      }
      return at > from + 2 && valueEnds(at, to);
    }
    at = Scan.digits(bytes, from, to);
    return at > from && valueEnds(at, to);
  }

  /** A number may be followed by a decoration or by a note; anything else is not plain. */
  private boolean valueEnds(int at, int to) {
    if (at == to) {
      return true;
    }
    return bytes[at] == '<'
        ? ArgumentScan.decoration(bytes, at, to) == to
        : Scan.at(bytes, at, to, " (") && bytes[to - 1] == ')';
  }

  private boolean failed(int from, int to) {
    if (!Scan.at(bytes, from, to, "-1 E") || bytes[to - 1] != ')') {
      return false;
    }
    int at = from + 4;
    while (at < to && ((bytes[at] >= 'A' && bytes[at] <= 'Z') || Scan.digit(bytes[at]))) {
      at++;
    }
    errnoFrom = from + 3;
    errnoTo = at;
    if (!Scan.at(bytes, at, to, " (")) {
      return false;
    }
    for (int i = at + 2; i < to - 1; i++) {
      if (bytes[i] == '(' || bytes[i] == ')') {
        return false;
      }
    }
    return true;
  }
}
