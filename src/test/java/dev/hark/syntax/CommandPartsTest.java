package dev.hark.syntax;

import static dev.hark.syntax.Scripts.parts;
import static dev.hark.syntax.Scripts.read;
import static dev.hark.syntax.Scripts.spans;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandPartsTest {
  @Test
  void columnsCountCharsAndNotBytes() {
    assertThat(spans("echo 'é€𝄞' | grep x"))
        .containsExactly("1:0-1:11 echo 'é€𝄞'", "1:14-1:20 grep x");
  }

  @Test
  void aSpanLeavesOutRedirectionsAndTheTextDoesNot() {
    assertThat(spans("", "  >out cmd a 2>&1")).containsExactly("2:7-2:12 >out cmd a 2>&1");
  }

  @Test
  void aContinuedCommandSpansItsLines() {
    assertThat(spans("a \\", " b \\", " c"))
        .containsExactly("1:0-3:2 a \\\n b \\\n c".replace("\n", "\\n"));
    assertThat(read("x", "a \\", " b", "y").at(3)).extracting(CommandSite::text).hasSize(1);
  }

  @Test
  void wordsAreAsWritten() {
    assertThat(parts("cp -r \"$a\"/b 'c d' $(e) f*"))
        .containsExactly("cp·-r·\"$a\"/b·'c d'·$(e)·f*", "e");
  }

  @Test
  void assignmentsAloneHaveNoWords() {
    assertThat(parts("x=1 y=2")).containsExactly("");
    assertThat(parts("x=1 cmd a")).containsExactly("cmd·a");
    assertThat(parts("x=$(a) > out")).containsExactly(" 1>out", "a");
  }

  @Test
  void anAssignmentDoesNotSwallowTheNextLine() {
    assertThat(parts("x=1 y=2", "exec 3< foo >bar")).containsExactly("", "exec 3<foo 1>bar");
    assertThat(parts("x=1 # why", "", "cmd a 2>f")).containsExactly("", "cmd·a 2>f");
  }

  @Test
  void declarationsHaveTheirAssignmentsAsWords() {
    assertThat(parts("local -r x=1 y")).containsExactly("local·-r·x=1·y");
    assertThat(parts("unset x")).containsExactly("unset·x");
  }

  @Test
  void testsAreCommands() {
    assertThat(parts("[ -f \"$x\" -a ! -d y ]")).containsExactly("[·-f·\"$x\"·-a·!·-d·y·]");
    assertThat(parts("[[ $x == a* && -n $y ]]")).containsExactly("[[·$x·==·a*·&&·-n·$y·]]");
    assertThat(parts("test -f x")).containsExactly("test·-f·x");
    assertThat(parts("((x++))")).containsExactly("((·x++·))");
  }

  @Test
  void everyRedirectionIsReadWithItsDescriptor() {
    assertThat(parts("cmd <f >>g 3>&1 2>&- &>h &>>i >|j <>k 4<>l <&5 <<<m {fd}>n"))
        .containsExactly("cmd 0<f 1>>g 3>&1 2>&- -1&>h -1&>>i 1>|j 0<>k 4<>l 0<&5 0<<<m 10>n");
  }

  @Test
  void aRedirectionAloneIsASite() {
    assertThat(parts("> out")).containsExactly(" 1>out");
    assertThat(spans("> out")).containsExactly("1:0-1:5 > out");
    assertThat(parts("x=$(<f)")).containsExactly("", " 0<f");
  }

  @Test
  void wordsBehindARedirectionBelongToTheCommand() {
    assertThat(parts("echo a >x b c")).containsExactly("echo·a·b·c 1>x");
  }

  @Test
  void whatIsNoShellGivesNoSitesAndNoTrouble() {
    assertThat(read("").sites()).isEmpty();
    assertThat(read(")))((( fi done ;; }").isKnown()).isTrue();
    assertThat(read("\0\u0001\ud800 ".repeat(50)).isKnown()).isTrue();
    assertThat(read("$( ".repeat(5000)).isKnown()).isTrue();
  }

  @Test
  void whatNoBlankPartsIsOneWord() {
    assertThat(parts(". /usr/lib/`a`/b")).containsExactly(".·/usr/lib/`a`/b", "a");
    assertThat(parts("f=$d/x/$e/$g", "cmd")).containsExactly("", "cmd");
    assertThat(parts("echo $\"a b\" - 2>f")).containsExactly("echo·$\"a b\"·- 2>f");
  }

  @Test
  void aPlainDollarAndAForWithoutWordsAreNoTrouble() {
    assertThat(parts("a && rm $(ls | grep ^x$)", "b"))
        .containsExactly("a", "rm·$(ls | grep ^x$)", "ls", "grep·^x$", "b");
    assertThat(parts("for i", "do a; done; b")).containsExactly("a", "b");
    assertThat(parts("for i do a; done; b")).containsExactly("a", "b");
  }

  @Test
  void functionsAreFoundByName() {
    assertThat(read("a() {", "  b", "}", "function c { d; }").functions())
        .containsOnlyKeys("a", "c")
        .containsEntry("a", new Span(1, 0, 3, 1));
  }

  @Test
  void trapsOnExitAndErrorAreFound() {
    assertThat(
            read(
                    "trap 'rm -f \"$t\"; exit 0' EXIT",
                    "trap cleanup INT 0",
                    "trap -- \"echo $x\" ERR",
                    "trap - EXIT",
                    "trap '' ERR",
                    "trap 'a' TERM")
                .exitTraps())
        .containsExactly("rm -f \"$t\"; exit 0", "cleanup", "echo $x");
  }
}
