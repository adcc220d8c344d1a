package dev.hark.parse;

import java.util.Arrays;

/**
 * What tasks that were interrupted in a write are about to print. It may tear another task's line,
 * and is then recognised there.
 */
final class RecentOutput {
  private static final int KEPT = 8;
  private static final int LONGEST = 4096;

  private static final int SHORTEST_OPEN = 5;

  private final byte[][] texts = new byte[KEPT][];
  private final boolean[] open = new boolean[KEPT];
  private int next;

  RecentOutput() {
    Arrays.fill(texts, new byte[0]);
  }

  /** Remembers the first line of what an unfinished write has in its string. */
  void remember(Slice name, Slice arguments) {
    if (!name.is("write")) {
      return;
    }
    byte[] bytes = arguments.bytes();
    int quote = ArgumentScan.separator(bytes, arguments.from(), arguments.to()) + 2;
    if (quote >= arguments.to() || bytes[quote] != '"') {
      return;
    }
    int close = ArgumentScan.string(bytes, quote, Math.min(arguments.to(), quote + LONGEST));
    byte[] written = StringLiteral.unescaped(bytes, quote + 1, Math.max(quote + 1, close - 1));
    int length = 0;
    while (length < written.length && written[length] != '\n') {
      length++;
    }
    texts[next] = Arrays.copyOf(written, length);
    // Without a newline, cut by -s or not, more may follow on the same line.
    open[next] = length == written.length;
    next = (next + 1) % KEPT;
  }

  /** Where in {@code [from, to)} such a text begins that fills the rest of it, or {@code to}. */
  int at(byte[] bytes, int from, int to) {
    for (int i = 0; i < KEPT; i++) {
      int at = open[i] ? begins(texts[i], bytes, from, to) : to - texts[i].length;
      if (texts[i].length > 0 && at > from && matches(texts[i], bytes, at, to)) {
        return at;
      }
    }
    return to;
  }

  private static boolean matches(byte[] text, byte[] bytes, int at, int to) {
    return at + text.length <= to
        && Arrays.equals(bytes, at, at + text.length, text, 0, text.length);
  }

  private static int begins(byte[] text, byte[] bytes, int from, int to) {
    if (text.length >= SHORTEST_OPEN) {
      for (int at = from + 1; at <= to - text.length; at++) {
        if (bytes[at] == text[0] && matches(text, bytes, at, to)) {
          return at;
        }
      }
    }
    return -1;
  }
}
