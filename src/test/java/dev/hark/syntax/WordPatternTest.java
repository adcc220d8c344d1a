package dev.hark.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.syntax.WordPattern.Arity;
import org.junit.jupiter.api.Test;

class WordPatternTest {
  private static String plain(String word) {
    return WordPattern.of(word).plain();
  }

  private static boolean matches(String word, String expanded) {
    return WordPattern.of(word).matches(expanded);
  }

  @Test
  void quotesAndEscapesGo() {
    assertThat(plain("a\\ b'c d'\"e \\\" \\n\"")).isEqualTo("a bc de \" \\n");
    assertThat(plain("$'a\\tb\\x41\\'\\u00e9\\101'")).isEqualTo("a\tbA'éA");
    assertThat(plain("\"it's\"")).isEqualTo("it's");
    assertThat(plain("a\\\nb")).isEqualTo("ab");
    assertThat(plain("''")).isEmpty();
  }

  @Test
  void expansionsLeaveGaps() {
    assertThat(matches("a$b", "axyz")).isTrue();
    assertThat(matches("a${b:-\"}\"}c", "aXc")).isTrue();
    assertThat(matches("a$(b \")\" c)d", "a1d")).isTrue();
    assertThat(matches("\"$a\"/\"$b\".c", "x/y/z.c")).isTrue();
    assertThat(matches("\"$a\"/\"$b\".c", "x.c")).isFalse();
    assertThat(matches("~/x", "/root/x")).isTrue();
    assertThat(matches("a{b,c}d", "acd")).isTrue();
    assertThat(matches("[ab]*.c", "b1.c")).isTrue();
  }

  @Test
  void whatDoesNotExpandStays() {
    assertThat(plain("{}")).isEqualTo("{}");
    assertThat(plain("[")).isEqualTo("[");
    assertThat(plain("a$")).isEqualTo("a$");
    assertThat(plain("'$a*'")).isEqualTo("$a*");
    assertThat(WordPattern.of("'$a*'").arity()).isEqualTo(Arity.ONE);
  }

  @Test
  void onlyUnquotedExpansionsMultiply() {
    assertThat(WordPattern.of("$a").arity()).isEqualTo(Arity.ANY);
    assertThat(WordPattern.of("\"$a\"").arity()).isEqualTo(Arity.ONE);
    assertThat(WordPattern.of("\"$@\"").arity()).isEqualTo(Arity.ANY);
    assertThat(WordPattern.of("\"${a[@]}\"").arity()).isEqualTo(Arity.ANY);
    assertThat(WordPattern.of("*.c").arity()).isEqualTo(Arity.ANY);
  }

  @Test
  void unfinishedQuotesEndWithTheWord() {
    for (String word :
        new String[] {"'a", "\"a", "$'a", "${a", "$(a", "`a", "a\\", "$", "\"$", "[a", "$\"a"}) {
      assertThat(WordPattern.of(word).plain()).as(word).isNotNull();
    }
  }
}
