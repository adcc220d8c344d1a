package dev.hark.syntax;

import static dev.hark.syntax.Scripts.parts;
import static dev.hark.syntax.Scripts.surroundings;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HereDocumentsTest {
  @Test
  void thePipeBehindOneIsAPipe() {
    assertThat(surroundings("cat <<E | grep x 2>/dev/null | wc", "a", "E"))
        .containsExactly(
            "cat <<E | PIPE_STAGE(1/3) | LAST",
            "grep x 2>/dev/null | PIPE_STAGE(2/3) | LAST",
            "wc | PIPE_LAST(3/3) | LAST");
  }

  @Test
  void theOrBehindOneIsAnOr() {
    assertThat(surroundings("a && cat <<E > out || true", "x", "E"))
        .containsExactly(
            "a | AND_LEFT(cat <<E > out), OR_LEFT(true) | NOT_LAST",
            "cat <<E > out | AND_RIGHT(a), OR_LEFT(true) | NOT_LAST",
            "true | OR_RIGHT(a && cat <<E > out) | LAST");
  }

  @Test
  void moreMayStandOnItsLine() {
    assertThat(parts("cat <<E; echo b", "x", "E", "c")).containsExactly("cat 0<<E", "echo·b", "c");
    assertThat(surroundings("cat <<E &", "x", "E", "c"))
        .containsExactly("cat <<E | BACKGROUND | NOT_LAST", "c |  | LAST");
  }

  @Test
  void twoOnOneLineHaveTheirBodiesInTurn() {
    assertThat(parts("cat - <<A 3<<'B'", "a", "B", "A", "b", "A", "B", "c"))
        .containsExactly("cat·- 0<<A 3<<'B'", "c");
  }

  @Test
  void tabsAreAllowedBeforeTheEndOfAnIndentedOne() {
    assertThat(parts("cat <<-E >out 2>&1 | a", "\tx", "\tE", "b"))
        .containsExactly("cat 0<<-E 1>out 2>&1", "a", "b");
  }

  @Test
  void itsSubstitutionsAreSitesUnlessItIsQuoted() {
    assertThat(surroundings("a <<E || b", "don't \"$(c d)", "E"))
        .containsExactly(
            "a <<E | OR_LEFT(b) | NOT_LAST",
            "b | OR_RIGHT(a <<E) | LAST",
            "c d | ARGUMENT_SUBSTITUTION, OR_LEFT(b) | LAST");
    assertThat(parts("a <<'E'", "$(c d)", "E")).containsExactly("a 0<<'E'");
  }

  @Test
  void aLoopMayReadOne() {
    assertThat(surroundings("while read l; do a; done <<E", "$(b)", "E", "c"))
        .containsExactly(
            "read l | LOOP_CONDITION 0<<E | NOT_LAST",
            "a | LOOP_BODY 0<<E | NOT_LAST",
            "b | ARGUMENT_SUBSTITUTION | LAST",
            "c |  | LAST");
  }

  @Test
  void oneInASubstitutionEndsInsideIt() {
    assertThat(parts("x=$(cat <<E | sort", "a", "E", ") || b"))
        .containsExactly("", "cat 0<<E", "sort", "b");
  }

  @Test
  void theBodyBeginsBehindAContinuedLine() {
    assertThat(parts("cat <<E \\", "  | sort", "a", "E", "b"))
        .containsExactly("cat 0<<E", "sort", "b");
  }

  @Test
  void whatLooksLikeOneInABodyOrInArithmeticIsNone() {
    assertThat(parts("cat <<E", "cat <<F", "E", "a")).containsExactly("cat 0<<E", "a");
    assertThat(parts("x=$((1 << 2))", "a")).containsExactly("", "a");
  }
}
