package dev.hark.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are given, none is measured. */
class PaceTest {
  private static final long MILLI = 1_000_000;
  private static final long START = 77 * MILLI;

  private final Pace pace = new Pace(START);

  /** When the next looks are taken, in milliseconds since the start. */
  private List<Long> looks(long from, int count) {
    List<Long> times = new ArrayList<>();
    long now = START + from * MILLI;
    for (int i = 0; i < count; i++) {
      long left = pace.left(now);
      while (left > 0) {
        now += left;
        left = pace.left(now);
      }
      pace.looked(now);
      times.add((now - START) / MILLI);
    }
    return times;
  }

  @Test
  void looksEachThreeSecondsAtFirstAndLaterEachTen() {
    assertEquals(List.of(3000L, 6000L, 9000L, 12000L), looks(0, 4));
    List<Long> late = looks(100_000, 3);
    assertEquals(10_000, late.get(2) - late.get(1));
  }

  @Test
  void aShellThatStartsIsLookedAtAtOnceAndLessAndLessOften() {
    looks(0, 2);
    pace.call();
    assertEquals(List.of(6302L, 6306L, 6314L, 6330L, 6362L, 6426L, 6554L), looks(6300, 7));
    assertEquals(List.of(9554L), looks(6554, 1));
  }

  @Test
  void shellsThatStartAllTheTimeAreNotLookedAtAllTheTime() {
    looks(0, 10);
    int count = 0;
    for (long now = 60_000; now < 70_000; now += 10) {
      pace.call();
      if (pace.left(START + now * MILLI) <= 0) {
        pace.looked(START + now * MILLI);
        count++;
      }
    }
    assertTrue(count > 40 && count <= 160, count + " looks in ten seconds");
  }
}
