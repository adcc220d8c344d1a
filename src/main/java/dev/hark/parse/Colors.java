package dev.hark.parse;

/** strace 7.0 colours its lines on a terminal; a log made by script(1) keeps the sequences. */
final class Colors {
  private static final byte ESCAPE = 0x1b;

  private Colors() {}

  static boolean in(byte[] bytes, int from, int to) {
    return Scan.escape(bytes, from, to) < to;
  }

  /** Copies {@code [from, to)} without {@code ESC[…m}; returns the length of the copy. */
  static int strip(byte[] bytes, int from, int to, byte[] copy) {
    int length = 0;
    int i = from;
    while (i < to) {
      int end = bytes[i] == ESCAPE ? sequenceEnd(bytes, i, to) : i;
      if (end > i) {
        i = end;
      } else {
        copy[length++] = bytes[i++];
      }
    }
    return length;
  }

  private static int sequenceEnd(byte[] bytes, int i, int to) {
    if (i + 1 >= to || bytes[i + 1] != '[') {
      return i;
    }
    int k = i + 2;
    while (k < to && (Scan.digit(bytes[k]) || bytes[k] == ';')) {
      k++;
    }
    return k < to && (bytes[k] == 'm' || bytes[k] == 'K') ? k + 1 : i;
  }
}
