package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is concluded from a {@link MixedStory}. */
class MixedLogTest extends MixedStory {
  @Test
  void wordsThatStandInTheStreamWereHeardAndOthersWereDiscarded() {
    assertThat(
            new MixedStory()
                .reads("cat site.ini\necho done\n", 23)
                .traces("+ cat site.ini")
                .misses(8, "site.ini", Complaint.IN_THE_STREAM)
                .reads("echo done\n", 10)
                .traces("+ echo done")
                .verdict())
        .containsExactly("no-errexit");
    assertThat(
            new MixedStory()
                .reads("cat site.ini 2>/dev/null\necho done\n".substring(0, 32), 35)
                .traces("+ cat site.ini")
                .misses(8, "site.ini", Complaint.NOWHERE)
                .reads("echo done\n", 10)
                .traces("+ echo done")
                .verdict())
        .containsExactly("no-errexit,stderr-discarded");
  }

  @Test
  void whatRunsBeforeBashReadsOnIsTheRightSideOfAList() {
    reads("cat site.ini || echo none; more".substring(0, 24), 24)
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .traces("+ echo none")
        .reads("", 0);
    assertThat(verdict()).containsExactly("or-true");
  }

  @Test
  void anotherWayThatIsTakenAtOnceIsNoFailure() {
    reads("cat site.ini || make site.ini\n", 30)
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .traces("+ make site.ini")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatBeginsWithIfIsAQuestion() {
    reads("if cat site.ini 2>/dev/null; the", 60)
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.NOWHERE)
        .reads("echo done\n", 10)
        .traces("+ echo done");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aBuiltinOnALineOfItsOwnHidesNoQuestion() {
    reads("set -u\nif ! cat run.ini; then mkdir".substring(0, 32), 60)
        .traces("+ set -u")
        .traces("+ cat run.ini")
        .misses(8, "run.ini", Complaint.IN_THE_STREAM)
        .traces("+ mkdir run")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aStatusThatTheNextCommandNamesWasRead() {
    reads("check() { cat \"$1\" || rc=$?; };", 60)
        .traces("+ check site.ini")
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .traces("+ rc=1")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void theSameFileOfAnotherPlaceIsASecondTry() {
    reads("skin() { cat winter/$1 || cat de", 90)
        .traces("+ skin head")
        .traces("+ cat winter/head")
        .misses(8, "winter/head", Complaint.IN_THE_STREAM)
        .traces("+ cat default/head");
    finds(9, "default/head");
    reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatTookTheValueOfASubstitutionTakesItsStatus() {
    reads("f() { local v=$(cat VERSION); };", 60)
        .traces("+ f")
        .tracesIn(8, "++ cat VERSION")
        .misses(8, "VERSION", Complaint.IN_THE_STREAM)
        .traces("+ local v=")
        .reads("", 0);
    assertThat(verdict()).containsExactly("local-masks-status");
  }

  @Test
  void aCaseOfTheStatusHasReadIt() {
    reads("cat site.ini; case $? in 1) ;; esac".substring(0, 32), 60)
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .traces("+ case $? in")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }

  @Test
  void whatIsThereAfterwardsWasMadeBecauseItWasMissed() {
    reads("cat run.count || true\necho 1 >run.".substring(0, 32), 60)
        .traces("+ cat run.count")
        .misses(8, "run.count", Complaint.IN_THE_STREAM)
        .traces("+ true")
        .reads("echo 1 >run.count; cat run.count", 38)
        .traces("+ cat run.count")
        .finds(9, "run.count");
    assertThat(verdict()).isEmpty();
  }

  @Test
  void aTrapThatTalksOfTheFailureWhichEndsTheScriptTakesNothing() {
    reads("set -e\ntrap 'echo no' ERR\ncat sit".substring(0, 32), 60)
        .traces("+ set -e")
        .traces("+ cat site.ini")
        .misses(8, "site.ini", Complaint.IN_THE_STREAM)
        .traces("++ echo no");
    assertThat(verdict(1)).isEmpty();
  }

  @Test
  void aFunctionThatSaysNoAndNothingElseMayHaveBeenAsked() {
    reads("t() { if \"$@\"; then echo yes; fi;".substring(0, 32), 60)
        .traces("+ t ./is-there")
        .traces("+ ./is-there")
        .denies(8, "is-there")
        .traces("+ echo no")
        .reads("", 0);
    assertThat(verdict()).isEmpty();
  }
}
