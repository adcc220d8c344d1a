package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a {@link MixedStory} shows of builtins, subshells and programs that were only asked. */
class MixedProbesTest extends MixedStory {
  @Test
  void anUnheardBuiltinThatIsTriedOnAnotherFileWasAnswered() {
    reads(". ./local.env 2>/dev/null || . ./def".substring(0, 32), 90)
        .traces("+ . ./local.env")
        .complainsUnheard("s.sh: line 1: ./local.env: No s")
        .traces("+ . ./default.env")
        .traces("++ region=eu")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anUnheardBuiltinBehindWhichAValueIsSetWasAnswered() {
    reads("source ./colors 2>/dev/null || r".substring(0, 32), 90)
        .traces("+ source ./colors")
        .complainsUnheard("s.sh: line 1: ./colors: No such")
        .traces("+ red=")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anUnheardBuiltinThatWentWellLaterWasAnswered() {
    reads("cd cache 2>/dev/null || { mkdir c".substring(0, 32), 90)
        .traces("+ cd cache")
        .complainsUnheard("s.sh: line 1: cd: cache: No such")
        .traces("+ mkdir cache")
        .finds(8, "cache")
        .traces("+ cd cache")
        .reads("pwd\n", 4)
        .traces("+ pwd");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anUnheardBuiltinBehindWhichTheScriptWorksOnIsAFailure() {
    reads("cd cache 2>/dev/null\nrm -f *.tmp".substring(0, 31), 90)
        .traces("+ cd cache")
        .complainsUnheard("s.sh: line 1: cd: cache: No such")
        .traces("+ touch all")
        .reads("", 0);
    assertThat(verdict()).containsExactly("no-errexit,stderr-discarded");
  }

  @Test
  void aSubshellInAConditionIsAQuestion() {
    reads("if ( cd build ) 2>/dev/null; then", 90)
        .probes(8, "+ cd build", "s.sh: line 1: cd: build: No such")
        .traces("+ mkdir build")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aSubshellOfOneUnheardBuiltinInAListIsAQuestion() {
    reads("mkdir run\n(echo > /dev/tcp/::1/9) 2>/", 90)
        .traces("+ mkdir run")
        .finds(7, "run")
        .reads("(echo > /dev/tcp/::1/9) 2>/dev/n", 70)
        .probes(8, "+ echo", "s.sh: line 2: /dev/tcp/::1/9: C")
        .traces("+ echo closed")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aSubshellThatNothingFollowsInItsListIsNone() {
    reads("( cd build; : ) 2>/dev/null\necho".substring(0, 32), 90)
        .probes(8, "+ cd build", "s.sh: line 1: cd: build: No such")
        .reads("echo done\n", 10)
        .traces("+ echo done")
        .reads("", 0);
    assertThat(verdict()).containsExactly("stderr-discarded,subshell");
  }

  @Test
  void aTestOfTheStatusOfASubstitutionHasReadIt() {
    reads("out=$(cat run.ini); [ $? -eq 1 ]", 90)
        .tracesIn(8, "++ cat run.ini")
        .misses(8, "run.ini", Complaint.IN_THE_STREAM)
        .traces("+ out=")
        .traces("+ '[' 1 -eq 1 ']'")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aTestOfTheCountThatASubstitutionGaveHasNotReadItsStatus() {
    reads("n=$(cat run.count); [ $n -gt 1 ]", 90)
        .tracesIn(8, "++ cat run.count")
        .misses(8, "run.count", Complaint.IN_THE_STREAM)
        .traces("+ n=")
        .traces("+ '[' '' -gt 1 ']'")
        .reads("", 0);
    assertThat(verdict()).containsExactly("subst-status-ignored");
  }

  @Test
  void whatAProgramReadsOfItsChildIsItsOwnBusiness() {
    reads("collect\necho done\n", 18)
        .traces("+ collect")
        .runsWhatMisses(8, "collect", Complaint.TO_THE_PROGRAM, "run.ini")
        .reads("echo done\n", 10)
        .traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatAScriptThrowsAwayOfItsChildIsNobodysBusiness() {
    reads("./collect\necho done\n", 20)
        .traces("+ ./collect")
        .runsWhatMisses(8, "collect", Complaint.NOWHERE, "run.ini")
        .reads("echo done\n", 10)
        .traces("+ echo done");
    assertThat(verdict()).containsExactly("program-ignored-it");
  }

  @Test
  void aRedirectionInAGroupThatFailsUnheardIsAQuestion() {
    reads("{ : > /var/log/app.log; } 2>/dev", 90)
        .traces("+ :")
        .complainsUnheard("s.sh: line 1: /var/log/app.log: ", "/var/log/app.log")
        .traces("+ touch app.log")
        .finds(8, "app.log")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatIsFollowedByAnotherCommandWhenItGoesWellIsAQuestion() {
    reads("for n in 2 4; do if probe; then s", 90)
        .traces("+ for n in 2 4")
        .traces("+ cat probe.log")
        .misses(8, "probe.log", Complaint.NOWHERE)
        .traces("+ for n in 2 4")
        .traces("+ cat probe.log")
        .finds(9, "probe.log")
        .traces("+ size=4")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatIsFollowedByTheNextTurnWhenItGoesWellIsNone() {
    reads("for n in 2 4; do cat run.log; done", 90)
        .traces("+ for n in 2 4")
        .traces("+ cat run.log")
        .finds(8, "run.log")
        .traces("+ for n in 2 4")
        .traces("+ cat run.log")
        .misses(9, "run.log", Complaint.IN_THE_STREAM)
        .traces("+ touch done")
        .reads("", 0);
    assertThat(verdict()).containsExactly("no-errexit");
  }

  @Test
  void whatALaterCommandIsToldToMakeWasMissedOnPurpose() {
    reads("cat spool || true\nmkdir -p spool\n".substring(0, 32), 60)
        .traces("+ cat spool")
        .misses(8, "spool", Complaint.IN_THE_STREAM)
        .traces("+ true")
        .reads("mkdir -p spool\n", 15)
        .traces("+ mkdir -p spool")
        .makes(9, "spool");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void theSecondRunOfTheSameWordsIsTheSecondOfTheirPlaces() {
    isWholly("./probe\nif ! ./probe; then echo no; fi\n")
        .traces("+ ./probe")
        .finds(8, "probe.ini")
        .traces("+ ./probe")
        .misses(9, "probe.ini", Complaint.IN_THE_STREAM)
        .traces("+ echo no");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aJobThatReadsWhatALaterLineWritesIsNoStageOfIt() {
    isWholly("cat pipe &\nseq 7 > pipe\necho done\n")
        .traces("+ cat pipe")
        .holds(
            "strace: Process 8 attached",
            "[pid 8] execve(\"/usr/bin/cat\", [\"cat\", \"pipe\"], 0x1) = 0")
        .traces("+ seq 7")
        .holds(
            "strace: Process 9 attached",
            "[pid 9] openat(AT_FDCWD, \"pipe\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3",
            "[pid 8] openat(AT_FDCWD, \"pipe\", O_RDONLY) = 3",
            "[pid 9] execve(\"/usr/bin/seq\", [\"seq\", \"7\"], 0x1) = 0")
        .ends(9, 0)
        .ends(8, 0)
        .traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  /** {@code if ./answers; then …; fi} as the end of a script. */
  @Test
  void whatEndsAScriptThatEndsWellWasAsked() {
    traces("+ ./answers").denies(8, "answers");
    assertThat(verdict()).isEmpty();
  }
}
