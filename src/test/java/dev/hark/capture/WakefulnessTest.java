package dev.hark.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times are given in milliseconds, none is measured. */
class WakefulnessTest {
  private static final long MILLI = 1_000_000;
  private static final long START = 77 * MILLI;

  private final Wakefulness wakefulness = new Wakefulness(START);

  private long rest(long now, long size) {
    return wakefulness.rest(START + now * MILLI, size) / MILLI;
  }

  @Test
  void doesNotRestWhileTheLogGrows() {
    for (int now = 1; now < 100; now += 4) {
      assertEquals(0, rest(now, now));
    }
  }

  @Test
  void aShortBreakIsNoRest() {
    rest(10, 1);
    assertEquals(0, rest(14, 1));
    assertEquals(5, rest(15, 1));
  }

  @Test
  void restsLongerAndLongerWhileNothingIsWritten() {
    rest(10, 1);
    List<Long> rests = new ArrayList<>();
    for (long now = 20; rests.size() < 6; now += rests.get(rests.size() - 1)) {
      rests.add(rest(now, 1));
    }
    assertEquals(List.of(5L, 10L, 20L, 40L, 40L, 40L), rests);
  }

  @Test
  void isAwakeAtOnceWhenTheLogGrowsAgain() {
    rest(10, 1);
    rest(100, 1);
    rest(200, 1);
    assertEquals(0, rest(240, 2));
    assertEquals(0, rest(241, 2));
    assertEquals(5, rest(260, 2));
  }

  @Test
  void spendsHalfAMinuteAndNoMore() {
    int now = 0;
    for (; now < 29_999; now += 3) {
      rest(now, now);
    }
    assertFalse(wakefulness.isSpent());
    rest(now + 3, now + 3);
    rest(now + 6, now + 6);
    assertTrue(wakefulness.isSpent());
  }

  @Test
  void theTimeOfASleepingCommandIsNotSpent() {
    for (int now = 1_000; now < 100_000; now += 40) {
      rest(now, 7);
    }
    assertFalse(wakefulness.isSpent());
  }
}
