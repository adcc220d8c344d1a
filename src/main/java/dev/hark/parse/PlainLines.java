package dev.hark.parse;

import dev.hark.parse.PlainForm.Sort;

/**
 * Counts one chunk of a {@code -f -o} log in a hurry, by what {@link PlainForm} recognises.
 *
 * <p>It counts only what is plain: a call on one line with an ordinary result, or both halves of
 * one inside this chunk. Everything else, and everything that tells about processes, is left over
 * in its order for {@link CallJoiner}, which alone knows the whole grammar. So speed is decided
 * here and meaning there; a test holds both together on whole and on damaged logs.
 */
final class PlainLines {
  private final CallCounts counts;
  private final Leftover leftover;
  private final CallNames names;
  private final PlainForm form;
  private final TaskStates tasks;
  private final PlainResult result;
  private final FailureCounts failures;

  private Words text = new Words(0);
  private byte[] bytes = text.bytes;
  private boolean untold;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainLines(int clockLength, CallCounts counts, Leftover leftover) {
    this.counts = counts;
    this.leftover = leftover;
    this.names = new CallNames(counts.completed);
    this.form = new PlainForm(clockLength, names);
    this.tasks = form.tasks;
    this.result = form.result;
    this.failures = new FailureCounts(counts);
  }

  /** Counts the lines of {@code [from, to)}, which ends in a newline; returns how many. */
  int count(Words chunk, int from, int to) {
    text = chunk;
    bytes = chunk.bytes;
    untold = false;
    form.begin(chunk);
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
    Sort sort = form.sort(from, end);
    int task = form.task;
    if (sort == Sort.CALL && !untold && tasks.isIdle(task) && isUnstructured()) {
      counted(task, form.nameTo, form.nameTo);
    } else if (sort == Sort.OTHER) {
      other(from, end, line);
    } else {
      half(sort, from, end, line);
    }
  }

  /** Failures of calls like fork change nothing. */
  private boolean isUnstructured() {
    return !names.isStructural(form.name) || result.errno >= 0;
  }

  private void half(Sort sort, int from, int end, int line) {
    boolean special =
        untold || (names.isStructural(form.name) && (sort == Sort.HEAD || result.errno < 0));
    untold = false;
    int task = form.task;
    if (sort == Sort.HEAD && !special && tasks.isIdle(task)) {
      tasks.open(task, from, end, line);
    } else if (sort == Sort.TAIL && !special && tasks.isOpenHere(task)) {
      counted(task, tasks.headFrom(task), tasks.headTo(task));
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
  private void other(int from, int end, int line) {
    form.lead(from, end);
    int place = form.body;
    boolean signal =
        place > 0 && Scan.at(bytes, place, end, "--- SIG") && Scan.ends(bytes, place, end, " ---");
    if (place > 0 && Scan.at(bytes, place, end, "+++ superseded")) {
      // It ends another task than its own.
      tasks.leaveAll(leftover, from, line);
    } else if (place > 0 && !signal) {
      tasks.leave(form.task, leftover);
      tasks.forget(form.task, leftover, from, line);
    }
    leftover.line(from, end, line);
    untold = !signal && !(place > 0 && Scan.at(bytes, place, end, "+++ "));
  }

  /** Counts a call whose first half, if it was torn, stands in {@code [headFrom, headTo)}. */
  private void counted(int task, int headFrom, int headTo) {
    int failed = result.errno >= 0 ? 1 : 0;
    counts.completed.add(form.name, failed, result.duration);
    tasks.count(task, failed, result.duration);
    if (failed == 1) {
      failures.name(bytes, form.name, form.nameFrom, form.nameTo, result);
      if (!failures.path(text, headFrom, headTo, result.duration)) {
        failures.path(text, form.nameTo, result.equals, result.duration);
      }
    }
  }
}
