package dev.hark.parse;

/**
 * Counts one chunk of a {@code -f -o} log in a hurry: no object and no second look per line, a word
 * of eight bytes at a time, small methods because that is what the compiler needs.
 *
 * <p>It counts only what is plain: a call on one line with an ordinary result, or both halves of
 * one inside this chunk. Everything else, and everything that tells about processes, is left over
 * in its order for {@link CallJoiner}, which alone knows the whole grammar. So speed is decided
 * here and meaning there; a test holds both together on whole and on damaged logs.
 */
final class PlainLines {
  private static final int SHORTEST = 24;
  private static final int LONGEST_PADDED_PID = 5;
  private static final long PARENTHESES = Scan.repeat('(');
  private static final long BLANKS = Scan.repeat(' ');
  private static final long UNFINI = Scan.wordOf("<unfinis");
  private static final long SHED = Scan.wordOf("hed ...>");
  private static final long RESUMED = Scan.wordOf(" resumed");
  private static final long DOTS = Scan.wordOf("<... \0\0\0");
  private static final long FIVE_BYTES = 0xff_ffff_ffffL;

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
  private final CallNames names;
  private final PlainResult result = new PlainResult();
  private final FailureCounts failures;

  private Words text = new Words(0);
  private byte[] bytes = text.bytes;
  private int task;
  private int name;
  private int nameFrom;
  private int nameTo;
  private boolean untold;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainLines(int clockLength, CallCounts counts, Leftover leftover) {
    this.clockLength = clockLength;
    this.counts = counts;
    this.leftover = leftover;
    this.names = new CallNames(counts.completed);
    this.failures = new FailureCounts(counts);
  }

  /** Counts the lines of {@code [from, to)}, which ends in a newline; returns how many. */
  int count(Words chunk, int from, int to) {
    text = chunk;
    bytes = chunk.bytes;
    untold = false;
    tasks.clear();
    int line = 0;
    int at = from;
    while (at < to) {
      int end = chunk.newline(at);
      line(at, end, line++);
      at = end + 1;
    }
    tasks.leaveAll(leftover, to, line);
    return line;
  }

  private void line(int from, int end, int line) {
    int body = end - from < SHORTEST ? -1 : body(from, end);
    Sort sort = body < 0 ? Sort.OTHER : sort(body, end);
    if (sort == Sort.CALL && !untold && tasks.isIdle(task) && isUnstructured()) {
      counted(nameTo, nameTo);
    } else if (sort == Sort.OTHER) {
      other(from, end, line, body);
    } else {
      half(sort, from, end, line);
    }
  }

  /** Failures of calls like fork change nothing. */
  private boolean isUnstructured() {
    return !names.isStructural(name) || result.errno >= 0;
  }

  private void half(Sort sort, int from, int end, int line) {
    boolean special =
        untold || (names.isStructural(name) && (sort == Sort.HEAD || result.errno < 0));
    untold = false;
    if (sort == Sort.HEAD && !special && tasks.isIdle(task)) {
      tasks.open(task, from, end, line);
    } else if (sort == Sort.TAIL && !special && tasks.isOpenHere(task)) {
      counted(tasks.headFrom(task), tasks.headTo(task));
      tasks.idle(task);
    } else {
      tasks.leave(task, leftover);
      leftover.line(from, end, line);
      if (sort == Sort.HEAD) {
        tasks.openElsewhere(task);
      } else {
        tasks.idle(task);
      }
    }
  }

  /** A line for the whole grammar; what follows it may be its continuation. */
  private void other(int from, int end, int line, int body) {
    int place = body < 0 ? body(from, end) : body;
    boolean signal =
        place > 0 && Scan.at(bytes, place, end, "--- SIG") && Scan.ends(bytes, place, end, " ---");
    if (place > 0 && Scan.at(bytes, place, end, "+++ superseded")) {
      // It ends another task than its own.
      tasks.leaveAll(leftover, from, line);
    } else if (place > 0 && !signal) {
      tasks.leave(task, leftover);
      tasks.forget(task, leftover, from, line);
    }
    leftover.line(from, end, line);
    untold = !signal && !(place > 0 && Scan.at(bytes, place, end, "+++ "));
  }

  /** Counts a call whose first half, if it was torn, stands in {@code [headFrom, headTo)}. */
  private void counted(int headFrom, int headTo) {
    int failed = result.errno >= 0 ? 1 : 0;
    counts.completed.add(name, failed, result.duration);
    tasks.count(task, failed, result.duration);
    if (failed == 1) {
      failures.name(bytes, name, nameFrom, nameTo, result);
      if (!failures.path(text, headFrom, headTo, result.duration)) {
        failures.path(text, nameTo, result.equals, result.duration);
      }
    }
  }

  /** Where the body begins, {@link #task} then being whose it is; or -1. */
  private int body(int from, int end) {
    long word = text.at(from);
    int found = tasks.find(word);
    if (found < 0) {
      found = name(from, word);
      if (found < 0) {
        return -1;
      }
    }
    task = found / TaskStates.WIDTHS;
    int body = from + found % TaskStates.WIDTHS + clockLength;
    return body < end && (clockLength == 0 || isClock(body)) ? body : -1;
  }

  /** A pid met for the first time in this chunk. */
  private int name(int from, long word) {
    long marks = Scan.zeroBytes(word ^ BLANKS);
    if (marks == 0) {
      return -1;
    }
    int digits = Scan.first(marks);
    int width = Math.max(digits, LONGEST_PADDED_PID) + 1;
    int pid = Scan.smallNumber(bytes, from, from + digits);
    boolean is =
        pid > 0
            && pid <= ParseLimits.HIGHEST_PID
            && Scan.blanks(bytes, from + digits, from + width) == from + width;
    return is ? tasks.named(word, pid, width) : -1;
  }

  private boolean isClock(int body) {
    byte[] all = bytes;
    return all[body - 1] == ' ' && Scan.digit(all[body - 2]) && Scan.digit(all[body - clockLength]);
  }

  private Sort sort(int body, int end) {
    if (body + 8 > end) {
      return Sort.OTHER;
    }
    return bytes[body] == '<' ? tailSort(body, end) : callSort(body, end);
  }

  private Sort callSort(int body, int end) {
    nameFrom = body;
    name = names.number(text, body, PARENTHESES);
    nameTo = names.end;
    if (name < 0 || nameTo >= end) {
      return Sort.OTHER;
    }
    if (bytes[end - 1] == '>' && isUnfinished(end)) {
      return Sort.HEAD;
    }
    return result.read(text, nameTo + 1, end) ? Sort.CALL : Sort.OTHER;
  }

  private boolean isUnfinished(int end) {
    return text.at(end - 8) == SHED
        && text.at(end - 16) == UNFINI
        && bytes[end - 17] == ' '
        && end - 17 >= nameTo;
  }

  private Sort tailSort(int body, int end) {
    if ((text.at(body) & FIVE_BYTES) != DOTS) {
      return Sort.OTHER;
    }
    nameFrom = body + 5;
    name = names.number(text, nameFrom, BLANKS);
    nameTo = names.end;
    int rest = nameTo + 9;
    boolean resumed =
        name >= 0 && rest < end && text.at(nameTo) == RESUMED && bytes[nameTo + 8] == '>';
    return resumed && result.read(text, rest, end) ? Sort.TAIL : Sort.OTHER;
  }
}
