package dev.hark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void numbersAreGroupedLikeTheFormatterDoes() {
    for (long number :
        new long[] {0, 7, 12, 999, 1000, 12345, 123456, -1, -100, -123456, 1L << 62}) {
      assertEquals(String.format(Locale.ROOT, "%,d", number), Figures.grouped(number));
    }
    assertEquals("-9,223,372,036,854,775,808", Figures.grouped(Long.MIN_VALUE));
  }

  @Test
  void secondsHaveTheirDecimalsAndAreRounded() {
    assertEquals("0.000012", Figures.seconds(12_000, 6));
    assertEquals("0.000013", Figures.seconds(12_500, 6));
    assertEquals("0.000012", Figures.seconds(12_499, 6));
    assertEquals("1.0", Figures.seconds(999_999_999, 1));
    assertEquals("3.25", Figures.seconds(3_249_999_999L, 2));
    assertEquals("0.000000001", Figures.seconds(1, 9));
  }

  @Test
  void secondsAgreeWithTheFormatter() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      long nanos = random.nextLong(1L << 45) / 10 * 10 + 1;
      assertEquals(String.format(Locale.ROOT, "%.6f", nanos / 1e9), Figures.seconds(nanos, 6));
    }
  }

  @Test
  void textStandsOnTheRight() {
    assertEquals("  ab", Figures.right("ab", 4));
    assertEquals("abcde", Figures.right("abcde", 4));
  }
}
