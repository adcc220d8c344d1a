package dev.hark.parse;

import dev.hark.parse.CallView.Ending;
import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;
import dev.hark.parse.PendingCalls.Head;
import dev.hark.parse.TraceSink.CoreDump;

/**
 * Lines to calls: puts the halves of a call together, finds whose line it is, and tells a {@link
 * TraceSink}. A call is matched to its first half by task alone, because its name may change on the
 * way (an execve into another personality).
 */
public final class CallJoiner implements LineSink {
  private final TraceSink sink;
  private final CallView call = new CallView();
  private final PendingCalls pending = new PendingCalls();
  private final LivePids live = new LivePids();
  private final LogClock clock = new LogClock();
  private final int ownPid;
  private byte[] joined = new byte[1 << 10];

  public CallJoiner(TraceSink sink) {
    this(sink, LivePids.UNKNOWN);
  }

  /** For one file of -ff, whose name and not whose lines tell the task. */
  public CallJoiner(TraceSink sink, int ownPid) {
    this.sink = sink;
    this.ownPid = ownPid;
  }

  @Override
  public void line(LineView line) {
    switch (line.kind()) {
      case SYSCALL, UNFINISHED, RESUMED, SIGNAL, EXIT, KILLED -> ofTask(line);
      case INFO -> info(line);
      case NOISE -> noise(line);
      case SUMMARY, STACK, HEXDUMP -> {}
    }
  }

  /** The log has ended: what is still open never returned. */
  public void end() {
    Head head = pending.oldest();
    while (head != null) {
      neverResumed(head);
      head = pending.oldest();
    }
  }

  private void noise(LineView line) {
    if (line.form() == Form.UNREADABLE || line.form() == Form.ORPHAN_TAIL) {
      sink.unreadable(line.number(), line.whole(), line.bytes());
    } else {
      sink.text(line.number(), line.whole());
    }
  }

  private void info(LineView line) {
    switch (line.form()) {
      case SUPERSEDED -> superseded(line);
      case ATTACHED -> {
        live.attached(line.otherPid());
        sink.text(line.number(), line.whole());
      }
      default -> sink.text(line.number(), line.whole());
    }
  }

  private void superseded(LineView line) {
    int pid = owner(line);
    long nanos = clock.nanos(line);
    Head own = pending.find(pid);
    if (own != null) {
      neverResumed(own);
    }
    pending.move(line.otherPid(), pid);
    live.ended(line.otherPid());
    sink.superseded(pid, nanos, line.number(), line.otherPid());
  }

  private void ofTask(LineView line) {
    if (line.form() == Form.CUT && line.kind() != Kind.UNFINISHED) {
      sink.unreadable(line.number(), line.whole(), line.bytes());
      return;
    }
    int pid = owner(line);
    long nanos = clock.nanos(line);
    switch (line.kind()) {
      case SYSCALL -> whole(line, pid, nanos);
      case UNFINISHED -> unfinished(line, pid, nanos);
      case RESUMED -> resumed(line, pid, nanos);
      case SIGNAL -> signal(line, pid, nanos);
      default -> ended(line, pid, nanos);
    }
  }

  private int owner(LineView line) {
    if (line.pid() == 0) {
      int pid = ownPid == LivePids.UNKNOWN ? live.unnumbered() : ownPid;
      live.seen(pid);
      return pid;
    }
    if (live.isNameless()) {
      revealRoot(line);
    }
    live.seen(line.pid());
    return line.pid();
  }

  private void revealRoot(LineView line) {
    boolean continues =
        line.kind() == Kind.RESUMED
            && pending.find(LivePids.UNKNOWN) != null
            && pending.find(line.pid()) == null;
    if (continues || live.revealsRoot(line.pid())) {
      learn(line.pid(), line.number());
    }
  }

  private void learn(int pid, long line) {
    live.name(pid);
    pending.move(LivePids.UNKNOWN, pid);
    sink.pidLearned(pid, line);
  }

  /** A whole call of a task that has nothing open and whose number has been seen. */
  void plain(LineView line) {
    long nanos = clock.nanos(line);
    begin(line, line.pid(), nanos);
    call.arguments.set(line.arguments.bytes(), line.arguments.from(), line.arguments.to());
    finish(line, nanos);
  }

  /**
   * The second half of a call of such a task.
   *
   * @param first the line of the first half, with its number, its time and its arguments
   */
  void plain(LineView first, LineView line) {
    long nanos = clock.nanos(line);
    begin(line, line.pid(), nanos);
    call.startLine = first.number();
    call.startNanos = clock.nanos(first);
    copy(first.arguments, call.arguments);
    join(line.arguments);
    finish(line, nanos);
  }

  private void whole(LineView line, int pid, long nanos) {
    giveUp(pid);
    begin(line, pid, nanos);
    call.arguments.set(line.arguments.bytes(), line.arguments.from(), line.arguments.to());
    finish(line, nanos);
  }

