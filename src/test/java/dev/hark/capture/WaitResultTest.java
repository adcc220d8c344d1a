package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statuses as wait(2) encodes them on Linux. */
class WaitResultTest {
  @Test
  void anExitIsAnEnd() {
    assertThat(WaitResult.isEnd(0x0300)).isTrue();
    assertThat(WaitResult.of(0x0300)).isEqualTo(new WaitResult(3, 0));
  }

  @Test
  void aDeadlySignalIsAnEndWithOrWithoutACore() {
    assertThat(WaitResult.isEnd(0x0b)).isTrue();
    assertThat(WaitResult.isEnd(0x8b)).isTrue();
    assertThat(WaitResult.of(0x8b)).isEqualTo(new WaitResult(0, 11));
  }

  @Test
  void aStopIsNoEnd() {
    int stopped = SignalNames.TSTP << 8 | 0x7f;
    assertThat(WaitResult.isEnd(stopped)).isFalse();
    assertThat(WaitResult.stopSignal(stopped)).isEqualTo(SignalNames.TSTP);
  }

  @Test
  void aContinuationIsNeitherAStopNorAnEnd() {
    assertThat(WaitResult.isStopped(0xffff)).isFalse();
    assertThat(WaitResult.isEnd(0xffff)).isFalse();
  }
}
