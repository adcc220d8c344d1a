package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.diagnose.Fallback.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbackTest {
  private static Answer read(String text, String left) {
    return Fallback.read(text, left, Story.SYNTAX);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true                                | NOTHING",
        "exit 0                              | NOTHING",
        "echo failed                         | TALK",
        "{ echo failed; exit 1; }            | RAISE",
        "return 1                            | RETURN",
        "return                              | RETURN",
        "continue                            | SKIP",
        "rm -f half                          | GIVE_UP",
        "key=                                | SET",
        "rc=$?                               | SET",
        "cp default.conf app.conf            | ACT"
      })
  void theRightSideOfOrIsReadByWhatItDoes(String text, Answer answer) {
    assertThat(read(text, "")).isEqualTo(answer);
  }

  @Test
  void theCommandOfTheLeftSideOnOtherWordsIsNotTalk() {
    assertThat(read("cat base/x", "cat")).isEqualTo(Answer.ACT);
    assertThat(read("cat base/x", "cp")).isEqualTo(Answer.TALK);
  }
}
