package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a failure and what is an answer, by the smallest run that shows it. */
class DiagnosisTest {
  private static final String TERMINAL = "/dev/pts/0";
  private static final String NULL = "/dev/null";

  @Test
  void aTurnOfALoopThatIsSkippedIsNotDone() throws IOException {
    Story story =
        Story.of("for f in a b; do", "  cp $f out/ 2>/dev/null || continue", "  echo $f", "done")
            .runs(2, "cp $f out/ 2> /dev/null")
            .misses("a", NULL, 1, "cp", "a", "out/")
            .runs(2, "continue")
            .runs(3, "echo $f");
    assertThat(story.findings())
        .containsExactly("missing-file script.sh:2 [or-true, stderr-discarded]");
  }

  @Test
  void aLookThatSkipsATurnIsAQuestion() throws IOException {
    Story story =
        Story.of("for f in a b; do", "  stat $f 2>/dev/null || continue", "  echo $f", "done")
            .runs(2, "stat $f 2> /dev/null")
            .misses("a", NULL, 1, "stat", "a")
            .runs(2, "continue")
            .runs(3, "echo $f");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void theSameProgramOnOtherWordsIsASecondTry() throws IOException {
    Story story =
        Story.of("cat a 2>/dev/null || cat b", "echo done")
            .runs(1, "cat a 2> /dev/null")
            .misses("a", NULL, 1, "cat", "a")
            .runs(1, "cat b")
            .ends(0, "cat", "b")
            .runs(2, "echo done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aNegatedCommandThatEndsAFunctionHandsASuccessOn() throws IOException {
    Story story =
        Story.of("not() { ! \"$@\"; }", "if not cmp a b; then", "  echo differ", "fi")
            .runs(2, "not cmp a b")
            .runsIn("not", 1, "\"$@\"", "cmp a b")
            .ends(1, "cmp", "a", "b")
            .runs(3, "echo differ");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void aStatusThatAFunctionReturnsMeetsItsCallersOr() throws IOException {
    Story story =
        Story.of("stage() { cp x out/ || return 1; }", "stage || true", "echo staged")
            .runs(2, "stage")
            .runsIn("stage", 1, "cp x out/", "cp x out/")
            .misses("x", TERMINAL, 1, "cp", "x", "out/")
            .runsIn("stage", 1, "return 1", "return 1")
            .runs(2, "true")
            .runs(3, "echo staged");
    assertThat(story.findings()).containsExactly("missing-file script.sh:1 [or-true]");
  }

  /** Line 2 fails and keeps it to itself; line 3 says that all is well. */
  private static Story stages(String... script) {
    return Story.of(script)
        .runs(2, "cp a out/ 2> /dev/null")
        .misses("a", NULL, 1, "cp", "a", "out/")
        .runs(3, "echo staged");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage() {|  cp a out/ 2>/dev/null|  echo staged; }|stage",
        "if true; then {|  cp a out/ 2>/dev/null|  echo staged; }; fi",
        "(|  cp a out/ 2>/dev/null|  echo staged )",
        "mkdir out|cp a out/ 2>/dev/null; ls out|echo staged"
      })
  void aLaterCommandOfTheSameWholeGivesTheStatus(String script) throws IOException {
    assertThat(stages(script.split("\\|")).findings())
        .containsExactly(
            "missing-file script.sh:2 [no-errexit, stderr-discarded, last-command-wins]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir out|cp a out/ 2>/dev/null|echo staged",
        "stage() { for i in 1; do|  cp a out/ 2>/dev/null|  echo staged; done; }|stage"
      })
  void theNextLineOfAScriptAndTheNextTurnOfALoopGiveNothingAStatus(String script)
      throws IOException {
    assertThat(stages(script.split("\\|")).findings())
        .containsExactly("missing-file script.sh:2 [no-errexit, stderr-discarded]");
  }

  @Test
  void aProgramThatReadsOneOfItsWordsAndPassesOverAnotherHasIgnoredIt() throws IOException {
    Story story =
        Story.of("zip z.zip a.txt b.txt", "echo zipped")
            .runs(1, "zip z.zip a.txt b.txt")
            .reads("a.txt", "b.txt", "zip", "z.zip", "a.txt", "b.txt")
            .runs(2, "echo zipped");
    assertThat(story.findings()).containsExactly("missing-file script.sh:1 [program-ignored-it]");
  }

  @Test
  void whatFollowedFromItIsSaidOncePerLine() throws IOException {
    Story story =
        Story.of("cp a x || true", "for i in 1 2 3; do cp a y || true; done")
            .runs(1, "cp a x")
            .misses("a", TERMINAL, 1, "cp", "a", "x")
            .runs(1, "true");
    for (int turn = 0; turn < 3; turn++) {
      story.runs(2, "cp a y").misses("a", TERMINAL, 1, "cp", "a", "y").runs(2, "true");
    }
    assertThat(story.whole()).hasSize(1);
    assertThat(story.whole().get(0).consequence()).isEqualTo("cp failed at line 2 because of it");
  }

  @Test
  void whatOnlyProbablyFollowedFromItIsSaidSo() throws IOException {
    Story story =
        Story.of(". ./lib.sh", "notify done", "echo done")
            .runs(1, ". ./lib.sh")
            .calls(
                "openat(AT_FDCWD</work>, \"./lib.sh\", O_RDONLY) = -1 ENOENT (No such file or"
                    + " directory)")
            .calls(
                "write(2</dev/pts/0>, \"script.sh: line 1: ./lib.sh: No such file or"
                    + " directory\\n\", 9) = 9")
            .runs(2, "notify done")
            .ends(127, "notify", "done")
            .runs(3, "echo done");
    assertThat(story.whole())
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.consequence())
                    .isEqualTo("notify failed at line 2, probably because of it"));
  }

