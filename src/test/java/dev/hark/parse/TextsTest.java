package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Remembered texts are those that would have been made. */
final class TextsTest {
  @Test
  void whatComesAgainIsTheSameString() {
    Texts texts = new Texts();
    String first = texts.text(Slice.of("openat"));
    assertThat(texts.text(Slice.of("openat"))).isSameAs(first).isEqualTo("openat");
  }

  @Test
  void aLiteralAndATextOfTheSameBytesAreKeptApart() {
    Texts texts = new Texts();
    Slice slice = Slice.of("\"/tmp/a\\tb\"");
    for (int i = 0; i < 2; i++) {
      assertThat(texts.literal(slice)).isEqualTo("/tmp/a\tb");
      assertThat(texts.text(slice)).isEqualTo("\"/tmp/a\\tb\"");
    }
  }

  @Test
  void manyTextsThatShareThePlacesStayRight() {
    Texts texts = new Texts();
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      String text = "/usr/lib/" + random.nextInt(40_000);
      assertThat(texts.text(Slice.of(text))).isEqualTo(text);
      assertThat(texts.literal(Slice.of('"' + text + '"'))).isEqualTo(text);
    }
  }

  @Test
  void anEqualTextIsTheOneThatWasGivenBefore() {
    Texts texts = new Texts();
    String first = String.join("/", "usr", "bin");
    texts.same(first);
    assertThat(texts.same(String.join("/", "usr", "bin"))).isSameAs(first);
    assertThat(texts.same(List.of(String.join("/", "usr", "bin"))).get(0)).isSameAs(first);
  }

  @Test
  void howeverManyThereAreNoneIsTakenForAnother() {
    Texts texts = new Texts();
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      String text = "/usr/lib/" + random.nextInt(80_000);
      assertThat(texts.same(text)).isEqualTo(text);
    }
  }

  @Test
  void nothingIsNoText() {
    assertThat(new Texts().text(new Slice())).isEmpty();
    assertThat(new Texts().literal(new Slice())).isEmpty();
  }
}
