package dev.hark.syntax;

import static dev.hark.syntax.Scripts.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteSearchTest {
  private static Optional<String> found(int line, String command, String... script) {
    return read(script).siteOf(line, command).map(SiteSearchTest::place);
  }

  private static List<String> matching(List<String> words, String... script) {
    return read(script).sitesMatching(words).stream().map(SiteSearchTest::place).toList();
  }

  private static String place(CommandSite site) {
    return site.span().line() + " " + site.text().replace("\n", "\\n");
  }

  @Test
  void blanksAndDescriptorsThatBashPutsInDoNotMatter() {
    assertThat(found(1, "cat missing 2> /dev/null 1>&2", "cat   missing  2>/dev/null >&2"))
        .contains("1 cat   missing  2>/dev/null >&2");
    assertThat(found(1, "a &> b <<< \"c\"", "a &>b <<<\"c\"")).contains("1 a &>b <<<\"c\"");
  }

  @Test
  void substitutionsThatBashPrintsAgainAreTheSame() {
    assertThat(found(9, "x=$(echo a\ncat b | sort)", "x=$(", "  echo   a", "  cat b|sort", ")"))
        .contains("1 x=$(\\n  echo   a\\n  cat b|sort\\n)");
  }

  @Test
  void hereDocumentsArePrintedInFull() {
    assertThat(found(1, "cat > f <<E\nbody $(x)\nE\n", "cat >f <<E", "body $(x)", "E"))
        .contains("1 cat >f <<E");
  }

  @Test
  void ansiQuotesArePrintedDecoded() {
    assertThat(found(1, "echo 'a\tb'", "echo $'a\\tb'")).contains("1 echo $'a\\tb'");
  }

  @Test
  void aStrayingLineFindsTheNearest() {
    String[] script = {
      "a x", "", "", "", "a x", "", "", "", "", "", "", "", "", "", "", "", "", "", "b"
    };
    assertThat(found(7, "a x", script)).contains("5 a x");
    assertThat(found(2, "a x", script)).contains("1 a x");
    assertThat(found(18, "a x", script)).isEmpty();
  }

  @Test
  void oneCommandOfTheNameInTheLineWillDo() {
    assertThat(found(2, "cp x y", "cp a b", "cp \"$@\" || true")).contains("2 cp \"$@\"");
    assertThat(found(1, "cp x y", "cp a b; cp c d")).isEmpty();
  }

  @Test
  void whatEvalRunsIsFoundAtTheEval() {
    assertThat(found(2, "echo one", "x", "eval \"$cmd\" || true")).contains("2 eval \"$cmd\"");
    assertThat(found(4, "echo two", "x", "eval 'echo one", "echo two'", "y"))
        .contains("2 eval 'echo one\\necho two'");
  }

  @Test
  void theOnlyOneThatReadsSoMayBeFarAway() {
    String far = "\n".repeat(40);
    assertThat(found(1, "rm -f lock", "trap cleanup EXIT" + far + "rm   -f lock"))
        .contains("41 rm   -f lock");
  }

  @Test
  void literalWordsMustAgreeAndExpansionsMayBeAnything() {
    assertThat(
            matching(
                List.of("cp", "-r", "assets", "build/v42/"),
                "cp -r other build/v42/",
                "cp -r assets build/\"$release\"/",
                "cp -r \"$1\" \"$2\"",
                "mv -r assets build/v42/"))
        .containsExactly("2 cp -r assets build/\"$release\"/", "3 cp -r \"$1\" \"$2\"");
  }

  @Test
  void unquotedExpansionsMayBecomeNoneOrManyWords() {
    assertThat(matching(List.of("rm", "-f"), "rm -f $files")).containsExactly("1 rm -f $files");
    assertThat(matching(List.of("rm", "-f", "a", "b"), "rm -f $files")).hasSize(1);
    assertThat(matching(List.of("rm", "-f", "a.c", "b.c"), "rm -f *.c")).hasSize(1);
    assertThat(matching(List.of("rm", "-f", "a.c", "b.h"), "rm -f *.c")).isEmpty();
    assertThat(matching(List.of("rm", "-f"), "rm -f \"$file\"")).isEmpty();
    assertThat(matching(List.of("rm", "-f", "a", "b"), "rm -f \"$file\"")).isEmpty();
    assertThat(matching(List.of("f", "a", "b"), "f \"$@\"")).hasSize(1);
  }

  @Test
  void assignmentsArePrintedOneByOne() {
    assertThat(matching(List.of("y=2"), "x=1 y=$b", "z=2")).containsExactly("1 x=1 y=$b");
  }

  @Test
  void partsOfATestBelongToIt() {
    assertThat(matching(List.of("[[", "-n", "a", "]]"), "[[ -f x && -n $y ]]")).hasSize(1);
    assertThat(matching(List.of("[[", "-d", "a", "]]"), "[[ -f x && -n $y ]]")).isEmpty();
    assertThat(matching(List.of("[", "-f", "x", "]"), "[ -f x ]")).hasSize(1);
  }
}
