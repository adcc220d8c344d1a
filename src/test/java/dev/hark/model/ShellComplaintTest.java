package dev.hark.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellComplaintTest {
  @Test
  void bashAndDashBothNameTheLine() {
    assertThat(ShellComplaint.read("a.sh: line 6: cd: build: No such file or directory\n"))
        .contains(new ShellComplaint("a.sh", 6, "cd: build: No such file or directory"));
    assertThat(ShellComplaint.read("a.sh: 6: go: not found\n"))
        .contains(new ShellComplaint("a.sh", 6, "go: not found"));
  }

  @Test
  void theHeadThatDashWritesByItselfIsABeginningAndNoComplaint() {
    assertThat(ShellComplaint.isBegun("a.sh: 6: ")).isTrue();
    assertThat(ShellComplaint.read("a.sh: 6: ")).isEmpty();
  }

  @Test
  void wordsThatEndInAColonAreNoBeginning() {
    assertThat(ShellComplaint.isBegun("Name: ")).isFalse();
    assertThat(ShellComplaint.isBegun("a.sh: 6: go: not found")).isFalse();
    assertThat(ShellComplaint.isBegun("a.sh: 6: go: \n")).isFalse();
    assertThat(ShellComplaint.isBegun("")).isFalse();
  }
}
