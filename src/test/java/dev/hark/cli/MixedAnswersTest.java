package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a {@link MixedStory} shows of statuses and complaints that the script takes elsewhere. */
class MixedAnswersTest extends MixedStory {
  private MixedStory job(int pid, int status) {
    return holds("strace: Process %d attached".formatted(pid))
        .traces("+ jobs+=(%d)".formatted(pid))
        .holds(
            "[pid %d] write(2, \"+ ./convert a\\n\", 14+ ./convert a".formatted(pid),
            ") = 14",
            "[pid %d] execve(\"/srv/convert\", [\"./convert\", \"a\"], 0x1) = 0".formatted(pid),
            "[pid %d] openat(AT_FDCWD, \"a.in\", O_RDONLY) = -1 ENOENT (No such file)"
                .formatted(pid))
        .ends(pid, status);
  }

  private void polls() {
    for (int turn = 1; turn <= 2; turn++) {
      traces("+ for try in 1 2")
          .traces("+ cat peer.lock")
          .misses(8 + turn, "peer.lock", Complaint.NOWHERE)
          .traces("+ sleep 1")
          .makes(20 + turn, "x");
    }
  }

  @Test
  void theStatusOfAJobIsThatOfTheWaitForIt() {
    job(8, 3).traces("+ wait 8").traces("+ rc=3").traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aJobWhoseFailureIsCountedWasAskedFor() {
    job(8, 3).traces("+ wait 8").traces("+ failed=1").traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aWaitBehindWhichTheScriptGoesOnHasNotAsked() {
    job(8, 3).traces("+ wait 8").traces("+ echo done");
    assertThat(verdict()).containsExactly("background-not-waited");
  }

  @Test
  void aWaitOrNothingHasNotAsked() {
    job(8, 3).traces("+ wait 8").traces("+ true").traces("+ echo done");
    assertThat(verdict()).containsExactly("or-true");
  }

  @Test
  void aStatusThatACheckIsGivenWasLookedAt() {
    traces("+ ./convert a")
        .holds(
            "strace: Process 8 attached",
            "[pid 8] execve(\"/srv/convert\", [\"./convert\", \"a\"], 0x1) = 0",
            "[pid 8] openat(AT_FDCWD, \"a.in\", O_RDONLY) = -1 ENOENT (No such file or directory)")
        .ends(8, 66)
        .traces("+ check 'no file' 66 66");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aSmallNumberIsTheNumberOfAnything() {
    traces("+ ./convert a")
        .holds(
            "strace: Process 8 attached",
            "[pid 8] execve(\"/srv/convert\", [\"./convert\", \"a\"], 0x1) = 0",
            "[pid 8] openat(AT_FDCWD, \"a.in\", O_RDONLY) = -1 ENOENT (No such file or directory)")
        .ends(8, 2)
        .traces("+ check 'two files' 2");
    assertThat(verdict()).containsExactly("no-errexit");
  }

  @Test
  void aComplaintThatACheckIsGivenWasHeard() {
    tracesIn(8, "++ cat none.txt")
        .misses(8, "none.txt", Complaint.TO_THE_PROGRAM)
        .traces("+ says missing 'cat: none.txt: No such file or directory'");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aComplaintInAVariableThatNobodyReadsWasNot() {
    tracesIn(8, "++ cat none.txt")
        .misses(8, "none.txt", Complaint.TO_THE_PROGRAM)
        .traces("+ out='cat: none.txt: No such file or directory'")
        .traces("+ echo done");
    assertThat(verdict()).containsExactly("subst-status-ignored");
  }

  @Test
  void aComplaintThatACaseIsAboutWasHeard() {
    tracesIn(8, "++ cat none.txt")
        .misses(8, "none.txt", Complaint.TO_THE_PROGRAM)
        .traces("+ out='cat: none.txt: No such file or directory'")
        .traces("+ case $out in")
        .traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatIsAskedOnceMoreBehindALoopThatWaitsIsPolled() {
    polls();
    traces("+ cat peer.lock").misses(12, "peer.lock", Complaint.NOWHERE).traces("+ echo alone");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aLoopThatWaitsAndGivesUpIsNot() {
    polls();
    traces("+ echo done");
    assertThat(verdict()).isNotEmpty();
  }

  @Test
  void aValueThatDecidesWhatComesNextWasAskedFor() {
    traces("+ for f in a b")
        .tracesIn(8, "++ cat a.ini")
        .finds(8, "a.ini")
        .traces("+ mode=fast")
        .traces("+ use fast")
        .traces("+ for f in a b")
        .tracesIn(9, "++ cat b.ini")
        .misses(9, "b.ini", Complaint.NOWHERE)
        .traces("+ mode=")
        .traces("+ echo 'b: default'");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aValueThatIsUsedWhateverItIsWasNot() {
    traces("+ for f in a b")
        .tracesIn(8, "++ cat a.ini")
        .finds(8, "a.ini")
        .traces("+ mode=fast")
        .traces("+ use fast")
        .traces("+ for f in a b")
        .tracesIn(9, "++ cat b.ini")
        .misses(9, "b.ini", Complaint.NOWHERE)
        .traces("+ mode=")
        .traces("+ use ''");
    assertThat(verdict()).containsExactly("stderr-discarded,subst-status-ignored");
  }

  @Test
  void aProcessMayBeGoneBeforeItIsLookedAt() {
    tracesIn(8, "++ cat /proc/4711/status")
        .misses(8, "/proc/4711/status", Complaint.NOWHERE)
        .traces("+ line=")
        .traces("+ echo vanished");
    assertThat(verdict()).isEmpty();
  }
}
