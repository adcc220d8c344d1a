package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Three commands of a shell, on the lines 10, 20 and 30 of its log. */
class ShellHistoryTest {
  private final ShellHistory history = new ShellHistory();

  ShellHistoryTest() {
    add(0, 10, "set -e");
    add(2, 20, "cp a b");
    add(5, 30, "set +e");
  }

  private void add(int index, long line, String text) {
    history.add(
        new ShellCommand(
            index,
            new ProcessId(7, 0),
            at(line),
            at(line),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            1,
            "",
            text,
            OptionalInt.empty(),
            List.of(),
            "",
            OptionalInt.empty()));
  }

  private static Moment at(long line) {
    return new Moment(line, Moment.NO_TIME);
  }

  private static List<Integer> indexes(List<ShellCommand> commands) {
    return commands.stream().map(ShellCommand::index).toList();
  }

  @Test
  void theNeighboursOfAMomentAreFoundAndTheMomentItselfIsNone() {
    assertThat(history.lastBefore(at(10))).isEmpty();
    assertThat(history.lastBefore(at(20)).map(ShellCommand::index)).contains(0);
    assertThat(history.lastBefore(at(99)).map(ShellCommand::index)).contains(5);
    assertThat(history.firstAfter(at(9)).map(ShellCommand::index)).contains(0);
    assertThat(history.firstAfter(at(20)).map(ShellCommand::index)).contains(5);
    assertThat(history.firstAfter(at(30))).isEmpty();
  }

  @Test
  void whatBeganBetweenTwoMomentsLeavesBothOut() {
    assertThat(indexes(history.between(at(10), at(30)))).containsExactly(2);
    assertThat(history.between(at(10), at(20))).isEmpty();
    assertThat(history.between(at(31), at(40))).isEmpty();
  }

  @Test
  void commandsAreFoundByTheirFirstWordAndByTheirText() {
    List<ShellCommand> sets = history.beginningWith("set");
    assertThat(indexes(sets)).containsExactly(0, 5);
    assertThat(indexes(history.saying("cp a b"))).containsExactly(2);
    assertThat(history.saying("cp")).isEmpty();
    assertThat(indexes(ShellHistory.before(sets, history.all().get(1)))).containsExactly(0);
    assertThat(indexes(ShellHistory.until(sets, at(30)))).containsExactly(0, 5);
    assertThat(indexes(ShellHistory.until(sets, at(29)))).containsExactly(0);
  }
}
