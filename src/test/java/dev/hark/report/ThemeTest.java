package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
  @ParameterizedTest(name = "NO_COLOR={0} CLICOLOR_FORCE={1} CLICOLOR={2} TERM={3}, {4}, {5}: {6}")
  @CsvSource({
    "'', '', '', xterm, TERMINAL, AUTO, coloured",
    "'', '', '', xterm, ELSEWHERE, AUTO, plain",
    "1, '', '', xterm, TERMINAL, AUTO, plain",
    "1, 1, '', xterm, TERMINAL, AUTO, plain",
    "1, '', '', xterm, TERMINAL, ALWAYS, coloured",
    "'', 1, '', dumb, ELSEWHERE, AUTO, coloured",
    "'', 0, '', xterm, ELSEWHERE, AUTO, plain",
    "'', '', 0, xterm, TERMINAL, AUTO, plain",
    "'', '', '', dumb, TERMINAL, AUTO, plain",
    "'', 1, '', xterm, TERMINAL, NEVER, plain",
  })
  void colourIsChosenAsTheUserWishes(
      String noColor,
      String force,
      String clicolor,
      String term,
      Theme.Destination destination,
      Theme.Colour wish,
      String expected) {
    Map<String, String> environment =
        Map.of(
            "NO_COLOR", noColor,
            "CLICOLOR_FORCE", force,
            "CLICOLOR", clicolor.isEmpty() ? "1" : clicolor,
            "TERM", term);
    Theme theme = Theme.choose(environment, destination, 80, wish);
    assertThat(theme.colours().isEmpty() ? "plain" : "coloured").isEqualTo(expected);
  }

  @ParameterizedTest(name = "LC_ALL={0} LC_CTYPE={1} LANG={2}: {3}")
  @CsvSource({
    "'', '', de_DE.UTF-8, UNICODE",
    "'', '', C.utf8, UNICODE",
    "'', '', '', ASCII",
    "C, '', de_DE.UTF-8, ASCII",
    "'', en_US.ISO-8859-1, de_DE.UTF-8, ASCII",
    "'', '', POSIX, ASCII",
  })
  void signsFollowTheLocale(String all, String ctype, String lang, String expected) {
    Theme theme =
        Theme.choose(
            Map.of("LC_ALL", all, "LC_CTYPE", ctype, "LANG", lang),
            Theme.Destination.TERMINAL,
            80,
            Theme.Colour.AUTO);
    assertThat(theme.glyphs()).isEqualTo(expected.equals("ASCII") ? Glyphs.ASCII : Glyphs.UNICODE);
  }

  @ParameterizedTest(name = "{0} columns, COLUMNS={1}, {2}: {3}")
  @CsvSource({
    "120, '', TERMINAL, 120",
    "0, 100, TERMINAL, 100",
    "0, '', TERMINAL, 80",
    "0, x, TERMINAL, 80",
    "10, '', TERMINAL, 40",
    "120, '', ELSEWHERE, 2147483647",
  })
  void theWidthIsThatOfTheTerminal(
      int known, String columns, Theme.Destination destination, int expected) {
    Theme theme = Theme.choose(Map.of("COLUMNS", columns), destination, known, Theme.Colour.AUTO);
    assertThat(theme.width()).isEqualTo(expected);
  }
}