  @Test
  void thatAPathIsNoLinkExplainsNothing() throws IOException {
    Story story =
        Story.of("cc -o out/a a.c || true", "echo built")
            .runs(1, "cc -o out/a a.c")
            .fails("readlink(\"a.c\", 0x1, 4096) = -1 EINVAL (Invalid argument)", "cc", "a.c")
            .runs(1, "true")
            .runs(2, "echo built");
    assertThat(story.whole()).singleElement().satisfies(f -> assertThat(f.errno()).isEmpty());
  }

  @Test
  void whySaysASentence() throws IOException {
    Story story =
        Story.of("cp a out/ || true", "echo copied")
            .runs(1, "cp a out/")
            .misses("a", TERMINAL, 1, "cp", "a", "out/")
            .runs(1, "true")
            .runs(2, "echo copied");
    assertThat(story.whole().get(0).why())
        .isEqualTo("a: no such file or directory; the right side of || took its status");
  }

  private static Story makes(String... mkdir) {
    String source = String.join(" ", mkdir);
    return Story.of(source, "echo ready")
        .runs(1, source)
        .fails("mkdir(\"cache\", 0777) = -1 EEXIST (File exists)", mkdir)
        .runs(2, "echo ready");
  }

  @Test
  void whatExistsIsWhatWasWantedButForParents() throws IOException {
    assertThat(makes("mkdir", "cache").findings()).isEmpty();
    assertThat(makes("mkdir", "-p", "cache").findings())
        .containsExactly("nonzero-exit script.sh:1 [no-errexit]");
  }

  @Test
  void aLockThatCannotBeOpenedIsNotHeld() throws IOException {
    String[] script = {"if ! flock -n run/lock true 2>/dev/null; then", "  echo busy", "fi"};
    String flock = "flock -n run/lock true 2> /dev/null";
    Story unopened =
        Story.of(script)
            .runs(1, flock)
            .misses("run/lock", NULL, 66, "flock", "-n", "run/lock", "true")
            .runs(2, "echo busy");
    Story held =
        Story.of(script)
            .runs(1, flock)
            .ends(1, "flock", "-n", "run/lock", "true")
            .runs(2, "echo busy");
    assertThat(unopened.findings())
        .containsExactly("missing-file script.sh:1 [if-condition, negated, stderr-discarded]");
    assertThat(held.findings()).isEmpty();
  }

  private static Story polls(String then) {
    return polls("until", then);
  }

  private static Story polls(String until, String then) {
    return Story.of(
            until + " nc -z 127.0.0.1 5432; do",
            "  [ $left -gt 0 ] || break",
            "done",
            then,
            "echo end")
        .runs(1, "nc -z 127.0.0.1 5432")
        .fails(
            "connect(3, {sa_family=AF_INET, sin_port=htons(5432),"
                + " sin_addr=inet_addr(\"127.0.0.1\")}, 16) = -1 ECONNREFUSED (Connection refused)",
            "nc",
            "-z",
            "127.0.0.1",
            "5432")
        .runs(2, "[ $left -gt 0 ]")
        .runs(2, "break")
        .runs(4, then)
        .runs(5, "echo end");
  }

  @Test
  void aLoopThatIsLeftBeforeItsAnswerCameGaveUp() throws IOException {
    assertThat(polls("while !", "load all").findings())
        .containsExactly("connection-refused script.sh:1 [if-condition, negated]");
    assertThat(polls("load all").findings())
        .containsExactly("connection-refused script.sh:1 [if-condition]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ $left -gt 0 ]", "echo no database, nothing loaded", "exit 1"})
  void unlessItIsAskedOrToldOrEnds(String then) throws IOException {
    assertThat(polls(then).findings()).isEmpty();
  }

