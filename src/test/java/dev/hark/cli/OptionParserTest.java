package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hark.cli.Argument.Count;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionParserTest {
  private static final Option OUTPUT =
      Option.valued("--output", "DIR", "where to").withLetter("-o");
  private static final Option QUIET = Option.flag("--quiet", "says less").withLetter("-q");
  private static final Option VERBOSE = Option.flag("--verbose", "says more").withLetter("-v");
  private static final Option COLOR = Option.valued("--color", "auto|never", "colour");

  private static CommandLine parsed(Count count, String... words) {
    Usage usage =
        new Usage(
            "try",
            List.of("hark try [options] LOG..."),
            List.of("Tries the options."),
            new Argument("LOG", count, "a log"),
            List.of(OUTPUT, QUIET, VERBOSE, COLOR),
            "");
    return OptionParser.parse(usage, List.of(words));
  }

  private static void refused(String said, String... words) {
    assertThatThrownBy(() -> parsed(Count.SOME, words))
        .isInstanceOfSatisfying(
            Trouble.class, e -> assertThat(e.exitStatus()).isEqualTo(ExitStatus.USAGE))
        .hasMessage(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output d", "--output=d", "-o d", "-od", "-o=d", "-qod", "-qo d"})
  void aValueStandsBehindItsOptionOrIsJoinedToIt(String words) {
    String[] all =
        Stream.concat(Stream.of(words.split(" ")), Stream.of("log")).toArray(String[]::new);
    CommandLine line = parsed(Count.SOME, all);
    assertThat(line.value(OUTPUT)).contains("d");
    assertThat(line.arguments()).containsExactly("log");
    assertThat(line.has(QUIET)).isEqualTo(words.startsWith("-q"));
  }

  @Test
  void aJoinedValueIsTakenAsItStands() {
    assertThat(parsed(Count.SOME, "--output=", "log").value(OUTPUT)).contains("");
    assertThat(parsed(Count.SOME, "--output=a=b", "log").value(OUTPUT)).contains("a=b");
    assertThat(parsed(Count.SOME, "--output=--quiet", "log").value(OUTPUT)).contains("--quiet");
    assertThat(parsed(Count.SOME, "--output", "\"d\"", "log").value(OUTPUT)).contains("\"d\"");
  }

  @Test
  void flagsMayShareADash() {
    CommandLine line = parsed(Count.SOME, "log", "-qv");
    assertThat(line.options()).containsOnlyKeys("--quiet", "--verbose");
    refused("no option '-x'; did you mean '-o'?", "-qx", "log");
  }

  @Test
  void optionsStandAnywhereBeforeTheTwoDashes() {
    assertThat(parsed(Count.SOME, "a", "-q", "b").arguments()).containsExactly("a", "b");
    CommandLine line = parsed(Count.SOME, "a", "--", "-q", "--", "--nonsense");
    assertThat(line.arguments()).containsExactly("a", "-q", "--", "--nonsense");
    assertThat(line.options()).isEmpty();
  }

  @Test
  void theFirstWordOfACommandEndsTheOptions() {
    CommandLine line = parsed(Count.REST, "-q", "make", "-v", "--output", "--", "-h");
    assertThat(line.options()).containsOnlyKeys("--quiet");
    assertThat(line.arguments()).containsExactly("make", "-v", "--output", "--", "-h");
    assertThat(parsed(Count.REST, "--", "-q").arguments()).containsExactly("-q");
    assertThatThrownBy(() -> parsed(Count.REST, "-qx", "make")).hasMessageContaining("'-x'");
  }

  @Test
  void aDashAloneIsAnArgumentOrAValue() {
    assertThat(parsed(Count.SOME, "-").arguments()).containsExactly("-");
    assertThat(parsed(Count.SOME, "-o", "-", "log").value(OUTPUT)).contains("-");
  }

  @Test
  void theNameOfAnOptionIsNobodysValue() {
    refused("expected -o DIR; hark try --help has examples", "log", "--output");
    refused("expected -o DIR; hark try --help has examples", "--output", "--quiet", "log");
    refused("expected -o DIR; hark try --help has examples", "--output", "--color=never", "log");
    refused("expected -o DIR; hark try --help has examples", "--output", "-qv", "log");
    refused("expected -o DIR; hark try --help has examples", "--output", "--", "log");
    assertThat(parsed(Count.SOME, "-o", "-1", "log").value(OUTPUT)).contains("-1");
  }

  @Test
  void aLongNameMayHaveOneDash() {
    assertThat(parsed(Count.SOME, "-verbose", "log").has(VERBOSE)).isTrue();
    assertThat(parsed(Count.SOME, "-output", "d", "log").value(OUTPUT)).contains("d");
  }

  @Test
  void aNameHasToBeWhole() {
    refused("no option '--out'; hark try --help lists them", "--out", "d", "log");
    refused("no option '--outpu'; did you mean '--output'?", "--outpu=d", "log");
  }

  @Test
  void anOptionIsGivenOnce() {
    refused("option '--quiet' should be specified only once", "-q", "--quiet", "log");
    refused("option '--output' (DIR) should be specified only once", "-oa", "-ob", "log");
  }

  @Test
  void aFlagTakesNoValue() {
    refused("option '--quiet' should be specified without 'no' parameter", "--quiet=no", "log");
    refused("option '--quiet' should be specified without 'no' parameter", "-q=no", "log");
  }

  @Test
  void aChoiceIsOneOfItsWords() {
    assertThat(parsed(Count.SOME, "--color", "never", "log").value(COLOR)).contains("never");
    refused("--color takes auto, never, not 'nevr'; did you mean 'never'?", "--color=nevr", "log");
    refused("--color takes auto, never, not ''; hark --help has examples", "--color=", "log");
  }

  @Test
  void thereAreAsManyArgumentsAsTheCommandTakes() {
    refused("expected a LOG; hark try --help has examples", "-q");
    assertThat(parsed(Count.ANY).arguments()).isEmpty();
    assertThatThrownBy(() -> parsed(Count.ONE, "a", "b"))
        .hasMessage("'b' is one argument too many; hark try --help says what there is");
  }

  @Test
  void whoAsksForHelpNeedNotHaveTheRestRight() {
    assertThat(parsed(Count.SOME, "--nonsense", "-h").has(Option.HELP)).isTrue();
    assertThat(parsed(Count.SOME, "-qh").has(Option.HELP)).isTrue();
  }

  @Test
  void aNumberIsAtLeastZero() {
    assertThat(parsed(Count.SOME, "-o", "7", "log").number(OUTPUT, 3)).isEqualTo(7);
    assertThat(parsed(Count.SOME, "log").number(OUTPUT, 3)).isEqualTo(3);
    for (String wrong : List.of("-1", "x", "", "99999999999")) {
      assertThatThrownBy(() -> parsed(Count.SOME, "--output=" + wrong, "log").number(OUTPUT, 3))
          .hasMessage("--output " + wrong + ": expected a number");
    }
  }
}
