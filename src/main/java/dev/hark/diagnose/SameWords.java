package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Word;
import java.util.List;
import java.util.Optional;

/** Which of several places with the same words a command of a plain trace, without lines, is. */
final class SameWords {
  private final RunIndex index;

  SameWords(RunIndex index) {
    this.index = index;
  }

  /**
   * Where the same words stand as often in the script as they were run, the first time is the first
   * of them, and so on.
   */
  Optional<CommandSite> inOrder(List<CommandSite> matching, ShellCommand command) {
    if (matching.size() < 2) {
      return matching.stream().findFirst();
    }
    List<String> written = texts(matching.get(0));
    List<CommandSite> same =
        atDepth(matching.stream().filter(s -> texts(s).equals(written)).toList(), command);
    List<ShellCommand> runs =
        index.history(command.shell()).saying(command.expanded()).stream()
            .filter(c -> c.depth() > 0)
            .toList();
    int turn = runs.size() == same.size() ? runs.indexOf(command) : 0;
    return Optional.of(same.get(Math.max(0, turn)));
  }

  /** bash has a {@code +} more for each substitution; where that excludes all, nothing is known. */
  private List<CommandSite> atDepth(List<CommandSite> same, ShellCommand command) {
    boolean deep = command.depth() > 1;
    boolean flat =
        !deep && index.shellImage(command).filter(i -> !i.program().equals("bash")).isPresent();
    List<CommandSite> there =
        same.stream()
            .filter(s -> s.enclosures().stream().anyMatch(Enclosure::isSubstitution) == deep)
            .toList();
    return flat || there.isEmpty() ? same : there;
  }

  private static List<String> texts(CommandSite site) {
    return site.words().stream().map(Word::text).toList();
  }
}
