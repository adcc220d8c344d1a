package dev.hark.parse;

/**
 * One system call as a sink sees it, both halves joined when strace had split it. The view is
 * reused: it and its slices die when the sink's method returns.
 */
public final class CallView {
  /** Stands for a time that the log does not carry. */
  public static final long NO_TIME = Long.MIN_VALUE;

  /** How a call ended, as the log tells it. */
  public enum Ending {
    /** {@code = value}, with or without decoration. */
    RETURNED,
    /** {@code = -1 ENAME (…)}. */
    FAILED,
    /** {@code = ? ERESTART…}: the kernel will start it again; not a failure. */
    RESTARTING,
    /** {@code = ?}: it never returned, as exit_group never does. */
    NO_RETURN,
    /** Its head is there and its end is not: detached, killed, or the log was cut. */
    NEVER_RESUMED
  }

  int pid;
  long startLine;
  long endLine;
  long startNanos = NO_TIME;
  long endNanos = NO_TIME;
  Ending ending = Ending.RETURNED;
  long value;
  final Slice name = new Slice();
  final Slice arguments = new Slice();
  final Slice decoration = new Slice();
  final Slice errno = new Slice();
  final Slice note = new Slice();
  long durationNanos = NO_TIME;

  /**
   * The task's number as the log's leader gives it; 0 when the log carries none, or none yet (see
   * {@link TraceSink#pidLearned}).
   */
  public int pid() {
    return pid;
  }

  /** The line on which the call began; 1-based. */
  public long startLine() {
    return startLine;
  }

  /** The line on which it ended; the same as {@link #startLine()} unless strace split the call. */
  public long endLine() {
    return endLine;
  }

  /**
   * Nanoseconds on the log's own clock at entry (since the epoch with -ttt), or {@link #NO_TIME}.
   */
  public long startNanos() {
    return startNanos;
  }

  /** Entry plus -T's duration, else the resumed line's own time, else {@link #NO_TIME}. */
  public long endNanos() {
    return endNanos;
  }

  /** What -T measured, in nanoseconds, or {@link #NO_TIME}. */
  public long durationNanos() {
    return durationNanos;
  }

  /** As printed on the line that ended the call, so {@code ???} is possible. */
  public Slice name() {
    return name;
  }

  /** The text between the call's parentheses, both halves joined; {@link Arguments} splits it. */
  public Slice arguments() {
    return arguments;
  }

  public Ending ending() {
    return ending;
  }

  /** The value as a number (decimal, hex or octal as printed), 0 where there is none. */
  public long value() {
    return value;
  }

  /** What is glued to the value, {@code </etc/passwd>} for example; empty if nothing is. */
  public Slice decoration() {
    return decoration;
  }

  /** {@code ENOENT}; empty unless {@link Ending#FAILED} or {@link Ending#RESTARTING}. */
  public Slice errno() {
    return errno;
  }

  /** The text in the parentheses after the value ({@code Timeout}, {@code flags O_RDWR}). */
  public Slice note() {
    return note;
  }
}
