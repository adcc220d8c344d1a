package dev.hark.parse;

/**
 * Numbers of the words that stand at places. Up to sixteen bytes are taken as two words of the
 * machine, which are their own key; what the word means is asked only the first time.
 */
abstract class KnownWords {
  /** How far the last word that was asked for reached. */
  int end;

  private final WordKeys known = new WordKeys();

  /** The number of {@code [from, to)}, 0 or more, or -1 if there cannot be such a word. */
  abstract int learn(byte[] bytes, int from, int to);

  /**
   * The number of the word that begins at {@code from} and ends before the first byte of {@code
   * stop}, or -1 when none stands there. Looks at 16 bytes, wherever the line ends.
   */
  final int number(Words text, int from, long stop) {
    long one = text.at(from);
    long marks = Scan.zeroBytes(one ^ stop);
    if (marks != 0) {
      int length = Scan.first(marks);
      end = from + length;
      return length == 0 ? -1 : number(text.bytes, from, Scan.keyed(one, length), 0);
    }
    long two = text.at(from + 8);
    marks = Scan.zeroBytes(two ^ stop);
    if (marks != 0) {
      int length = Scan.first(marks);
      end = from + 8 + length;
      return number(text.bytes, from, one, length == 0 ? 8 : Scan.keyed(two, length) + 8);
    }
    return longer(text.bytes, from, (byte) stop);
  }

  private int number(byte[] bytes, int from, long one, long two) {
    int number = known.find(one, two);
    if (number == WordKeys.NONE) {
      number = learn(bytes, from, end);
      if (number >= 0) {
        known.put(one, two, number);
      }
    }
    return number;
  }

  private int longer(byte[] bytes, int from, byte stop) {
    int to = from + 16;
    while (to < from + 40 && to < bytes.length && bytes[to] != stop) {
      to++;
    }
    end = to;
    return to < bytes.length && bytes[to] == stop ? learn(bytes, from, to) : -1;
  }
}
