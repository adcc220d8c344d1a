package dev.hark.parse;

import java.util.Arrays;

/** The names of calls with the numbers that a {@link Sieve} has for them. */
final class SievedNames extends KnownWords {
  private final Sieve sieve;
  private final CallNames names = new CallNames(new TallyTable());
  private final Slice asked = new Slice();
  private int[] kinds = new int[128];
  private boolean[] printing = new boolean[128];

  SievedNames(Sieve sieve) {
    this.sieve = sieve;
  }

  @Override
  int learn(byte[] bytes, int from, int to) {
    int number = names.learn(bytes, from, to);
    if (number >= 0) {
      if (number >= kinds.length) {
        kinds = Arrays.copyOf(kinds, number * 2);
        printing = Arrays.copyOf(printing, number * 2);
      }
      asked.set(bytes, from, to);
      kinds[number] = sieve.kind(asked);
      printing[number] = asked.is("write");
    }
    return number;
  }

  int kind(int number) {
    return kinds[number];
  }

  /** Whether such a call makes, changes or ends processes. */
  boolean isStructural(int number) {
    return names.isStructural(number);
  }

  /** Whether its first half must be remembered: what it prints may tear a line. */
  boolean isPrinting(int number) {
    return printing[number];
  }
}
