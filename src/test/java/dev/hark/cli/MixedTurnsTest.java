package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a {@link MixedStory} shows when a shell comes to the same place again, or to its end. */
class MixedTurnsTest extends MixedStory {
  @Test
  void whatTakesAnotherWayInAnotherTurnWasAskedThere() {
    reads("for n in one two six; do cat $n.".substring(0, 32), 90)
        .traces("+ for n in one two six")
        .traces("+ cat one.ini")
        .misses(8, "one.ini", Complaint.NOWHERE)
        .traces("+ for n in one two six")
        .traces("+ cat two.ini")
        .finds(9, "two.ini")
        .traces("+ chosen=two")
        .traces("+ for n in one two six")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatEndsTheLoopInItsLastTurnAloneWasNotAsked() {
    reads("for n in one two; do cat $n.ini ".substring(0, 32), 90)
        .traces("+ for n in one two")
        .traces("+ cat one.ini")
        .misses(8, "one.ini", Complaint.NOWHERE)
        .traces("+ for n in one two")
        .traces("+ cat two.ini")
        .finds(9, "two.ini")
        .reads("echo done\n", 10)
        .traces("+ echo done");
    assertThat(verdict()).containsExactly("no-errexit,stderr-discarded");
  }

  @Test
  void theFileOfTheNextTurnIsNoSecondTry() {
    reads("for n in a b c; do cat $n/x.ini ".substring(0, 32), 90)
        .traces("+ for n in a b c")
        .traces("+ cat a/x.ini")
        .finds(8, "a/x.ini")
        .traces("+ for n in a b c")
        .traces("+ cat b/x.ini")
        .misses(9, "b/x.ini", Complaint.NOWHERE)
        .traces("+ for n in a b c")
        .traces("+ cat c/x.ini")
        .finds(10, "c/x.ini")
        .reads("", 0);
    assertThat(verdict()).containsExactly("no-errexit,stderr-discarded");
  }

  @Test
  void whatAFunctionIsGivenToTryQuietlyWasAsked() {
    reads("try cat site.ini || echo none\nec".substring(0, 32), 90)
        .traces("+ try cat site.ini")
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.NOWHERE)
        .traces("+ return 0")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatAFunctionIsGivenToTellOfWasNot() {
    reads("run cat site.ini\necho done\n", 27)
        .traces("+ run cat site.ini")
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .reads("echo done\n", 10)
        .traces("+ echo done");
    assertThat(verdict()).containsExactly("no-errexit");
  }

  @Test
  void aNumberThatOnlyCountsHasNotReadTheStatus() {
    reads("for n in a b; do cat $n; n=$((n+", 90)
        .traces("+ for n in a b")
        .traces("+ cat a.log")
        .finds(8, "a.log")
        .traces("+ n=1")
        .traces("+ for n in a b")
        .traces("+ cat b.log")
        .misses(9, "b.log", Complaint.IN_THE_STREAM)
        .traces("+ n=1")
        .traces("+ touch done")
        .reads("", 0);
    assertThat(verdict()).containsExactly("no-errexit");
  }

  @Test
  void whatIsRaisedToACallThatDoesNotMindIsLostThere() {
    reads("stage b.bin || true\nls out\n", 27)
        .traces("+ stage b.bin")
        .traces("+ cat b.bin")
        .misses(8, "b.bin", Complaint.NOWHERE)
        .traces("+ return 1")
        .traces("+ true")
        .reads("ls out\n", 7)
        .traces("+ ls out");
    assertThat(verdict()).containsExactly("or-true,stderr-discarded");
  }

  @Test
  void whatEndsAScriptThatLeavesAllToItsTrapIsLostThere() {
    reads("set -e\ntrap finish EXIT\ncat a b\n", 32)
        .traces("+ set -e")
        .traces("+ trap finish EXIT")
        .traces("+ cat next.md")
        .misses(8, "next.md", Complaint.NOWHERE)
        .traces("+ finish")
        .traces("+ rm -rf tmp.d");
    assertThat(verdict()).containsExactly("stderr-discarded,trap-exit-zero");
  }

  @Test
  void aTrapThatPassesTheStatusOnTakesNothing() {
    reads("set -e\ntrap finish EXIT\ncat a b\n", 32)
        .traces("+ set -e")
        .traces("+ trap finish EXIT")
        .traces("+ cat next.md")
        .misses(8, "next.md", Complaint.NOWHERE)
        .traces("+ finish")
        .traces("+ rm -rf tmp.d");
    assertThat(verdict(1)).isEmpty();
  }

  @Test
  void aComplaintThatTheScriptPassesOnWasHeard() {
    reads("out=$(cat run.ini 2>&1) || echo ", 90)
        .tracesIn(8, "++ cat run.ini")
        .misses(8, "run.ini", Complaint.TO_THE_PROGRAM)
        .traces("+ out='cat: run.ini: No such file or directory'")
        .traces("+ echo 'no: cat: run.ini: No such file or directory'")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anEmptyValueThatIsAskedForAtOnceWasReckonedWith() {
    reads("if [ \"$(cat VERSION 2>/dev/null)", 90)
        .tracesIn(8, "++ cat VERSION")
        .misses(8, "VERSION", Complaint.NOWHERE)
        .traces("+ '[' '' '!=' 2 ']'")
        .traces("+ touch new")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void anEmptyValueThatIsTakenForANumberWasNot() {
    reads("if [ \"$(cat count 2>/dev/null)\" ", 90)
        .tracesIn(8, "++ cat count")
        .misses(8, "count", Complaint.NOWHERE)
        .traces("+ '[' '' -gt 2 ']'")
        .traces("+ touch new")
        .reads("", 0);
    assertThat(verdict()).containsExactly("stderr-discarded,subst-status-ignored");
  }
}
