package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The first and the last few of a sequence. */
final class EndsTest {
  private static Ends<Integer> of(int each, int count) {
    Ends<Integer> ends = new Ends<>(each);
    IntStream.range(0, count).boxed().forEach(ends::add);
    return ends;
  }

  @Test
  void whatFitsIsKeptInOrder() {
    assertThat(of(3, 0).all()).isEmpty();
    assertThat(of(3, 6).all()).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void theMiddleOfWhatDoesNotFitIsLeftOut() {
    assertThat(of(3, 7).all()).containsExactly(0, 1, 2, 4, 5, 6);
    assertThat(of(3, 9).all()).containsExactly(0, 1, 2, 6, 7, 8);
    assertThat(of(3, 100).all()).containsExactly(0, 1, 2, 97, 98, 99);
  }

  @Test
  void thinningKeepsTheOuterOnes() {
    Ends<Integer> ends = of(3, 100);
    ends.thin(1);
    assertThat(ends.all()).containsExactly(0, 99);
    ends.add(100);
    assertThat(ends.all()).containsExactly(0, 100);
  }

  @Test
  void thinningLeavesWhatIsFewEnough() {
    Ends<Integer> ends = of(3, 4);
    ends.thin(2);
    assertThat(ends.all()).containsExactly(0, 1, 2, 3);
  }
}
