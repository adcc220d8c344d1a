package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a {@link MixedStory} shows of statuses and complaints that are kept for a later look. */
class MixedKeptTest extends MixedStory {
  private static final String DENIED = "cat: none.txt: No such file or directory";

  private MixedStory valueMissed() {
    return tracesIn(8, "++ cat none.txt").misses(8, "none.txt", Complaint.TO_THE_PROGRAM);
  }

  @Test
  void aOneThatIsKeptAndTestedWasAskedFor() {
    valueMissed().traces("+ said=").traces("+ code=1").traces("+ '[' 1 -ne 1 ']'").traces("+ echo");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aOneThatIsKeptAndNeverTestedMayBeTheNumberOfAnything() {
    valueMissed().traces("+ said=").traces("+ count=1").traces("+ echo done").traces("+ echo");
    assertThat(verdict()).containsExactly("subst-status-ignored");
  }

  private MixedStory complainsTo(String file, int pid) {
    return traces("+ cat none.txt")
        .holds(
            "strace: Process %d attached".formatted(pid),
            "[pid %d] openat(AT_FDCWD, \"%s\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3"
                .formatted(pid, file),
            "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"none.txt\"], 0x1) = 0".formatted(pid),
            "[pid %d] openat(AT_FDCWD, \"none.txt\", O_RDONLY) = -1 ENOENT (No such file)"
                .formatted(pid),
            "[pid %d] write(2, \"%s\\n\", %d) = 1".formatted(pid, DENIED, DENIED.length() + 1))
        .ends(pid, 1);
  }

  @Test
  void aComplaintWhoseFileIsSearchedForItsWordsWasKnown() {
    complainsTo("err.txt", 8).traces("+ grep -q 'No such' err.txt").makes(9, "x");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aComplaintWhoseFileIsSearchedForOtherWordsWasNot() {
    complainsTo("err.txt", 8).traces("+ grep -c warnings err.txt").makes(9, "x");
    assertThat(verdict()).containsExactly("no-errexit,stderr-discarded");
  }

  @Test
  void aComplaintWhoseFileIsRemovedUnreadWasNot() {
    complainsTo("err.txt", 8).traces("+ rm -f err.txt").traces("+ echo done");
    assertThat(verdict()).containsExactly("no-errexit,stderr-discarded");
  }

  private MixedStory jobMisses(String then) {
    return holds("strace: Process 8 attached")
        .traces("+ number[north]=8")
        .holds(
            "[pid 8] write(2, \"+ cat none.txt\\n\", 15+ cat none.txt",
            ") = 15",
            "[pid 8] execve(\"/usr/bin/cat\", [\"cat\", \"none.txt\"], 0x1) = 0",
            "[pid 8] openat(AT_FDCWD, \"none.txt\", O_RDONLY) = -1 ENOENT (No such file)")
        .ends(8, 2)
        .traces(then);
  }

  @Test
  void aStatusThatIsPutInATableWasAskedFor() {
    jobMisses("+ wait 8").traces("+ ended[north]=2").traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aJobThatIsWaitedForWithOthersIsOneHoweverShortItLived() {
    jobMisses("+ wait 8 9").traces("+ echo 'regions: 2'");
    assertThat(verdict()).containsExactly("background-not-waited");
  }

  private MixedStory valueOrLine(String instead) {
    return traces("+ read -r line")
        .tracesIn(8, "++ cat a.ini")
        .finds(8, "a.ini")
        .traces("+ day=monday")
        .traces("+ printf '%s\\n' monday")
        .traces("+ read -r line")
        .tracesIn(9, "++ cat b.ini")
        .misses(9, "b.ini", Complaint.NOWHERE)
        .traces("+ day=")
        .traces("+ printf '%s\\n' " + instead)
        .traces("+ read -r line");
  }

  @Test
  void aLineThatIsToldInPlaceOfTheValueIsAnotherWay() {
    valueOrLine("never");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anEmptyValueThatIsToldIsNot() {
    valueOrLine("''");
    assertThat(verdict()).containsExactly("stderr-discarded,subst-status-ignored");
  }
}
