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
  private final CallNames names;
  private final PlainForm form;
  private final TaskStates tasks;
  private final PlainResult result;
  private final FailureCounts failures;

  private Words text = new Words(0);
  private byte[] bytes = text.bytes;
  private Leftover leftover = new Leftover();
  private int lines;
  private boolean untold;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainLines(int clockLength, CallCounts counts) {
    this.counts = counts;
    this.names = new CallNames(counts.completed);
    this.form = new PlainForm(clockLength, names);
    this.tasks = form.tasks;
    this.result = form.result;
    this.failures = new FailureCounts(counts);
  }

  /** Begins a chunk; what is not counted goes to {@code rest}. */
  void begin(Words chunk, Leftover rest) {
    leftover = rest;
    lines = 0;
    untold = false;
    moved(chunk);
    tasks.clear();
  }

  /** From here on the text, heads of open calls and all, stands in {@code chunk}. */
  void moved(Words chunk) {
    text = chunk;
    bytes = chunk.bytes;
    form.text(chunk);
  }

  /** Counts the next lines of the chunk, {@code [from, to)}, which end in a newline if any. */
  void count(int from, int to) {
    int at = from;
    while (at < to) {
      int end = text.newline(at);
      line(at, end, lines++);
      at = end + 1;
    }
  }

  /** Moves what it has to remember of the text to its beginning; returns how much that is. */
  int moveHeads() {
    return tasks.moveHeads(bytes);
  }

  /** The chunk has no more lines. */
  void end() {
    tasks.leaveAll(leftover, bytes, lines);
    leftover.complete(lines);
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
      tasks.leave(task, leftover, bytes);
      leftover.line(bytes, from, end, line);
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
      tasks.leaveAll(leftover, bytes, line);
    } else if (place > 0 && !signal) {
      tasks.leave(form.task, leftover, bytes);
      tasks.forget(form.task, leftover, line);
    }
    leftover.line(bytes, from, end, line);
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
