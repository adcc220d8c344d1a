package dev.hark.parse;

/** What a log may ask of this reader. Every limit has a name and is told when it is met. */
public final class ParseLimits {
  /** The longest line that is kept whole, in bytes; a longer one is counted as unreadable. */
  public static final int LINE_BYTES = 16 << 20;

  /** The most calls that may wait for their second half at once; the oldest gives way. */
  public static final int OPEN_CALLS = 1 << 20;

  /** How much of an open call's first half is kept, in bytes. */
  public static final int OPEN_CALL_BYTES = 64 << 10;

  /** How many lines have a say in what the log's leader looks like. */
  public static final int VOTING_LINES = 64;

  /** The largest number Linux gives to a task; more digits than that are no pid. */
  public static final int HIGHEST_PID = 1 << 22;

  private ParseLimits() {}
}
