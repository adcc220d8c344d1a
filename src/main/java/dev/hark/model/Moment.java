package dev.hark.model;

/**
 * A place in a log: its 1-based line, and the time in nanoseconds on the log's clock. Order is by
 * line, never by clock: {@code -t} follows a wall clock that jumps.
 */
public record Moment(long line, long nanos) implements Comparable<Moment> {
  /** Stands for a time that the log does not carry. */
  public static final long NO_TIME = Long.MIN_VALUE;

  public boolean hasTime() {
    return nanos != NO_TIME;
  }

  public boolean isBefore(Moment other) {
    return line < other.line;
  }

  @Override
  public int compareTo(Moment other) {
    return Long.compare(line, other.line);
  }
}
