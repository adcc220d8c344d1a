package dev.hark.model;

/**
 * Something the log says about one task. Every event knows its line, so every claim can be checked.
 */
public sealed interface TraceEvent {
  /** The task's number as the log prints it. */
  int tid();

  Moment at();

  /**
   * A system call; {@code arguments} is the text between the parentheses, {@code path} what it was
   * about.
   */
  record Syscall(int tid, Moment at, String name, String arguments, String path, Outcome outcome)
      implements TraceEvent {}

  /** A signal was delivered. */
  record Signalled(int tid, Moment at, Signal signal, String info) implements TraceEvent {}

  /** The task ended. */
  record Ended(int tid, Moment at, WaitStatus status) implements TraceEvent {}

  /** Another thread's execve took the thread group over. */
  record Superseded(int tid, Moment at, int byTid) implements TraceEvent {}
}
