package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Eight bytes at a time is the clever twin of one at a time. */
final class WordsTest {
  private static final int LENGTH = 60;

  /** Bytes that differ from the wanted ones by little, where such tricks go wrong. */
  private static Words words(int seed) {
    Random random = new Random(seed);
    byte[] near = {'\n', '\n' + 1, '\n' - 1, '"', '#', '\\', ']', (byte) 0x8a, 0, -1, 'x', 'y'};
    Words words = new Words(LENGTH);
    for (int i = 0; i < LENGTH - 1; i++) {
      words.bytes[i] = near[random.nextInt(near.length)];
    }
    words.bytes[LENGTH - 1] = '\n';
    words.take(LENGTH);
    return words;
  }

  @Test
  void theSameIsFoundAndHashedAsByteByByte() {
    for (int seed = 0; seed < 3_000; seed++) {
      Words words = words(seed);
      byte[] bytes = words.bytes;
      for (int from = 0; from < 20; from++) {
        int to = from + new Random(seed).nextInt(LENGTH - from);
        assertThat(words.at(from)).as("seed %d", seed).isEqualTo(Scan.word(bytes, from));
        assertThat(words.newline(from))
            .as("newline from %d, seed %d", from, seed)
            .isEqualTo(Scan.eitherPlainly(bytes, from, LENGTH, '\n', '\n'));
        assertThat(Math.min(to, words.quote(from, to)))
            .as("quote in %d to %d, seed %d", from, to, seed)
            .isEqualTo(Scan.eitherPlainly(bytes, from, to, '"', '"'));
        assertThat(words.hash(from, to))
            .as("hash of %d to %d, seed %d", from, to, seed)
            .isEqualTo(TallyTable.hash(bytes, from, to));
      }
    }
  }

  @Test
  void aStringEndsWhereTheGrammarSaysSo() {
    for (int seed = 0; seed < 3_000; seed++) {
      Words words = words(seed);
      words.bytes[5] = '"';
      words.take(LENGTH);
      int end = ArgumentScan.string(words.bytes, 5, LENGTH);
      int close = words.stringEnd(6, LENGTH);
      assertThat(close + (close < LENGTH ? 1 : 0)).as("seed %d", seed).isEqualTo(end);
    }
  }

  @Test
  void quotesAndBackslashesAreFoundAtOnce() {
    for (int seed = 0; seed < 3_000; seed++) {
      byte[] bytes = words(seed).bytes;
      assertThat(Scan.quoteOrBackslash(bytes, 3, LENGTH))
          .as("seed %d", seed)
          .isEqualTo(Scan.eitherPlainly(bytes, 3, LENGTH, '"', '\\'));
    }
  }

  @Test
  void decimalDigitsAreKnownAndRead() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 8; k++) {
        text.append((char) ('0' + random.nextInt(10)));
      }
      long word = Scan.wordOf(text.toString());
      assertThat(Scan.areDigits(word)).as("%s", text).isTrue();
      assertThat(Scan.decimal(word)).isEqualTo(Long.parseLong(text.toString()));
      text.setCharAt(random.nextInt(8), (char) random.nextInt(256));
      byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Scan.areDigits(Scan.word(bytes, 0)))
          .as("%s", text)
          .isEqualTo(Scan.digits(bytes, 0, 8) == 8);
    }
  }

  @Test
  void marksAreCountedFromBothEnds() {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      long marks = (random.nextLong() & 0x8080808080808080L) | (0x80L << (8 * random.nextInt(8)));
      assertThat(Scan.first(marks)).isEqualTo(Long.numberOfTrailingZeros(marks) / 8);
      assertThat(Scan.last(marks)).isEqualTo(7 - Long.numberOfLeadingZeros(marks) / 8);
    }
  }
}
