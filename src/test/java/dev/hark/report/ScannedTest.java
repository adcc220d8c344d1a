package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the masking remembers of the texts that it looked at. */
class ScannedTest {
  private static List<Span> one(String text) {
    return List.of(new Span(0, 1));
  }

  private static List<Span> none(String text) {
    return List.of();
  }

  @Test
  void aTextIsLookedAtOnce() {
    Scanned scanned = new Scanned();
    scanned.of("a", ScannedTest::one);
    assertThat(scanned.of("a", ScannedTest::none)).containsExactly(new Span(0, 1));
  }

  @Test
  void howeverManyTextsThereAreTheirSizeIsBounded() {
    Scanned scanned = new Scanned();
    for (int i = 0; i < 300_000; i++) {
      scanned.of("a text that nobody has seen before " + i, ScannedTest::one);
      assertThat(scanned.size()).isBetween(1L, Scanned.MOST);
    }
    assertThat(scanned.of("a text that nobody has seen before 0", ScannedTest::none)).isEmpty();
  }

  @Test
  void aTextThatFillsItAllAloneIsNotRemembered() {
    Scanned scanned = new Scanned();
    scanned.of("small", ScannedTest::one);
    String large = "x".repeat((int) Scanned.MOST);
    assertThat(scanned.of(large, ScannedTest::one)).hasSize(1);
    assertThat(scanned.size()).isLessThan(1_000);
    assertThat(scanned.of(large, ScannedTest::none)).isEmpty();
  }
}
