package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A complaint that the script looks for is an answer; one that it does not look for is none. */
class RecognisedTest {
  private static final String PIPE = "pipe:[71]";

  private static List<String> afterMissing(String... script) throws IOException {
    return Story.of(script)
        .runs(1, "cat notes 2>&1")
        .misses("notes", PIPE, 1, "cat", "notes")
        .runs(2, script[1])
        .findings();
  }

  @Test
  void aGrepForItFurtherDownThePipe() throws IOException {
    assertThat(afterMissing("cat notes 2>&1 | grep -q 'No such file' && x=1", "echo on")).isEmpty();
  }

  @Test
  void aGrepForSomethingElse() throws IOException {
    assertThat(afterMissing("cat notes 2>&1 | grep -q 'denied' && x=1", "echo on"))
        .containsExactly("missing-file script.sh:1 [no-pipefail]");
  }

  @Test
  void aGrepThatLeavesItOut() throws IOException {
    assertThat(afterMissing("cat notes 2>&1 | grep -v 'No such file'", "echo on"))
        .containsExactly("missing-file script.sh:1 [no-pipefail]");
  }

  @Test
  void aValueThatIsComparedWithIt() throws IOException {
    assertThat(afterMissing("out=$(cat notes 2>&1)", "[[ $out == *'no such file'* ]] && echo new"))
        .isEmpty();
    assertThat(afterMissing("out=$(cat notes 2>&1)", "grep -q 'No such' <<<\"$out\" && echo new"))
        .isEmpty();
  }

  @Test
  void aValueThatIsComparedWithSomethingElse() throws IOException {
    assertThat(afterMissing("out=$(cat notes 2>&1)", "[[ $out == *'permission'* ]] && exit 1"))
        .hasSize(1);
  }

  @Test
  void aCaseOverSomeLines() throws IOException {
    assertThat(
            afterMissing(
                "out=$(cat notes 2>&1)", "case $out in", "  *'No such file'*) echo new ;;", "esac"))
        .isEmpty();
  }
}
