package dev.hark.parse;

import java.util.Arrays;

/**
 * What tasks that were interrupted in a write are about to print. It may tear another task's line,
 * and is then recognised there.
 */
final class RecentOutput {
  private static final int KEPT = 8;
  private static final int LONGEST = 4096;

  private final byte[][] texts = new byte[KEPT][];
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
    next = (next + 1) % KEPT;
  }

  /** Where in {@code [from, to)} such a text begins that fills the rest of it, or {@code to}. */
  int at(byte[] bytes, int from, int to) {
    for (byte[] text : texts) {
      int at = to - text.length;
      if (text.length > 0 && at > from && Arrays.equals(bytes, at, to, text, 0, text.length)) {
        return at;
      }
    }
    return to;
  }
}
