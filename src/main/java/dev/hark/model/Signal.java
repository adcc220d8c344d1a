package dev.hark.model;

import java.util.List;

/** A signal by its name, {@code SIGKILL}. */
public record Signal(String name) {
  /** In the order of their numbers on Linux, from 1; signal(7), x86 and ARM. */
  private static final List<String> BY_NUMBER =
      List.of(
          "SIGHUP",
          "SIGINT",
          "SIGQUIT",
          "SIGILL",
          "SIGTRAP",
          "SIGABRT",
          "SIGBUS",
          "SIGFPE",
          "SIGKILL",
          "SIGUSR1",
          "SIGSEGV",
          "SIGUSR2",
          "SIGPIPE",
          "SIGALRM",
          "SIGTERM",
          "SIGSTKFLT",
          "SIGCHLD",
          "SIGCONT",
          "SIGSTOP",
          "SIGTSTP",
          "SIGTTIN",
          "SIGTTOU",
          "SIGURG",
          "SIGXCPU",
          "SIGXFSZ",
          "SIGVTALRM",
          "SIGPROF",
          "SIGWINCH",
          "SIGIO",
          "SIGPWR",
          "SIGSYS");

  public static Signal numbered(int number) {
    return number >= 1 && number <= BY_NUMBER.size()
        ? new Signal(BY_NUMBER.get(number - 1))
        : new Signal("SIG" + number);
  }

  /** Its number on Linux, or 0 for one that has no fixed number. */
  public int number() {
    return BY_NUMBER.indexOf(name) + 1;
  }

  @Override
  public String toString() {
    return name;
  }
}
