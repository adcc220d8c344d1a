package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.syntax.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusReadingTest {
  /** The command is {@code cmd}, at the start of the first line. */
  private static boolean follows(String... lines) {
    return StatusReading.follows(List.of(lines), new Span(1, 0, 1, 3));
  }

  @Test
  void aStatusIsReadByTheNextCommandOfTheSameLine() {
    assertThat(follows("cmd 2>/dev/null; rc=$?")).isTrue();
  }

  @Test
  void aStatusIsReadByCaseOrTestOnTheNextLine() {
    assertThat(follows("cmd >log 2>&1", "", "case $? in 1) ;; esac")).isTrue();
    assertThat(follows("cmd", "if [ $? -eq 143 ]; then")).isTrue();
    assertThat(follows("cmd", "  # 4 is fine", "(( $? == 4 ))")).isTrue();
  }

  @Test
  void whatIsClosedForTheCommandStandsBetween() {
    assertThat(follows("cmd 9>&-", "rc=$?")).isTrue();
    assertThat(follows("cmd <&- 2>&1", "rc=$?")).isTrue();
  }

  @Test
  void aStatusThatAnotherCommandReplacesIsNotRead() {
    assertThat(follows("cmd; echo done; rc=$?")).isFalse();
    assertThat(follows("cmd", "echo done", "rc=$?")).isFalse();
    assertThat(follows("cmd")).isFalse();
  }
}
