package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignalNamesTest {
  @Test
  void namesAreStraces() {
    assertThat(SignalNames.of(15)).isEqualTo("SIGTERM");
    assertThat(SignalNames.of(31)).isEqualTo("SIGSYS");
    assertThat(SignalNames.of(34)).isEqualTo("SIGRT_2");
  }

  @Test
  void numbersComeBack() {
    for (int number = 1; number <= 64; number++) {
      assertThat(SignalNames.number(SignalNames.of(number))).isEqualTo(number);
    }
    assertThat(SignalNames.number("SIGNONE")).isZero();
  }

  @Test
  void waitStatusesAreReadAsWaitpidWritesThem() {
    assertThat(WaitResult.of(0x0700)).isEqualTo(new WaitResult(7, 0));
    assertThat(WaitResult.of(0x89)).isEqualTo(new WaitResult(0, 9));
    assertThat(WaitResult.isStopped(0x147f)).isTrue();
    assertThat(WaitResult.stopSignal(0x147f)).isEqualTo(SignalNames.TSTP);
    assertThat(WaitResult.isStopped(0x0700)).isFalse();
  }
}
