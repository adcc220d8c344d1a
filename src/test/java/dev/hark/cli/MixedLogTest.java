package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is concluded from a stream of strace and {@code bash -x} that holds neither the script nor
 * dup2: {@code strace -f -e trace=execve,openat,read,write,close,exit_group bash -x s.sh 2>&1}.
 */
class MixedLogTest {
  private static final Pattern SILENCED =
      Pattern.compile("\"silencedBy\" : \\[([^\\]]*)]", Pattern.DOTALL);

  private final StringBuilder log =
      new StringBuilder("execve(\"/usr/bin/bash\", [\"bash\", \"-x\", \"s.sh\"], 0x1) = 0\n");

  /** bash reads on: {@code text} is at most 32 characters of the {@code left} that are left. */
  private MixedLogTest reads(String text, int left) {
    log.append("read(255, \"").append(text.replace("\n", "\\n")).append('"');
    log.append(text.length() == 32 ? "..." : "").append(", 200) = ").append(left).append('\n');
    return this;
  }

  /** The record of a fork, as a substitution has it. */
  private MixedLogTest tracesIn(int pid, String record) {
    log.append("strace: Process %d attached\n[pid %d] ".formatted(pid, pid));
    return traces(record);
  }

  private MixedLogTest traces(String record) {
    String escaped = record.replace("\"", "\\\"");
    int length = record.length() + 1;
    log.append("write(2, \"%s\\n\", %d%s\n) = %d\n".formatted(escaped, length, record, length));
    return this;
  }

  /** A child that misses {@code file}; what it says of that stands in the stream, or does not. */
  private MixedLogTest misses(int pid, String file, Complaint complaint) {
    String said = "cat: " + file + ": No such file or directory";
    String shown = complaint == Complaint.IN_THE_STREAM ? said + "\n" : "";
    int length = said.length() + 1;
    log.append("strace: Process " + pid + " attached\n");
    if (complaint == Complaint.NOWHERE) {
      log.append(
          "[pid %d] openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT, 0666) = 3\n".formatted(pid));
    }
    log.append(
        "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"%s\"], 0x1) = 0\n".formatted(pid, file));
    log.append(
        "[pid %d] openat(AT_FDCWD, \"%s\", O_RDONLY) = -1 ENOENT (No such file or directory)\n"
            .formatted(pid, file));
    log.append(
        "[pid %d] write(2, \"%s\\n\", %d%s) = %d\n".formatted(pid, said, length, shown, length));
    return ends(pid, 1);
  }

  /** A child that reads {@code file}, and has nothing to say. */
  private MixedLogTest finds(int pid, String file) {
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"%s\"], 0x1) = 0\n".formatted(pid, file));
    log.append("[pid %d] openat(AT_FDCWD, \"%s\", O_RDONLY) = 3\n".formatted(pid, file));
    return ends(pid, 0);
  }

  /** A child that looks at nothing, and says no. */
  private MixedLogTest denies(int pid, String program) {
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/srv/%s\", [\"./%s\"], 0x1) = 0\n".formatted(pid, program, program));
    return ends(pid, 1);
  }

  private MixedLogTest ends(int pid, int status) {
    log.append("[pid %d] exit_group(%d) = ?\n".formatted(pid, status));
    log.append("[pid %d] +++ exited with %d +++\n".formatted(pid, status));
    log.append(
        "--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=%d, si_status=%d} ---\n"
            .formatted(pid, status));
    return this;
  }

  private enum Complaint {
    IN_THE_STREAM,
    NOWHERE
  }

  /** The silencers of each finding. */
  private List<String> verdict() {
    return verdict(0);
  }

  private List<String> verdict(int status) {
    log.append("exit_group(%d) = ?\n+++ exited with %d +++\n".formatted(status, status));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(log.toString().getBytes(UTF_8)), print, print, Map.of());
    assertThat(Commands.run(new String[] {"analyze", "-q", "--json", "-", "-"}, console)).isZero();
    List<String> verdict = new ArrayList<>();
    Matcher found = SILENCED.matcher(out.toString(UTF_8));
    while (found.find()) {
      verdict.add(found.group(1).replaceAll("[\\s\"]", ""));
    }
    return verdict;
  }

  @Test
  void wordsThatStandInTheStreamWereHeardAndOthersWereDiscarded() {
    assertThat(
            new MixedLogTest()
                .reads("cat site.ini\necho done\n", 23)
                .traces("+ cat site.ini")
                .misses(8, "site.ini", Complaint.IN_THE_STREAM)
                .reads("echo done\n", 10)
                .traces("+ echo done")
                .verdict())
        .containsExactly("no-errexit");
    assertThat(
            new MixedLogTest()
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
