package dev.hark.syntax;

import static dev.hark.syntax.Scripts.surroundings;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnclosuresTest {
  @Test
  void aChainOfOperatorsIsReadFromTheLeft() {
    assertThat(surroundings("a && b || c"))
        .containsExactly(
            "a | AND_LEFT(b), OR_LEFT(c) | NOT_LAST",
            "b | AND_RIGHT(a), OR_LEFT(c) | NOT_LAST",
            "c | OR_RIGHT(a && b) | LAST");
  }

  @Test
  void theLeftOfAnAndCanGiveTheStatusAndTheLeftOfAnOrCannot() {
    assertThat(surroundings("a && b")).first().asString().endsWith("LAST").doesNotContain("NOT_");
    assertThat(surroundings("a || b")).first().asString().endsWith("NOT_LAST");
  }

  @Test
  void whatIsBehindAnOperatorGoesWithItsRedirections() {
    assertThat(surroundings("cp a b 2>/dev/null || true"))
        .containsExactly(
            "cp a b 2>/dev/null | OR_LEFT(true) | NOT_LAST",
            "true | OR_RIGHT(cp a b 2>/dev/null) | LAST");
  }

  @Test
  void aRedirectionBelongsToTheLastCommandOfAChain() {
    assertThat(surroundings("a && b > f"))
        .containsExactly("a | AND_LEFT(b > f) | LAST", "b > f | AND_RIGHT(a) | LAST");
  }

  @Test
  void stagesOfAPipelineAreCounted() {
    assertThat(surroundings("a | b | c"))
        .containsExactly(
            "a | PIPE_STAGE(1/3) | LAST",
            "b | PIPE_STAGE(2/3) | LAST",
            "c | PIPE_LAST(3/3) | LAST");
  }

  @Test
  void negationIsAroundTheWholePipeline() {
    assertThat(surroundings("! a | b"))
        .containsExactly(
            "a | PIPE_STAGE(1/2), NEGATED | NOT_LAST", "b | PIPE_LAST(2/2), NEGATED | NOT_LAST");
  }

  @Test
  void negationOfAGroupIsSeen() {
    assertThat(surroundings("! { a; b; }"))
        .containsExactly("a | GROUP, NEGATED | NOT_LAST", "b | GROUP, NEGATED | NOT_LAST");
  }

  @Test
  void theConditionOfAnIfIsNoBranch() {
    assertThat(surroundings("if ! a; then b; elif c; then d; else e; fi"))
        .containsExactly(
            "a | NEGATED, IF_CONDITION | NOT_LAST",
            "b | BRANCH | LAST",
            "c | IF_CONDITION | NOT_LAST",
            "d | BRANCH | LAST",
            "e | BRANCH | LAST");
  }

  @Test
  void branchesThatAreFollowedBySomethingAreNotLast() {
    assertThat(surroundings("if a; then b; fi", "c"))
        .containsExactly("a | IF_CONDITION | NOT_LAST", "b | BRANCH | NOT_LAST", "c |  | LAST");
  }

  @Test
  void loopsHaveAConditionAndABody() {
    assertThat(surroundings("while read -r l; do b; c; done < f"))
        .containsExactly(
            "read -r l | LOOP_CONDITION 0<f | NOT_LAST",
            "b | LOOP_BODY 0<f | NOT_LAST",
            "c | LOOP_BODY 0<f | LAST");
    assertThat(surroundings("until a; do b; done"))
        .containsExactly("a | LOOP_CONDITION | NOT_LAST", "b | LOOP_BODY | LAST");
  }

  @Test
  void everyKindOfForHasABody() {
    assertThat(surroundings("for i in $(a); do b; done"))
        .containsExactly("a | ARGUMENT_SUBSTITUTION | LAST", "b | LOOP_BODY | LAST");
    assertThat(surroundings("for ((i = 0; i < 3; i++)); do b; done"))
        .containsExactly("b | LOOP_BODY | LAST");
    assertThat(surroundings("select x in a; do b; done")).containsExactly("b | LOOP_BODY | LAST");
  }

  @Test
  void aLoopInAPipeSaysBoth() {
    assertThat(surroundings("a | while read -r l; do b; done"))
        .containsExactly(
            "a | PIPE_STAGE(1/2) | LAST",
            "read -r l | LOOP_CONDITION, PIPE_LAST(2/2) | NOT_LAST",
            "b | LOOP_BODY, PIPE_LAST(2/2) | LAST");
  }

  @Test
  void itemsOfACaseAreBranches() {
    assertThat(surroundings("case $(a) in x | y) b ;; *) c ;; esac"))
        .containsExactly(
            "a | ARGUMENT_SUBSTITUTION | LAST", "b | BRANCH | LAST", "c | BRANCH | LAST");
  }

  @Test
  void aSubstitutionInAnAssignmentKeepsWhatIsAroundTheAssignment() {
    assertThat(surroundings("x=$(a | b) || true"))
        .containsExactly(
            "x=$(a | b) | OR_LEFT(true) | NOT_LAST",
            "a | PIPE_STAGE(1/2), ASSIGNMENT_SUBSTITUTION, OR_LEFT(true) | LAST",
            "b | PIPE_LAST(2/2), ASSIGNMENT_SUBSTITUTION, OR_LEFT(true) | LAST",
            "true | OR_RIGHT(x=$(a | b)) | LAST");
  }

  @Test
  void onlyTheLastSubstitutionOfAnAssignmentGivesItsStatus() {
    assertThat(surroundings("x=$(a) y=z$(b)"))
        .containsExactly(
            "x=$(a) y=z$(b) |  | LAST",
            "a | ARGUMENT_SUBSTITUTION | LAST",
            "b | ASSIGNMENT_SUBSTITUTION | LAST");
  }

  @Test
  void anAssignmentBeforeACommandLosesTheStatus() {
    assertThat(surroundings("x=$(a) b"))
        .containsExactly("x=$(a) b |  | LAST", "a | ARGUMENT_SUBSTITUTION | LAST");
  }

  @Test
  void declarationsAreToldApart() {
    assertThat(surroundings("local v=$(a)")).contains("a | LOCAL_SUBSTITUTION(local) | LAST");
    assertThat(surroundings("declare -r v=\"$(a)\""))
        .contains("a | LOCAL_SUBSTITUTION(declare) | LAST");
    assertThat(surroundings("typeset v=`a`")).contains("a | LOCAL_SUBSTITUTION(typeset) | LAST");
    assertThat(surroundings("readonly v=$(a)")).contains("a | LOCAL_SUBSTITUTION(readonly) | LAST");
    assertThat(surroundings("export v=$(a)")).contains("a | EXPORT_SUBSTITUTION(export) | LAST");
  }

  @Test
  void substitutionsNest() {
    assertThat(surroundings("echo \"$(a \"$(b)\")\" > \"$(c)\""))
        .containsExactly(
            "echo \"$(a \"$(b)\")\" > \"$(c)\" |  | LAST",
            "a \"$(b)\" | ARGUMENT_SUBSTITUTION | LAST",
            "b | ARGUMENT_SUBSTITUTION, ARGUMENT_SUBSTITUTION | LAST",
            "c | ARGUMENT_SUBSTITUTION | LAST");
  }

  @Test
  void processSubstitutionsAreTheirOwnKind() {
    assertThat(surroundings("diff <(a) <(b) > >(c)"))
        .containsExactly(
            "diff <(a) <(b) > >(c) |  | LAST",
            "a | PROCESS_SUBSTITUTION | LAST",
            "b | PROCESS_SUBSTITUTION | LAST",
            "c | PROCESS_SUBSTITUTION | LAST");
  }

  @Test
  void groupsAndSubshellsCarryTheirRedirections() {
    assertThat(surroundings("{ a; b; } 2>/dev/null || c"))
        .containsExactly(
            "a | GROUP 2>/dev/null, OR_LEFT(c) | NOT_LAST",
            "b | GROUP 2>/dev/null, OR_LEFT(c) | NOT_LAST",
            "c | OR_RIGHT({ a; b; } 2>/dev/null) | LAST");
    assertThat(surroundings("(a; b) > f", "c"))
        .containsExactly("a | SUBSHELL 1>f | NOT_LAST", "b | SUBSHELL 1>f | LAST", "c |  | LAST");
  }

  @Test
  void functionsCarryTheirRedirectionsAndTheirName() {
    assertThat(surroundings("f() { a; b; } 2>/dev/null"))
        .containsExactly(
            "a | FUNCTION(f) 2>/dev/null | NOT_LAST", "b | FUNCTION(f) 2>/dev/null | LAST");
    assertThat(surroundings("function g { a; }", "b"))
        .containsExactly("a | FUNCTION(g) | LAST", "b |  | LAST");
    assertThat(surroundings("h() ( a )")).containsExactly("a | SUBSHELL, FUNCTION(h) | LAST");
    assertThat(surroundings("h() if a; then b; fi"))
        .containsExactly(
            "a | IF_CONDITION, FUNCTION(h) | NOT_LAST", "b | BRANCH, FUNCTION(h) | LAST");
  }

  @Test
  void aBackgroundTakesAWholeChain() {
    assertThat(surroundings("a && b & c"))
        .containsExactly(
            "a | AND_LEFT(b), BACKGROUND | NOT_LAST",
            "b | AND_RIGHT(a), BACKGROUND | NOT_LAST",
            "c |  | LAST");
    assertThat(surroundings("(a) &")).containsExactly("a | SUBSHELL, BACKGROUND | LAST");
  }

  @Test
  void timeIsNoCommandAndCoprocIsABackground() {
    assertThat(surroundings("time -p a | b"))
        .containsExactly("a | PIPE_STAGE(1/2) | LAST", "b | PIPE_LAST(2/2) | LAST");
    assertThat(surroundings("time { a; }")).containsExactly("a | GROUP | LAST");
    assertThat(surroundings("coproc NAME { a; b; }", "c"))
        .containsExactly(
            "a | GROUP, BACKGROUND | NOT_LAST", "b | GROUP, BACKGROUND | NOT_LAST", "c |  | LAST");
    assertThat(surroundings("coproc a b")).containsExactly("a b | BACKGROUND | NOT_LAST");
  }

  @Test
  void aSemicolonInAValueEndsNoCommand() {
    assertThat(surroundings("say \"${dry:+ROLLBACK;}${dry:-COMMIT;}\"", "wait || true"))
        .containsExactly(
            "say \"${dry:+ROLLBACK;}${dry:-COMMIT;}\" |  | NOT_LAST",
            "wait | OR_LEFT(true) | NOT_LAST",
            "true | OR_RIGHT(wait) | LAST");
  }

  @Test
  void eachBranchOfACaseIsAWholeOfItsOwn() {
    List<CommandSite> sites = Scripts.read("case $x in a) one ;; b) two ;; esac").sites();
    CommandSite first = sites.get(0);
    CommandSite second = sites.get(1);
    assertThat(first.enclosures()).isNotEqualTo(second.enclosures());
    assertThat(first.last()).isEqualTo(CommandSite.Position.LAST);
  }

  @Test
  void theWordsOfATestThatAreNoExpressionHideNothingBehindThem() {
    assertThat(surroundings("put \"$([ -w / ] && echo no || echo yes)\"\nif x=$(a); then b; fi"))
        .contains("a | ASSIGNMENT_SUBSTITUTION, IF_CONDITION | LAST", "b | BRANCH | LAST");
    assertThat(surroundings("[ \"$op\" \"$f\" ] || a\nb")).contains("b |  | LAST");
  }

  @Test
  void aQuotedPieceInAPatternHidesNothingBehindIt() {
    assertThat(surroundings("case $x in *\"no such\"*\"file\"*) a ;; esac\nb"))
        .contains("b |  | LAST");
    assertThat(surroundings("case $x in\n?*' '?*) a ;;\nesac\nb")).contains("b |  | LAST");
  }
}
