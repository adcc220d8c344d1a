package dev.hark.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineSearchTest {
  private static int line(String text, String value, String... added) {
    List<String> lines = text.lines().toList();
    return new LineSearch("PATH", value, List.of(added), List.of())
        .best(lines, 0, lines.size())
        .orElse(-1);
  }

  @Test
  void whatIsWrittenOutMustStandInTheValue() {
    String text =
        """
        # PATH=/b:/c would be nice
        PATH="/usr/local/bin:$PATH"
        PATH=/b:/c
        PATH="/b:${OLD:-/x}:/c"
        """;
    assertThat(line(text, "/usr/local/bin:/bin", "/usr/local/bin")).isEqualTo(1);
    assertThat(line(text, "/b:/c", "/b", "/c")).isEqualTo(2);
    assertThat(line(text, "/b:/old/bin:/c", "/b", "/old/bin", "/c")).isEqualTo(3);
  }

  @Test
  void anEntryMayBeWrittenWithTheHomeInFront() {
    assertThat(line("PATH=$A:$PATH\nPATH=~/tool/bin:$PATH\n", "/h/tool/bin:/bin", "/h/tool/bin"))
        .isEqualTo(1);
  }

  @Test
  void anEntryIsNotTheEndOfALongerOne() {
    assertThat(line("fish_add_path /usr/sbin\nfish_add_path /sbin\n", "/bin:/sbin", "/sbin"))
        .isEqualTo(1);
  }

  @Test
  void theCallOfAFunctionSaysMoreThanItsBody() {
    assertThat(line("PATH=\"$1:$PATH\"\nadd /h/tool/bin\n", "/h/tool/bin:/bin", "/h/tool/bin"))
        .isEqualTo(1);
  }

  @Test
  void whereNothingSpeaksForALineThereIsNone() {
    assertThat(line("echo hello\n\n# PATH\n", "/a", "/a")).isEqualTo(-1);
    assertThat(line("", "/a", "/a")).isEqualTo(-1);
  }
}
