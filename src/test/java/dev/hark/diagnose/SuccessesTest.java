package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuccessesTest {
  private static final ProcessId SHELL = new ProcessId(7, 0);
  private static final ProcessId OTHER_SHELL = new ProcessId(8, 0);

  private static ShellCommand command(
      int index, ProcessId shell, String text, int line, int status) {
    Moment at = new Moment(index + 1, 0);
    return new ShellCommand(
        index,
        shell,
        at,
        at,
        Optional.of("a.sh"),
        OptionalInt.of(line),
        Optional.empty(),
        1,
        text,
        text,
        OptionalInt.empty(),
        List.of(),
        "",
        OptionalInt.of(status));
  }

  private static final ShellCommand FAILED = command(3, SHELL, "fetch a", 5, 1);

  /** Command 8 was given another file than those before. */
  private static Successes of(List<ShellCommand> commands) {
    return new Successes(commands, c -> c.index() == 8 ? Set.of("other") : Set.of());
  }

  private static boolean isFollowedBy(ShellCommand other) {
    List<ShellCommand> commands =
        other.index() < FAILED.index() ? List.of(other, FAILED) : List.of(FAILED, other);
    return of(commands).follow(FAILED);
  }

  @Test
  void theSameCommandEndedWellLater() {
    assertThat(isFollowedBy(command(9, SHELL, "fetch a", 5, 0))).isTrue();
  }

  @Test
  void withAnotherInputItIsAnotherCommand() {
    assertThat(isFollowedBy(command(8, SHELL, "fetch a", 5, 0))).isFalse();
  }

  @Test
  void itEndedWellBefore() {
    assertThat(isFollowedBy(command(1, SHELL, "fetch a", 5, 0))).isFalse();
  }

  @Test
  void itFailedAgain() {
    assertThat(isFollowedBy(command(9, SHELL, "fetch a", 5, 1))).isFalse();
  }

  @Test
  void anotherShellLineOrTextIsAnotherCommand() {
    assertThat(isFollowedBy(command(9, OTHER_SHELL, "fetch a", 5, 0))).isFalse();
    assertThat(isFollowedBy(command(9, SHELL, "fetch a", 6, 0))).isFalse();
    assertThat(isFollowedBy(command(9, SHELL, "fetch b", 5, 0))).isFalse();
  }

  @Test
  void oneOfSeveralTurnsIsEnough() {
    List<ShellCommand> commands =
        List.of(
            command(1, SHELL, "fetch a", 5, 0),
            FAILED,
            command(4, SHELL, "fetch a", 5, 0),
            command(5, SHELL, "fetch a", 6, 0));
    assertThat(of(commands).follow(FAILED)).isTrue();
  }
}
