package dev.hark.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TracedWordsTest {
  @Test
  void quotesOfEveryKindAreTakenOff() {
    assertThat(TracedWords.of("export A='b c' D=\"e \\\" f\" $'g\\'h' i\\ j ''"))
        .containsExactly("export", "A=b c", "D=e \" f", "g'h", "i j", "");
  }

  @Test
  void aQuoteThatDoesNotCloseEndsWithTheLine() {
    assertThat(TracedWords.of("a='b c")).containsExactly("a=b c");
    assertThat(TracedWords.of("")).isEmpty();
    assertThat(TracedWords.of("\\")).containsExactly("\\");
  }

  @Test
  void onlyAssignmentsThatLastAreSome() {
    assertThat(Assignments.of(List.of("A=1", "B=2")))
        .isEqualTo(Map.of("A", Optional.of("1"), "B", Optional.of("2")));
    assertThat(Assignments.of(List.of("export", "-g", "A=1", "B")))
        .isEqualTo(Map.of("A", Optional.of("1")));
    assertThat(Assignments.of(List.of("unset", "A"))).isEqualTo(Map.of("A", Optional.empty()));
    assertThat(Assignments.of(List.of("A=1", "command"))).isEmpty();
    assertThat(Assignments.of(List.of("test", "1=1"))).isEmpty();
    assertThat(Assignments.of(List.of("2A=1"))).isEmpty();
    assertThat(Assignments.of(List.of())).isEmpty();
  }

  @Test
  void fishSetsAppendsPrependsAndErases() {
    assertThat(FishSet.of(List.of("set", "-gx", "PATH", "/a", "/b")).value("/c")).contains("/a:/b");
    assertThat(FishSet.of(List.of("set", "--append", "PATH", "/a")).value("/c")).contains("/c:/a");
    assertThat(FishSet.of(List.of("set", "-p", "WORDS", "a", "b")).value("c")).contains("a b c");
    assertThat(FishSet.of(List.of("set", "-e", "PATH")).value("/c")).isEmpty();
    assertThat(FishSet.of(List.of("set", "-q", "PATH")).isOnlyLooking()).isTrue();
    assertThat(FishSet.of(List.of("set", "--local", "PATH", "/a")).isOnlyLooking()).isTrue();
    assertThat(FishSet.of(List.of("set")).name()).isEmpty();
  }
}
