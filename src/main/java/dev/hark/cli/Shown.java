package dev.hark.cli;

/** Text from a log made safe for a terminal: control and formatting characters become visible. */
final class Shown {
  private Shown() {}

  /** At most {@code width} characters of {@code text}, with an ellipsis if there were more. */
  static String of(String text, int width) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length() && safe.length() <= width; i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean live =
          Character.isISOControl(c)
              || type == Character.FORMAT
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (live) {
        safe.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.length() > width ? safe.substring(0, width - 1) + "…" : safe.toString();
  }
}
