package dev.hark.parse;

import dev.hark.parse.CallView.Ending;

/** What a call's printed value means. */
final class Value {
  private Value() {}

  /** The number {@code -1}, {@code 0x7f} or {@code 022} stands for; 0 for {@code ?}. */
  static long of(Slice value) {
    byte[] bytes = value.bytes();
    int from = value.from();
    int to = value.to();
    if (from == to || bytes[from] == '?') {
      return 0;
    }
    if (Scan.at(bytes, from, to, "0x")) {
      return radix(bytes, from + 2, to, 16);
    }
    if (bytes[from] == '-') {
      return -radix(bytes, from + 1, to, 10);
    }
    return radix(bytes, from, to, bytes[from] == '0' ? 8 : 10);
  }

  /** Wraps around as the kernel's own unsigned values do. */
  private static long radix(byte[] bytes, int from, int to, int radix) {
    long value = 0;
    for (int i = from; i < to; i++) {
      value = value * radix + Character.digit(bytes[i], radix);
    }
    return value;
  }

  static Ending ending(LineView line) {
    if (line.value.at(0) == '?') {
      return line.errno.isEmpty() ? Ending.NO_RETURN : Ending.RESTARTING;
    }
    boolean failed = !line.errno.isEmpty() && line.value.is("-1");
    return failed ? Ending.FAILED : Ending.RETURNED;
  }
}
