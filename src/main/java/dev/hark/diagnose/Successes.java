package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ShellCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The commands that ended well, by shell and text, so that a loop's turns need not be walked. */
final class Successes {
  private final List<ShellCommand> commands;
  private final Map<ProcessId, Map<String, List<ShellCommand>>> byShell = new HashMap<>();

  Successes(List<ShellCommand> commands) {
    this.commands = commands;
  }

  /**
   * Whether the same shell ran the same text at the same place again, and it ended well.
   *
   * @param isSame whether what the text leaves out was the same, too
   */
  boolean follow(ShellCommand failed, Predicate<ShellCommand> isSame) {
    if (byShell.isEmpty()) {
      commands.forEach(this::add);
    }
    List<ShellCommand> same =
        byShell.getOrDefault(failed.shell(), Map.of()).getOrDefault(failed.expanded(), List.of());
    for (int i = same.size() - 1; i >= 0 && same.get(i).index() > failed.index(); i--) {
      ShellCommand later = same.get(i);
      if (later.line().equals(failed.line())
          && later.file().equals(failed.file())
          && isSame.test(later)) {
        return true;
      }
    }
    return false;
  }

  private void add(ShellCommand command) {
    if (command.statusAfter().orElse(1) == 0) {
      byShell
          .computeIfAbsent(command.shell(), key -> new HashMap<>())
          .computeIfAbsent(command.expanded(), key -> new ArrayList<>(1))
          .add(command);
    }
  }
}
