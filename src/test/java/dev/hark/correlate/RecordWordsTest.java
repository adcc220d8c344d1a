package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordWordsTest {
  @Test
  void areTheSameWithAndWithoutQuotes() {
    assertThat(RecordWords.are(List.of("cp", "a b", "it's"), "cp 'a b' 'it'\\''s'")).isFalse();
    assertThat(RecordWords.are(List.of("cp", "a b", "c"), "cp 'a b' c")).isTrue();
  }

  @Test
  void mayBeCutByStrace() {
    assertThat(
            RecordWords.are(
                List.of("cp", "/srv/releases/2026...", "out"), "cp /srv/releases/2026-11-28 out"))
        .isTrue();
    assertThat(
            RecordWords.are(List.of("cp", "/srv/releases/2026..."), "cp /srv/releases/2026-11-28"))
        .isTrue();
  }

  @Test
  void areAllOfTheRecord() {
    assertThat(RecordWords.are(List.of("cp", "a"), "cp a b")).isFalse();
    assertThat(RecordWords.are(List.of("cp", "a", "b"), "cp a")).isFalse();
    assertThat(RecordWords.are(List.of("cp", "a"), "cp ab")).isFalse();
    assertThat(RecordWords.are(List.of(), "")).isFalse();
  }
}
