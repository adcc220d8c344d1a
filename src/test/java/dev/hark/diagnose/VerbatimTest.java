package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.syntax.ShellSyntax.Script;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Lines of a text after -c that are lines of the script, too. */
class VerbatimTest {
  private static final List<String> SCRIPT =
      List.of("set -e", "bash -c '", "  cd \"$1\"", "  cp a b", "' x data", "echo done");

  private static OptionalInt lineOf(String text, int inner) {
    Script script = Story.SYNTAX.read(String.join("\n", SCRIPT));
    Place around =
        new Place(
            Optional.of("script.sh"),
            OptionalInt.of(2),
            script.at(2).stream().findFirst(),
            script,
            SCRIPT,
            Optional.empty());
    return Verbatim.of(around, text, OptionalInt.of(inner))
        .map(Place::line)
        .orElse(OptionalInt.empty());
  }

  @Test
  void standInTheScript() {
    assertThat(lineOf("\n  cd \"$1\"\n  cp a b\n", 3)).hasValue(4);
    assertThat(lineOf("\n  cd \"$1\"\n  cp a b\n", 2)).hasValue(3);
  }

  @Test
  void areNotToBeFoundWhereQuotesHaveChangedThem() {
    assertThat(lineOf("\n  cd $1\n  cp a b\n", 3)).isEmpty();
  }

  @Test
  void areOnlyOneWhereTheTextIs() {
    assertThat(lineOf("cp a b", 1)).isEmpty();
  }
}
