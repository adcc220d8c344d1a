package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScanTest {
  /** Bytes that differ from the wanted ones by little, where such tricks go wrong. */
  private static byte[] bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(40)];
    byte[] near = {'\n', '\n' + 1, '\n' - 1, '"', '#', '!', (byte) 0x8a, (byte) 0xa2, 0, -1, 'x'};
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = near[random.nextInt(near.length)];
    }
    return bytes;
  }

  @Test
  void eightBytesAtATimeFindWhatOneAtATimeFinds() {
    for (int seed = 0; seed < 20_000; seed++) {
      byte[] bytes = bytes(new Random(seed));
      for (int from = 0; from <= Math.min(9, bytes.length); from++) {
        assertThat(Scan.newline(bytes, from, bytes.length))
            .as("newline, seed %d", seed)
            .isEqualTo(Scan.eitherPlainly(bytes, from, bytes.length, '\n', '\n'));
        assertThat(Scan.quote(bytes, from, bytes.length))
            .as("quote, seed %d", seed)
            .isEqualTo(Scan.eitherPlainly(bytes, from, bytes.length, '"', '"'));
      }
    }
  }

  @Test
  void equalBytesAreMarkedAndNoOthers() {
    for (int seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[8];
      random.nextBytes(bytes);
      bytes[random.nextInt(8)] = '=';
      bytes[random.nextInt(8)] = '=' + 1;
      long marks = Scan.equalBytes(Scan.word(bytes, 0), Scan.repeat('='));
      for (int i = 0; i < 8; i++) {
        assertThat((marks >>> (i * 8)) & 0xff)
            .as("byte %d, seed %d", i, seed)
            .isEqualTo(bytes[i] == '=' ? 0x80 : 0);
      }
    }
  }

  @Test
  void aNumberTooLargeForItsTypeIsNone() {
    assertThat(
            Scan.number(
                "9999999999999999999".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, 19))
        .isEqualTo(-1);
    assertThat(
            Scan.smallNumber(
                "2147483648".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, 10))
        .isEqualTo(-1);
    assertThat(
            Scan.smallNumber(
                "2147483647".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, 10))
        .isEqualTo(2147483647);
  }
}
