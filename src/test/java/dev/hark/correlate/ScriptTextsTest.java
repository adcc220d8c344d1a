package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.correlate.ScriptTexts.Cut;
import org.junit.jupiter.api.Test;

/** What the pieces of a script that shells read make together. */
class ScriptTextsTest {
  private final ScriptTexts texts = new ScriptTexts();

  @Test
  void whatBashReadsAgainBehindACommandStandsThereOnce() {
    read("one\ntwo\nthree\n").read("two\nthree\n").read("three\n");
    assertThat(texts.lines().get("s.sh")).containsExactly("one", "two", "three", "");
  }

  @Test
  void whatBashReadsAgainIsContinuedByWhatItHasNotRead() {
    String known = "echo this line is long enough to be told from any other one that stands here\n";
    read("one\n" + known).read(known + "two\n");
    assertThat(texts.lines().get("s.sh")).containsExactly("one", known.strip(), "two", "");
  }

  @Test
  void aCharacterThatIsReadTwiceStandsThereTwice() {
    read("se").read("e").read("\n");
    assertThat(texts.lines().get("s.sh")).containsExactly("see", "");
  }

  private ScriptTextsTest read(String text) {
    texts.read("s.sh", text, Cut.WHOLE);
    return this;
  }
}
