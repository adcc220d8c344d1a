package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not there, and a value that is empty because of it. */
class TestedValueTest {
  private static Story reads(String assignment, String next) {
    return Story.of(assignment, next)
        .runs(1, "cat run.pid 2> /dev/null")
        .misses("run.pid", "/dev/null", 1, "cat", "run.pid")
        .runs(1, "pid=")
        .runs(2, next);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if [ -n \"$pid\" ]; then kill \"$pid\"; fi",
        "[ -z \"${pid:-}\" ] && exit 0",
        "if [[ $pid ]]; then kill $pid; fi",
        "test \"x$pid\" = x || kill $pid",
        "[ \"$pid\" != \"\" ] && kill $pid"
      })
  void aScriptThatAsksWhetherTheValueIsEmptyReckonedWithIt(String test) throws IOException {
    assertThat(reads("pid=$(cat run.pid 2>/dev/null || true)", test).findings()).isEmpty();
    assertThat(reads("pid=`cat run.pid 2>/dev/null`", test).findings()).isEmpty();
    assertThat(reads("local pid=\"$(cat run.pid 2>/dev/null)\"", test).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kill ${pid:-0}",
        "[ \"${pid:-0}\" -gt 1 ] && kill $pid",
        "[ -n \"$pids\" ] && kill $pids",
        "[ \"$pid\" = 1 ] && echo init"
      })
  void anythingElseTakesTheEmptyValueForAnAnswer(String use) throws IOException {
    assertThat(reads("pid=$(cat run.pid 2>/dev/null || true)", use).findings())
        .containsExactly("missing-file script.sh:1 [or-true, stderr-discarded]");
  }

  private static Story asks(String line, String next) {
    return Story.of(line, "touch new")
        .runs(1, "cat VERSION 2> /dev/null")
        .misses("VERSION", "/dev/null", 1, "cat", "VERSION")
        .runs(1, next)
        .runs(2, "touch new");
  }

  @Test
  void aTestOfTheSubstitutionItselfReckonsWithNoText() throws IOException {
    assertThat(asks("[ \"$(cat VERSION 2>/dev/null)\" = 2 ] && :", "[ '' = 2 ]").findings())
        .isEmpty();
    assertThat(
            asks("case $(cat VERSION 2>/dev/null) in '') ;; *) : ;; esac", "case  in").findings())
        .isEmpty();
  }

  @Test
  void aTestOfTheSubstitutionAsANumberDoesNot() throws IOException {
    assertThat(asks("[ \"$(cat VERSION 2>/dev/null)\" -gt 2 ] && :", "[ '' -gt 2 ]").findings())
        .containsExactly("missing-file script.sh:1 [stderr-discarded, subst-status-ignored]");
    assertThat(asks("case $(cat VERSION 2>/dev/null) in *) : ;; esac", "case  in").findings())
        .containsExactly("missing-file script.sh:1 [stderr-discarded, subst-status-ignored]");
  }
}
