package dev.hark.capture;

import java.util.concurrent.TimeUnit;

/**
 * How long {@link AwakeProcessor} may rest: not at all while the log grows, but it is awake no more
 * than half a minute of a run. All times are those of {@link System#nanoTime}.
 */
final class Wakefulness {
  /** So long nothing is written between two calls of a busy script. */
  private static final long LONGEST_BREAK = TimeUnit.MILLISECONDS.toNanos(5);

  /** Between looks at a log that does not grow: twice the one before, within these bounds. */
  private static final long FIRST_REST = LONGEST_BREAK;

  private static final long LAST_REST = TimeUnit.MILLISECONDS.toNanos(40);

  /** In one run, in all. */
  private static final long MOST = TimeUnit.SECONDS.toNanos(30);

  private long size;
  private long grown;
  private long seen;
  private long spent;
  private long rest = FIRST_REST;

  Wakefulness(long now) {
    grown = now;
    seen = now;
  }

  /** Whether there is any time left to spend. */
  boolean isSpent() {
    return spent >= MOST;
  }

  /** Nanoseconds to rest before the next look, now that the log has this size; 0 for none. */
  long rest(long now, long sizeNow) {
    boolean isAwake = now - grown < LONGEST_BREAK;
    if (isAwake) {
      spent += now - seen;
    }
    seen = now;
    if (sizeNow != size) {
      size = sizeNow;
      grown = now;
      rest = FIRST_REST;
      return 0;
    }
    if (isAwake) {
      return 0;
    }
    long due = rest;
    rest = Math.min(LAST_REST, 2 * rest);
    return due;
  }
}
