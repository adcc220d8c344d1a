package dev.hark.report;

/**
 * Numbers as people read them, the same in every locale. Not {@link java.util.Formatter}: its first
 * use takes as long as reading a log of some megabytes, for the locale's digits.
 */
public final class Figures {
  private static final long SECOND = 1_000_000_000L;

  private Figures() {}

  /** {@code 1,234,567}. */
  public static String grouped(long number) {
    StringBuilder text = new StringBuilder().append(number);
    int first = number < 0 ? 1 : 0;
    for (int at = text.length() - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /**
   * Seconds with a fixed number of decimals, rounded to the nearest and up from the middle.
   *
   * @param nanos 0 or more
   * @param decimals 1 to 9
   */
  public static String seconds(long nanos, int decimals) {
    long unit = SECOND;
    for (int i = 0; i < decimals; i++) {
      unit /= 10;
    }
    long units = nanos / unit + (nanos % unit >= (unit + 1) / 2 && unit > 1 ? 1 : 0);
    long perSecond = SECOND / unit;
    String fraction = Long.toString(units % perSecond);
    return units / perSecond + "." + "0".repeat(decimals - fraction.length()) + fraction;
  }

  /** With blanks before it up to {@code width} characters. */
  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