  private void begin(LineView line, int pid, long nanos) {
    call.pid = pid;
    call.startLine = line.number();
    call.endLine = line.number();
    call.startNanos = nanos;
    call.name.set(line.name.bytes(), line.name.from(), line.name.to());
  }

  private void unfinished(LineView line, int pid, long nanos) {
    giveUp(pid);
    if (pid == LivePids.UNKNOWN && isBirth(line.name)) {
      live.forking();
    }
    if (pending.count() >= ParseLimits.OPEN_CALLS) {
      Head oldest = pending.oldest();
      if (oldest != null) {
        neverResumed(oldest);
      }
    }
    pending.open(pid, line.number(), nanos, line.name, line.arguments);
    if (line.form() != Form.USUAL && line.form() != Form.PID_CHANGED) {
      giveUp(pid);
    }
  }

  private void resumed(LineView line, int pid, long nanos) {
    Head head = pending.find(pid);
    if (line.value.isEmpty()) {
      if (head != null) {
        pending.extend(head, line.arguments);
      }
      return;
    }
    begin(line, pid, nanos);
    if (head == null) {
      call.startNanos = CallView.NO_TIME;
      call.arguments.set(line.arguments.bytes(), line.arguments.from(), line.arguments.to());
    } else {
      call.startLine = head.line;
      call.startNanos = head.nanos;
      head.arguments(call.arguments);
      join(line.arguments);
      pending.remove(head);
    }
    finish(line, nanos);
  }

  private void join(Slice rest) {
    int first = call.arguments.length();
    int length = first + rest.length();
    if (joined.length < length) {
      joined = new byte[Math.max(length, joined.length * 2)];
    }
    System.arraycopy(call.arguments.bytes(), call.arguments.from(), joined, 0, first);
    System.arraycopy(rest.bytes(), rest.from(), joined, first, rest.length());
    call.arguments.set(joined, 0, length);
  }

  private void finish(LineView line, long nanos) {
    copy(line.decoration, call.decoration);
    copy(line.errno, call.errno);
    copy(line.note, call.note);
    call.value = Value.of(line.value);
    call.ending = Value.ending(line);
    call.durationNanos = line.duration.isEmpty() ? CallView.NO_TIME : LogClock.nanos(line.duration);
    boolean measured =
        call.durationNanos != CallView.NO_TIME && call.startNanos != CallView.NO_TIME;
    call.endNanos = measured ? call.startNanos + call.durationNanos : nanos;
    if (call.ending == Ending.RETURNED) {
      returned();
    }
    sink.call(call);
  }

  private static void copy(Slice from, Slice to) {
    to.set(from.bytes(), from.from(), from.to());
  }

  /** What a value tells about whose numbers live. */
  private void returned() {
    if (ownPid != LivePids.UNKNOWN || call.value <= 0 || call.value > ParseLimits.HIGHEST_PID) {
      return;
    }
    int value = (int) call.value;
    if (isBirth(call.name)) {
      live.born(value);
    } else if (call.pid == LivePids.UNKNOWN && live.isNameless() && isOwnNumber(call.name)) {
      learn(value, call.endLine);
      call.pid = value;
    }
  }

  private static boolean isBirth(Slice name) {
    return name.is("clone") || name.is("vfork") || name.is("fork") || name.is("clone3");
  }

  /** Calls that return the caller's own number; getpid does so in the first thread only. */
  private static boolean isOwnNumber(Slice name) {
    return name.is("set_tid_address") || name.is("gettid") || name.is("getpid");
  }

  private void giveUp(int pid) {
    Head head = pending.find(pid);
    if (head != null) {
      neverResumed(head);
    }
  }

  private void neverResumed(Head head) {
    call.pid = head.pid;
    call.startLine = head.line;
    call.endLine = head.line;
    call.startNanos = head.nanos;
    call.endNanos = CallView.NO_TIME;
    call.durationNanos = CallView.NO_TIME;
    head.name(call.name);
    head.arguments(call.arguments);
    call.decoration.clear();
    call.errno.clear();
    call.note.clear();
    call.value = 0;
    call.ending = Ending.NEVER_RESUMED;
    pending.remove(head);
    sink.call(call);
  }

  private void signal(LineView line, int pid, long nanos) {
    if (line.form() == Form.STOPPED) {
      sink.stopped(pid, nanos, line.number(), line.name);
    } else {
      sink.signal(pid, nanos, line.number(), line.name, line.info);
    }
  }

  private void ended(LineView line, int pid, long nanos) {
    giveUp(pid);
    live.ended(pid);
    if (line.kind() == Kind.EXIT) {
      sink.exited(pid, nanos, line.number(), line.status());
    } else {
      CoreDump core = line.isCoreDumped() ? CoreDump.WRITTEN : CoreDump.NONE;
      sink.killed(pid, nanos, line.number(), line.name, core);
    }
  }
}
