package dev.hark.parse;

/** A time as somebody types it, on the clock that {@link CallView#startNanos()} uses. */
public final class LogTime {
  private LogTime() {}

  /**
   * {@code 12:00}, {@code 12:00:01.5} or seconds since the epoch.
   *
   * @throws NumberFormatException if it is neither
   */
  public static long nanos(String text) {
    long nanos = 0;
    for (String part : text.split(":", -1)) {
      java.math.BigDecimal value = new java.math.BigDecimal(part);
      nanos = nanos * 60 + value.movePointRight(9).longValue();
    }
    return text.chars().filter(c -> c == ':').count() == 1 ? nanos * 60 : nanos;
  }
}
