package dev.hark.parse;

import java.util.Arrays;

/** The names of calls, numbered as in the table where they are counted. */
final class CallNames extends KnownWords {
  private final TallyTable names;
  private boolean[] structural = new boolean[128];

  CallNames(TallyTable names) {
    this.names = names;
  }

  @Override
  int learn(byte[] bytes, int from, int to) {
    if (!isName(bytes, from, to)) {
      return -1;
    }
    int number = names.index(bytes, from, to, TallyTable.hash(bytes, from, to));
    if (number >= structural.length) {
      structural = Arrays.copyOf(structural, number * 2);
    }
    structural[number] = Structure.of(bytes, from, to) != Structure.ORDINARY;
    return number;
  }

  private static boolean isName(byte[] bytes, int from, int to) {
    boolean name = to > from && !Scan.digit(bytes[from]);
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      name &= (b >= 'a' && b <= 'z') || b == '_' || Scan.digit(b);
    }
    return name;
  }

  /** Whether such a call makes, changes or ends processes. */
  boolean isStructural(int number) {
    return structural[number];
  }
}
