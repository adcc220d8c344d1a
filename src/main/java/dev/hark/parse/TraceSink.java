package dev.hark.parse;

/**
 * Where a trace goes. The parser drives and pushes (it alone knows when its buffer may be reused);
 * a sink looks, copies what it wants to keep, and returns. Events come in the order of the lines on
 * which they were completed.
 */
public interface TraceSink {
  /** A call that returned, failed, will be restarted, or never came back. */
  void call(CallView call);

  /**
   * {@code --- SIGCHLD {si_signo=SIGCHLD, …} ---}.
   *
   * @param info the text between the name and {@code ---}
   */
  void signal(int pid, long nanos, long line, Slice name, Slice info);

  /** {@code +++ exited with 2 +++}. */
  void exited(int pid, long nanos, long line, int status);

  /** {@code +++ killed by SIGKILL +++}. */
  void killed(int pid, long nanos, long line, Slice signal, CoreDump core);

  /**
   * {@code +++ superseded by execve in pid 7 +++}: the thread group leader's number lives on with
   * the image that thread 7 asked for.
   */
  void superseded(int pid, long nanos, long line, int byTid);

  /** {@code --- stopped by SIGSTOP ---}: a group stop, not a signal's delivery. */
  default void stopped(int pid, long nanos, long line, Slice signal) {}

  /**
   * A capture of strace's stderr gives no number while only one task lives. What was delivered
   * under number 0 so far belongs to task {@code pid}; from here on that number is used. Comes once
   * for every run that such a log holds, before the first event under the number.
   */
  default void pidLearned(int pid, long line) {}

  /** A line that is the traced program's own output, or a message of strace's. */
  default void text(long line, Slice text) {}

  /**
   * A line that looks like nothing strace writes. It is counted, never dropped in silence.
   *
   * @param text the line, or its beginning where it is longer than {@link ParseLimits#LINE_BYTES}
   * @param bytes all of the line without its newline
   */
  default void unreadable(long line, Slice text, long bytes) {}

  /** Whether the kernel wrote a core file. */
  enum CoreDump {
    WRITTEN,
    NONE
  }
}
