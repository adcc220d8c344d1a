package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {
  private final Arguments arguments = new Arguments();

  private List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    arguments.split(Slice.of(text));
    for (int i = 0; i < arguments.count(); i++) {
      parts.add(arguments.get(i).text());
    }
    return parts;
  }

  @Test
  void commasInsideAnythingDoNotSplit() {
    assertThat(split("3, \"a, \\\"b\", {x=1, y=[2, 3]}, f(1, 2)"))
        .containsExactly("3", "\"a, \\\"b\"", "{x=1, y=[2, 3]}", "f(1, 2)");
    assertThat(split("0 /* A(0 /* B, C */, 1) */, {d='(', e=')'}, 1<<2"))
        .containsExactly("0 /* A(0 /* B, C */, 1) */", "{d='(', e=')'}", "1<<2");
    assertThat(split("3<UNIX-STREAM:[1->2,\"/a, b\"]>, 4</dev/null<char 1:3>>, AT_FDCWD</a, b>"))
        .containsExactly(
            "3<UNIX-STREAM:[1->2,\"/a, b\"]>", "4</dev/null<char 1:3>>", "AT_FDCWD</a, b>");
  }

  @Test
  void noTextIsNoArgumentAndAnOpenEndIsAnEmptyOne() {
    assertThat(split("")).isEmpty();
    assertThat(split("3, ")).containsExactly("3", "");
  }

  @Test
  void aNameBeforeAnArgumentIsNotItsValue() {
    split("dirfd=AT_FDCWD, pathname=\"a=b\", 7");
    assertThat(arguments.value(0).text()).isEqualTo("AT_FDCWD");
    assertThat(arguments.value(1).text()).isEqualTo("\"a=b\"");
    assertThat(arguments.value(2).text()).isEqualTo("7");
    assertThat(arguments.value(3).text()).isEmpty();
  }

  @Test
  void stringsAreReadAsTheProgramPassedThem() {
    assertThat(StringLiteral.text(Slice.of("\"a\\tb\\n\\\"\\\\\\303\\244\\x41\\0\"")))
        .isEqualTo("a\tb\n\"\\äA\0");
    assertThat(StringLiteral.isCut(Slice.of("\"abc\"..."))).isTrue();
    assertThat(StringLiteral.isCut(Slice.of("\"abc...\""))).isFalse();
    assertThat(Arguments.strings(Slice.of("[\"sh\", \"-c\", \"a, b\"...]")))
        .containsExactly("sh", "-c", "a, b...");
    assertThat(Arguments.strings(Slice.of("0x7ffd /* 36 vars */"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3</etc/passwd>|3|/etc/passwd",
        "3|3|''",
        "AT_FDCWD</srv/a\\x3e>|-100|/srv/a>",
        "4</dev/null<char 1:3>>|4|/dev/null<char 1:3>",
        "NULL|-1|''",
        "</etc/passwd>|-1|/etc/passwd"
      })
  void descriptorsAreANumberAndWhatItStandsFor(String argument, int number, String decoration) {
    assertThat(Arguments.descriptor(Slice.of(argument))).isEqualTo(number);
    assertThat(Arguments.decoration(Slice.of(argument))).isEqualTo(decoration);
  }
}
