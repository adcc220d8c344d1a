package dev.hark.parse;

import dev.hark.parse.LineView.Kind;
import dev.hark.parse.PlainForm.Sort;

/**
 * Reads the lines of a {@code -f -o} log for a sink that wants few of them. Calls that its {@link
 * Sieve} drops cost a look at the name and the result; plain ones that it wants are read without
 * asking what else they could be; every other line takes the way through the whole grammar, in the
 * order of the log. A test holds both ways together.
 */
final class PlainCalls {
  private static final String UNFINISHED = " <unfinished ...>";

  private final StraceReader reader;
  private final CallJoiner joiner;
  private final Sieve sieve;
  private final int clockLength;
  private final SievedNames names;
  private final PlainForm form;
  private final TaskStates tasks;
  private final PlainResult result;
  private final LineView view = new LineView();
  private final LineView first = new LineView();
  private final Slice errno = new Slice();

  private Words text = new Words(0);
  private byte[] bytes = text.bytes;
  private long before;

  /** The line before was not understood, and this one may be its continuation. */
  private boolean untold = true;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainCalls(StraceReader reader, CallJoiner joiner, Sieve sieve, int clockLength) {
    this.reader = reader;
    this.joiner = joiner;
    this.sieve = sieve;
    this.clockLength = clockLength;
    this.names = new SievedNames(sieve);
    this.form = new PlainForm(clockLength, names);
    this.tasks = form.tasks;
    this.result = form.result;
    view.kind = Kind.SYSCALL;
  }

  /** Reads the lines of {@code [from, to)}, the first being number {@code before + 1}. */
  int read(byte[] block, int from, int to, long linesBefore) {
    if (block != bytes) {
      text = new Words(block);
      bytes = block;
    }
    text.take(to);
    before = linesBefore + 1;
    form.begin(text);
    int line = 0;
    int at = from;
    while (at < to) {
      int end = text.newline(at);
      line(at, end, line++);
      at = end + 1;
    }
    leaveAll();
    return line;
  }

  private void line(int from, int end, int line) {
    Sort sort = form.sort(from, end);
    if (sort == Sort.OTHER) {
      other(from, end, line);
    } else if (sort == Sort.CALL && !untold && tasks.isIdle(form.task) && isUnstructured()) {
      whole(from, end, line);
    } else {
      half(sort, from, end, line);
    }
  }

  /** Failures of calls like fork change nothing. */
  private boolean isUnstructured() {
    return !names.isStructural(form.name) || result.errno >= 0;
  }

  private boolean isSpecial(Sort sort) {
    return sort == Sort.HEAD
        ? names.isStructural(form.name) || names.isPrinting(form.name)
        : names.isStructural(form.name) && result.errno < 0;
  }

  private void whole(int from, int end, int line) {
    if (isDropped()) {
      return;
    }
    int arguments = form.nameTo + 1;
    if (isRead(arguments, end, line)) {
      joiner.plain(view);
    } else {
      notPlain(from, end, line);
    }
  }

  private boolean isDropped() {
    int kind = names.kind(form.name);
    int pid = tasks.pid(form.task);
    return result.errno < 0
        ? sieve.drops(kind, pid)
        : sieve.drops(kind, pid, errno.set(bytes, result.errnoFrom, result.errnoTo));
  }

  private void half(Sort sort, int from, int end, int line) {
    boolean special = untold || isSpecial(sort);
    untold = false;
    int task = form.task;
    if (sort == Sort.HEAD && !special && tasks.isIdle(task)) {
      tasks.open(task, from, end, line);
    } else if (sort == Sort.TAIL && !special && tasks.isOpenHere(task)) {
      tail(from, end, line);
    } else {
      leave(task);
      hand(from, end, line);
      if (sort == Sort.HEAD) {
        tasks.openElsewhere(task);
      } else {
        tasks.idle(task);
      }
    }
  }

  private void tail(int from, int end, int line) {
    int task = form.task;
    if (isDropped()) {
      tasks.idle(task);
      return;
    }
    int arguments = form.nameTo + " resumed>".length();
    // a blank there is older strace's, and not always a part of the rest
    if (bytes[arguments] != ' '
        && isHeadRead(task, form.body - from)
        && isRead(arguments, end, line)) {
      tasks.idle(task);
      joiner.plain(first, view);
    } else {
      notPlain(from, end, line);
    }
  }

  /** Whether the first half is of a usual size; {@link #first} then holds it. */
  private boolean isHeadRead(int task, int leader) {
    int body = tasks.headFrom(task) + leader;
    int open = body;
    while (bytes[open] != '(') {
      open++;
    }
    int to = tasks.headTo(task) - PlainForm.UNFINISHED;
    first.number = before + tasks.headLine(task);
    first.arguments.set(bytes, open + 1, to);
    time(first, body);
    return to - body <= ParseLimits.OPEN_CALL_BYTES;
  }

  /** Whether the arguments are where they seem to be; {@link #view} then holds the line. */
  private boolean isRead(int from, int end, int line) {
    int close = result.equals - 2;
    while (bytes[close] == ' ') {
      close--;
    }
    if (ArgumentScan.close(bytes, from, end) != close
        || Scan.ends(bytes, from, close, UNFINISHED)
        || !ResultParser.parse(bytes, close + 1, end, view)) {
      return false;
    }
    view.number = before + line;
    view.pid = tasks.pid(form.task);
    view.name.set(bytes, form.nameFrom, form.nameTo);
    view.arguments.set(bytes, from, close);
    time(view, form.body);
    return true;
  }

  private void time(LineView of, int body) {
    if (clockLength > 0) {
      of.time.set(bytes, body - clockLength, body - 1);
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
      leaveAll();
    } else if (place > 0 && !signal) {
      leave(form.task);
      tasks.forget(form.task);
    }
    hand(from, end, line);
    untold = !signal && !(place > 0 && Scan.at(bytes, place, end, "+++ "));
  }

  private void notPlain(int from, int end, int line) {
    leave(form.task);
    tasks.forget(form.task);
    hand(from, end, line);
    untold = true;
  }

  private void hand(int from, int end, int line) {
    reader.line(bytes, from, end, before + line, MixedStream.End.NEWLINE);
  }

  private void leave(int task) {
    if (tasks.isOpenHere(task)) {
      tasks.openElsewhere(task);
      hand(tasks.headFrom(task), tasks.headTo(task), tasks.headLine(task));
    }
  }

  /** What is open goes to the whole grammar, and all tasks are new from here on. */
  private void leaveAll() {
    for (int task = tasks.firstOpen(); task >= 0; task = tasks.firstOpen()) {
      leave(task);
    }
    tasks.forgetAll();
  }
}
