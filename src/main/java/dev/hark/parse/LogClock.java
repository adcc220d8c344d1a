package dev.hark.parse;

/**
 * A log's own clock in nanoseconds: since the epoch with -ttt, since the first midnight with -t and
 * -tt (a fall of more than half a day is a new day), since the first line with -r alone.
 */
final class LogClock {
  private static final long SECOND = 1_000_000_000L;
  private static final long DAY = 86_400 * SECOND;
  private static final long MOST_SECONDS = Long.MAX_VALUE / SECOND / 20;

  /** What the last of so many decimals is worth. */
  private static final long[] UNITS = {
    SECOND, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private long day;
  private long last = CallView.NO_TIME;
  private long sum;

  /** The time on the view's line, or {@link CallView#NO_TIME}. */
  long nanos(LineView view) {
    if (!view.time.isEmpty()) {
      return wall(view.time);
    }
    if (view.relative.isEmpty()) {
      return CallView.NO_TIME;
    }
    sum += nanos(view.relative);
    return sum;
  }

  private long wall(Slice time) {
    if (time.length() < 3 || time.at(2) != ':') {
      return nanos(time);
    }
    byte[] bytes = time.bytes();
    int at = time.from();
    long hours = two(bytes, at);
    long minutes = two(bytes, at + 3);
    long now = day + (hours * 60 + minutes) * 60 * SECOND + nanos(bytes, at + 6, time.to());
    if (last != CallView.NO_TIME && now < last - DAY / 2) {
      day += DAY;
      now += DAY;
    }
    last = now;
    return now;
  }

  private static int two(byte[] bytes, int at) {
    return (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
  }

  static long nanos(Slice seconds) {
    return nanos(seconds.bytes(), seconds.from(), seconds.to());
  }

  /** {@code 12}, {@code 12.5} or {@code 12.000000001} seconds; digits beyond nine are dropped. */
  private static long nanos(byte[] bytes, int from, int to) {
    long whole = 0;
    int i = from;
    while (i < to && Scan.digit(bytes[i]) && whole < MOST_SECONDS) {
      whole = whole * 10 + bytes[i++] - '0';
    }
    long fraction = 0;
    int digits = 0;
    for (i++; i < to && digits < 9 && Scan.digit(bytes[i]); i++) {
      fraction = fraction * 10 + bytes[i] - '0';
      digits++;
    }
    return whole * SECOND + fraction * UNITS[digits];
  }
}
