package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutputLinesTest {
  private final OutputLines lines = new OutputLines();

  @Test
  void aCutTextIsCompletedFromTheLinesAroundItsCall() {
    lines.add(10, "cp: cannot stat 'one'");
    lines.add(12, " /srv/app/releases/current/etc/app.ini");
    lines.add(12, ") = 39");

    assertThat(lines.onLine(" /srv/app/rel", 12))
        .hasValue(" /srv/app/releases/current/etc/app.ini");
    assertThat(lines.onLine("cp: cannot", 12)).hasValue("cp: cannot stat 'one'");
    assertThat(lines.onLine("cp: cannot", 13)).isEmpty();
  }

  @Test
  void whatComesFromElsewhereHasNoLine() {
    lines.addElsewhere(List.of("+ cp a b"));

    assertThat(lines.onLine("+ cp", 1)).isEmpty();
    assertThat(lines.startingWith("+ cp", 1)).hasValue("+ cp a b");
    assertThat(lines.isStream()).isFalse();
  }
}
