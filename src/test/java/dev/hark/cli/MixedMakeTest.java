package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What a {@link MixedStory} shows of make, which keeps SIGCHLD blocked, so that no line says whose
 * its children are.
 */
class MixedMakeTest extends MixedStory {
  private static final String COMPLAINT = "cp: cannot stat 'a.src': No such file or directory";

  private MixedStory make() {
    return traces("+ make all")
        .holds(
            "strace: Process 8 attached",
            "[pid 8] execve(\"/usr/bin/make\", [\"make\", \"all\"], 0x1) = 0");
  }

  private void copies(int pid, String shown) {
    holds(
        "[pid %d] execve(\"/usr/bin/cp\", [\"cp\", \"a.src\", \"a.txt\"], 0x1) = 0".formatted(pid),
        "[pid %d] write(2, \"%s\\n\", 51%s".formatted(pid, COMPLAINT, shown),
        ") = 51",
        "[pid %d] exit_group(1) = ?".formatted(pid),
        "[pid %d] +++ exited with 1 +++".formatted(pid));
  }

  @Test
  void whatItRanInVainAndPassedOverIsFound() {
    make().holds("strace: Process 9 attached");
    copies(9, COMPLAINT);
    ends(8, 0).traces("+ echo done");
    assertThat(verdict()).containsExactly("program-ignored-it");
  }

  @Test
  void whatARecipeCutShortHadSentAwayIsItsOwnAffair() {
    make()
        .holds(
            "strace: Process 9 attached",
            "[pid 9] execve(\"/bin/sh\", [\"/bin/sh\", \"-c\", \"if ! cp a.src a.txt 2>/dev/null; t\"...],"
                + " 0x1) = 0",
            "[pid 9] openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3",
            "[pid 9] close(2) = 0",
            "[pid 9] close(3) = 0",
            "strace: Process 10 attached");
    copies(10, "");
    holds(
        "[pid 9] --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=10, si_status=1} ---",
        "[pid 9] close(11) = 0",
        "[pid 9] exit_group(0) = ?",
        "[pid 9] +++ exited with 0 +++");
    ends(8, 0).traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatIsBornWhileTwoOfThemRunMayBeEithers() {
    make()
        .traces("+ make docs")
        .holds(
            "strace: Process 7 attached",
            "[pid 7] execve(\"/usr/bin/make\", [\"make\", \"docs\"], 0x1) = 0",
            "strace: Process 9 attached");
    copies(9, COMPLAINT);
    ends(7, 0).ends(8, 0).traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }
}
