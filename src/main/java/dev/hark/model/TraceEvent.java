package dev.hark.model;

/**
 * Something the log says about one task. Every event knows its line, so every claim can be checked.
 */
public sealed interface TraceEvent {
  /** The task's number as the log prints it. */
  int tid();

  Moment at();

  /**
   * A system call.
   *
   * @param arguments the text between the parentheses
   * @param path what it was about, as the program gave it; empty if it was about no path
   * @param resolved the same made absolute where the directory is known
   */
  record Syscall(
      int tid,
      Moment at,
      String name,
      String arguments,
      String path,
      String resolved,
      Outcome outcome)
      implements TraceEvent {
    /** The call as strace prints it, without its leader. */
    public String text() {
      return name + "(" + arguments + ") = " + outcome.text();
    }

    /** The same with other text between the parentheses. */
    public Syscall withArguments(String text) {
      return new Syscall(tid, at, name, text, path, resolved, outcome);
    }

    public boolean failedWith(String errno) {
      return outcome instanceof Outcome.Failed f && f.errno().name().equals(errno);
    }
  }

  /** A signal was delivered. */
  record Signalled(int tid, Moment at, Signal signal, String info) implements TraceEvent {}

  /** The task ended. */
  record Ended(int tid, Moment at, WaitStatus status) implements TraceEvent {}

  /** Another thread's execve took the thread group over. */
  record Superseded(int tid, Moment at, int byTid) implements TraceEvent {}
}
