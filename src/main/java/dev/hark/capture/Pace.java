package dev.hark.capture;

import java.util.concurrent.TimeUnit;

/**
 * When the next look at the growing log is due: seldom. A tracer and its tracee run fastest when
 * they take turns on one processor, and whatever wakes up while the other one idles drives them
 * apart for a tenth of a second (two cores, Linux 6.18, before {@link AwakeProcessor}: 500 short
 * processes took 2.3 s under strace, 2.7 s with a look each second, 4.4 s with a look each 5 ms).
 *
 * <p>The start of a shell asks for a series of quick looks, because its script may soon be gone.
 * All times are those of {@link System#nanoTime}.
 */
final class Pace {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  /** At rest, the pause is a quarter of the time so far, within these bounds. */
  private static final long SHORTEST_REST = 3 * SECOND;

  private static final long LONGEST_REST = 10 * SECOND;

  /** In a series, each pause is twice the one before it. */
  private static final long FIRST_QUICK = SECOND / 500;

  private static final long LAST_QUICK = SECOND / 15;

  /** From series to series: a tenth of the time so far, at most this. */
  private static final long LONGEST_GAP = SECOND / 2;

  private final long begun;
  private long last;
  private long nextSeries;
  private long quick;
  private boolean isCalled;

  Pace(long now) {
    begun = now;
    last = now;
    nextSeries = now;
  }

  /** A shell has begun. */
  void call() {
    isCalled = true;
  }

  /** Nanoseconds until the next look; 0 or less when it is due. */
  long left(long now) {
    if (isCalled && now >= nextSeries) {
      isCalled = false;
      nextSeries = now + Math.min(LONGEST_GAP, (now - begun) / 10);
      quick = FIRST_QUICK;
      last = now;
    }
    long due = last + (quick > 0 ? quick : rest(now - begun));
    return (isCalled ? Math.min(due, nextSeries) : due) - now;
  }

  /** A look was taken. */
  void looked(long now) {
    last = now;
    quick = quick < LAST_QUICK ? 2 * quick : 0;
  }

  private static long rest(long soFar) {
    return Math.min(LONGEST_REST, Math.max(SHORTEST_REST, soFar / 4));
  }
}
