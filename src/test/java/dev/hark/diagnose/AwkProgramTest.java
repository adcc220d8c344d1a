package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwkProgramTest {
  @Test
  void aFileThatItsProgramNamesIsMissed() throws IOException {
    String program = "BEGIN { while ((getline l < \\\"prices.txt\\\") > 0) n++ } { print n }";
    Story story =
        Story.of("awk '" + program + "' orders.txt", "echo done")
            .runs(1, "awk … orders.txt")
            .opens("orders.txt", "prices.txt", "awk", program, "orders.txt")
            .runs(2, "echo done");
    assertThat(story.findings()).containsExactly("missing-file script.sh:1 [program-ignored-it]");
  }

  @Test
  void aProgramThatAsksWhetherTheFileWasReadKnows() throws IOException {
    String program = "BEGIN { if ((getline l < \\\"prices.txt\\\") < 0) print \\\"none\\\" }";
    Story story =
        Story.of("awk '" + program + "' orders.txt", "echo done")
            .runs(1, "awk … orders.txt")
            .opens("orders.txt", "prices.txt", "awk", program, "orders.txt")
            .runs(2, "echo done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void systemAsAStatementForgetsTheStatus() {
    assertThat(AwkProgram.forgetsStatuses(List.of("awk", "{ system(\"cp \" $1) }"))).isTrue();
    assertThat(AwkProgram.forgetsStatuses(List.of("awk", "/a/ { n++; system($1) }"))).isTrue();
  }

  @Test
  void systemInAnExpressionHandsTheStatusOn() {
    assertThat(AwkProgram.forgetsStatuses(List.of("awk", "{ if (system($1)) exit 1 }"))).isFalse();
    assertThat(AwkProgram.forgetsStatuses(List.of("awk", "{ rc = system($1) }"))).isFalse();
    assertThat(AwkProgram.forgetsStatuses(List.of("awk", "{ print \"system\" }"))).isFalse();
  }
}
