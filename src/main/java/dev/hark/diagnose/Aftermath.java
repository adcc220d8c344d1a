package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What was seen to happen after a command. */
final class Aftermath {
  private final RunIndex index;
  private final Placement placement;

  Aftermath(RunIndex index, Placement placement) {
    this.index = index;
    this.placement = placement;
  }

  /** The shell around the forks that a status has left; empty where its command ran in none. */
  Optional<Outside> outside(ShellCommand command, List<Outside.Fork> forks) {
    return Outside.of(index, command, forks);
  }

  /** What the same shell did after it. */
  List<ShellCommand> after(ShellCommand command) {
    return index.after(command);
  }

  Place place(ShellCommand command) {
    return placement.of(command);
  }

  /**
   * Whether the same shell ran another command of the script's afterwards; a trap's do not count.
   */
  boolean wentOn(ShellCommand command) {
    List<ShellCommand> after = index.after(command);
    if (after.isEmpty()) {
      return false;
    }
    return command.depth() == 0
        ? after.stream().anyMatch(next -> !isInTrap(next))
        : !isOfTrap(after.get(0), command) && !isLeftTo(after.get(0)) && !endedScript(command);
  }

  /** The same for the shell that a status came out into. */
  boolean wentOn(Outside outside) {
    return outside
        .next()
        .filter(n -> !isLeftTo(n))
        .filter(n -> index.previous(n).filter(before -> isOfTrap(n, before)).isEmpty())
        .isPresent();
  }

  /** For a shell without records: it stands in the text of a trap, and nowhere else. */
  private boolean isInTrap(ShellCommand next) {
    Place place = placement.of(next);
    List<String> words = ShellWords.split(next.expanded());
    return place.site().isEmpty()
        && !words.isEmpty()
        && place.script().exitTraps().stream().anyMatch(trap -> trap.contains(words.get(0)));
  }

  /** While a trap runs, bash keeps BASH_COMMAND at the command that the trap interrupted. */
  private static boolean isOfTrap(ShellCommand next, ShellCommand interrupted) {
    return !next.source().isEmpty()
        && next.source().equals(interrupted.source())
        && !next.expanded().equals(interrupted.expanded())
        && (!next.line().equals(interrupted.line()) || next.depth() > interrupted.depth());
  }

  /** Whether the script ended with its status, and only a trap had some words to say before. */
  boolean endedScript(ShellCommand command) {
    List<ShellCommand> after = index.after(command);
    return after.size() <= LAST_WORDS
        && after.stream().allMatch(next -> next.depth() > command.depth())
        && command.statusAfter().orElse(0) != 0
        && index
            .executed(command)
            .filter(s -> s.shellStatus().equals(command.statusAfter()))
            .isPresent();
  }

  /** {@code exit 1} or {@code return 1} as the next thing but talk. */
  Optional<ShellCommand> raisedAgain(ShellCommand command) {
    for (ShellCommand next : index.after(command)) {
      List<String> words = ShellWords.split(next.expanded());
      String first = words.isEmpty() ? "" : words.get(0);
      if (first.equals("exit") || first.equals("return")) {
        return words.size() > 1 && !words.get(1).equals("0") ? Optional.of(next) : Optional.empty();
      }
      if (!Fallback.TALK.contains(first)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether all that the shell still did was to call a function, to talk and to exit with 0. */
  boolean gaveUpWithZero(ShellCommand command) {
    return farewell(command).filter("exit 0"::equals).isPresent();
  }

  /** The same with a failure. */
  boolean gaveUp(ShellCommand command) {
    return farewell(command).filter(last -> FAILS.matcher(last).matches()).isPresent();
  }

  private static final Pattern FAILS = Pattern.compile("exit [1-9]\\d*");

  /** The last of a few commands that only talk. */
  private Optional<String> farewell(ShellCommand command) {
    List<ShellCommand> after = index.after(command);
    if (after.isEmpty() || after.size() > LAST_WORDS) {
      return Optional.empty();
    }
    int talks = 0;
    for (ShellCommand next : after) {
      talks += Fallback.TALK.contains(ShellWords.first(next.expanded())) ? 1 : 0;
    }
    return after.size() - talks <= 2
        ? Optional.of(after.get(after.size() - 1).expanded().strip())
        : Optional.empty();
  }

  /** More records than this are no longer a farewell. */
  private static final int LAST_WORDS = 4;

  boolean endsWithExitZero(ShellCommand command) {
    List<ShellCommand> all = index.commandsOf(topShell(command));
    return !all.isEmpty() && all.get(all.size() - 1).expanded().strip().equals("exit 0");
  }

  /**
   * Whether {@code next} is what the script had said to do at its end, and it read on no more:
   * {@code trap finish EXIT}.
   */
  boolean isLeftTo(ShellCommand next) {
    String first = ShellWords.first(next.expanded());
    boolean trapped =
        ShellHistory.before(index.history(next.shell()).beginningWith("trap"), next).stream()
            .map(c -> ShellWords.split(c.expanded()))
            .filter(w -> w.size() > 2 && END.contains(w.get(w.size() - 1)))
            .anyMatch(w -> ShellWords.first(w.get(1)).equals(first));
    return trapped
        && index.node(next.shell()).stream()
            .flatMap(shell -> shell.scriptReads().stream())
            .noneMatch(read -> read.bytes() > 0 && next.start().isBefore(read.at()));
  }

  private static final Set<String> END = Set.of("EXIT", "0");

  boolean hasExitTrap(Place place) {
    return !place.script().exitTraps().isEmpty();
  }

  /** Whether the command at the same place of the script ended well, in another turn of a loop. */
  boolean wentWellAnotherTime(ShellCommand command) {
    Place place = placement.of(command);
    return place.site().isPresent()
        && index.commandsOf(command.shell()).stream()
            .filter(other -> other.index() != command.index())
            .filter(other -> index.process(other).filter(p -> isSuccess(p)).isPresent())
            .map(placement::of)
            .anyMatch(
                there -> there.site().equals(place.site()) && there.file().equals(place.file()));
  }

  private static boolean isSuccess(ProcessNode process) {
    return process.shellStatus().orElse(1) == 0;
  }

  /** Whether the script that holds the command ended with a failure of its own. */
  boolean scriptFailed(ShellCommand command) {
    return index
        .executed(command)
        .flatMap(ProcessNode::status)
        .filter(s -> !s.isSuccess())
        .isPresent();
  }

  private ProcessId topShell(ShellCommand command) {
    return index.executed(command).map(ProcessNode::id).orElse(command.shell());
  }

  /** The command that waits for a background job by its number. */
  Optional<ShellCommand> waitFor(Attempt attempt) {
    return index.jobs().waitFor(attempt.command().shell().pid());
  }

  /** Whether the shell that a command ran in was ended on purpose. */
  boolean shellWasSignalled(ShellCommand command) {
    return index.node(command.shell()).filter(this::wasSignalled).isPresent();
  }

  /** Whether another process of the run sent it a signal. */
  boolean wasSignalled(ProcessNode target) {
    return index.jobs().wasSignalled(target);
  }
}