  @Test
  void aWordThatIsNoPathIsNotTheEndOfOne() throws IOException {
    Story story =
        Story.of("x=$(git config hooks.x)", "echo $x")
            .runs(1, "git config hooks.x")
            .denies("/root/.config/git/config", "git", "config", "hooks.x")
            .runs(2, "echo $x");
    assertThat(story.findings()).isEmpty();
  }

  /** It asks whether it may run a file, may not, and tells the path on a descriptor. */
  private static Story passesBy(int descriptor) {
    String path = "/etc/hooks/pre-commit";
    return Story.of("commit all", "echo done")
        .runs(1, "commit all")
        .tells(
            "access(\"" + path + "\", X_OK) = -1 EACCES (Permission denied)",
            "write(" + descriptor + "</dev/pts/0>, \"" + path + " is passed by\\n\", 9) = 9",
            "commit",
            "all")
        .runs(2, "echo done");
  }

  @Test
  void aProgramThatIsNotRunForWantOfItsModeIsMissedIfThatIsTold() throws IOException {
    assertThat(passesBy(2).findings())
        .containsExactly("permission-denied script.sh:1 [program-ignored-it]");
    assertThat(passesBy(1).findings()).isEmpty();
  }

  @Test
  void aFunctionThatOnlyHandsItsWordsOnIsToldByItsCall() throws IOException {
    Story story =
        Story.of("g() { cp -t out \"$@\"; }", "g a", "g b", "echo done")
            .runs(2, "g a")
            .runsIn("g", 1, "cp -t out \"$@\"", "cp -t out a")
            .ends(0, "cp", "-t", "out", "a")
            .runs(3, "g b")
            .runsIn("g", 1, "cp -t out \"$@\"", "cp -t out b")
            .misses("b", TERMINAL, 1, "cp", "-t", "out", "b")
            .runs(4, "echo done");
    assertThat(story.findings()).containsExactly("missing-file script.sh:3 [no-errexit]");
  }

  @Test
  void aFunctionThatKeepsSomethingBackIsToldItself() throws IOException {
    Story story =
        Story.of("g() { cp -t out \"$@\" 2>/dev/null; }", "g b", "echo done")
            .runs(2, "g b")
            .runsIn("g", 1, "cp -t out \"$@\" 2> /dev/null", "cp -t out b")
            .misses("b", NULL, 1, "cp", "-t", "out", "b")
            .runs(3, "echo done");
    assertThat(story.findings())
        .containsExactly("missing-file script.sh:1 [no-errexit, stderr-discarded]");
  }

  @Test
  void aPatchThatDoesNotFitIsNoAnswer() throws IOException {
    Story story =
        Story.of("patch -s f < d > log 2>&1", "echo done")
            .runs(1, "patch -s f < d > log 2>&1")
            .ends(1, "patch", "-s", "f")
            .runs(2, "echo done");
    assertThat(story.findings()).hasSize(1);
  }

  @Test
  void aPatchThatIsOnlyTriedAnswers() throws IOException {
    Story story =
        Story.of("patch --dry-run -s f < d > log 2>&1", "echo done")
            .runs(1, "patch --dry-run -s f < d > log 2>&1")
            .ends(1, "patch", "--dry-run", "-s", "f")
            .runs(2, "echo done");
    assertThat(story.findings()).isEmpty();
  }

  @Test
  void ofWhatCouldNotBeWrittenTheBeginningIsShown() throws IOException {
    assertThat(proofOfWriting("row 12 of many\\n".repeat(40)))
        .isEqualTo("write(1</srv/rows>, \"row 12 of many\\nrow 12 of many\"...) = -1 ENOSPC");
  }

  @Test
  void halfAWordThatCouldNotBeWrittenIsNotShown() throws IOException {
    assertThat(proofOfWriting("token " + "x1".repeat(40)))
        .isEqualTo("write(1</srv/rows>, \"token\"...) = -1 ENOSPC");
  }

  private static String proofOfWriting(String data) throws IOException {
    Story story =
        Story.of("awk -f rows.awk", "echo done")
            .runs(1, "awk -f rows.awk")
            .fails(
                "write(1</srv/rows>, \"" + data + "\", 600) = -1 ENOSPC (No space left on device)",
                "awk",
                "-f",
                "rows.awk")
            .runs(2, "echo done");
    return story.whole().get(0).evidence().get(0).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "--question"})
  void makeIsAskedWhetherThereIsAnythingToDo(String option) throws IOException {
    Story story =
        Story.of("make " + option + " all || echo stale", "echo done")
            .runs(1, "make " + option + " all")
            .misses("out", NULL, 1, "make", option, "all")
            .runs(1, "echo stale")
            .runs(2, "echo done");
    assertThat(story.findings()).isEmpty();
  }
}
