package dev.hark.model;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** What a finding rests on; each piece can be looked up. */
public sealed interface Evidence {
  /** {@code strace}, {@code xtrace} or {@code source}. */
  String source();

  /** The 1-based line in that source, where it has lines. */
  OptionalLong line();

  OptionalInt pid();

  /** One line for people: the call, the exit, the words. */
  String text();

  /** A system call that failed. */
  record FailedCall(OptionalLong line, OptionalInt pid, String program, String text)
      implements Evidence {
    @Override
    public String source() {
      return "strace";
    }
  }

  /** An error that a call carried as data, like {@code SO_ERROR}. */
  record InBandError(OptionalLong line, OptionalInt pid, String program, String text)
      implements Evidence {
    @Override
    public String source() {
      return "strace";
    }
  }

  /** Words that a program wrote and nobody read. */
  record LostWords(OptionalLong line, OptionalInt pid, String program, String text)
      implements Evidence {
    @Override
    public String source() {
      return "strace";
    }
  }

  /** A process ended. */
  record Exit(OptionalLong line, OptionalInt pid, String program, String text) implements Evidence {
    @Override
    public String source() {
      return "strace";
    }
  }

  /** The shell's own record shows that it went on, and with which status before. */
  record CarriedOn(OptionalLong line, OptionalInt pid, String program, String text)
      implements Evidence {
    @Override
    public String source() {
      return "xtrace";
    }
  }

  /** Whose it is, {@code cp}; empty where nobody knows. */
  String program();
}
