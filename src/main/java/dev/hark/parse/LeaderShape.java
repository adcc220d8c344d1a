package dev.hark.parse;

/**
 * What stands before every body of one log, as far as bare numbers need to be told apart: {@code
 * 24572 } is a pid, {@code 1795368720 } a clock, {@code 0 } the time since the last call. What
 * wears brackets (-n, -i, security contexts, {@code (+ 0.000022)}) explains itself and is taken
 * wherever it stands.
 */
record LeaderShape(Pid pid, Clock clock, Delta delta) {
  enum Pid {
    /** {@code [pid 7] } while more than one task lives, else nothing: strace's own stderr. */
    BRACKETED_OR_NONE,
    /** {@code 24572 }, {@code 9794 } or {@code 9794<comm> }: -o with -f. */
    PLAIN
  }

  enum Clock {
    NONE,
    /** {@code 12:00:01.000002}. */
    DAY,
    /** {@code 1795368720.859}. */
    EPOCH
  }

  enum Delta {
    NONE,
    /** -r alone: at least six wide, blanks before. */
    PADDED
  }

  static final LeaderShape BARE = new LeaderShape(Pid.BRACKETED_OR_NONE, Clock.NONE, Delta.NONE);
}
