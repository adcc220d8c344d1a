package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ShellCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * When each command ended well for the last time, by shell, text, place and input, so that a loop's
 * turns need not be walked.
 */
final class Successes {
  private final List<ShellCommand> commands;
  private final Function<ShellCommand, Set<String>> inputs;
  private final Map<ProcessId, Map<List<Object>, Integer>> lastIn = new HashMap<>();

  /**
   * Those of a run.
   *
   * @param inputs what {@code <} opened for a command, which its text leaves out
   */
  Successes(List<ShellCommand> commands, Function<ShellCommand, Set<String>> inputs) {
    this.commands = commands;
    this.inputs = inputs;
  }

  /** Whether the same shell ran the same text at the same place again, and it ended well. */
  boolean follow(ShellCommand failed) {
    if (lastIn.isEmpty()) {
      commands.forEach(this::add);
    }
    return lastIn.getOrDefault(failed.shell(), Map.of()).getOrDefault(key(failed), -1)
        > failed.index();
  }

  private void add(ShellCommand command) {
    if (command.statusAfter().orElse(1) == 0) {
      lastIn
          .computeIfAbsent(command.shell(), shell -> new HashMap<>())
          .merge(key(command), command.index(), Math::max);
    }
  }

  /** Plain values: a record's own methods cost more at the start than all the rest. */
  private List<Object> key(ShellCommand command) {
    return List.of(command.expanded(), command.line(), command.file(), inputs.apply(command));
  }
}
