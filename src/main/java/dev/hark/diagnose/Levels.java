package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a command out of the function it stands in to the call, and so on to the top. */
final class Levels {
  private static final int DEEPEST = 64;

  private final RunIndex index;
  private final Placement placement;

  Levels(RunIndex index, Placement placement) {
    this.index = index;
    this.placement = placement;
  }

  /** From the innermost to the outermost; empty when the command's source is not known. */
  List<Level> of(ShellCommand command, Place place) {
    List<Level> levels = new ArrayList<>();
    Optional<ShellCommand> at = Optional.of(command);
    Place here = place;
    while (at.isPresent() && here.site().isPresent() && levels.size() < DEEPEST) {
      Level level = new Level(at.get(), here, here.site().get());
      levels.add(level);
      Optional<String> function = functionOf(level.site());
      at = function.isEmpty() ? Optional.empty() : call(at.get(), function.get());
      here = at.map(placement::of).orElse(here);
    }
    return levels;
  }

  /** The function that holds a command. */
  static Optional<String> functionOf(CommandSite site) {
    return site.enclosures().stream()
        .filter(e -> e.kind() == Enclosure.Kind.FUNCTION)
        .map(Enclosure::detail)
        .findFirst();
  }

  /**
   * The latest record before {@code inner}, here or in a shell that this one was forked from, that
   * calls {@code function}.
   */
  private Optional<ShellCommand> call(ShellCommand inner, String function) {
    List<ShellCommand> before =
        ShellHistory.before(index.history(inner.shell()).beginningWith(function), inner);
    Optional<ProcessNode> shell = index.node(inner.shell());
    for (int steps = 0; steps < DEEPEST; steps++) {
      if (!before.isEmpty()) {
        return ShellHistory.last(before);
      }
      if (shell.isEmpty() || index.isExecuted(shell.get())) {
        return Optional.empty();
      }
      Moment born = shell.get().born();
      before =
          shell
              .get()
              .parent()
              .map(p -> ShellHistory.until(index.history(p).beginningWith(function), born))
              .orElse(List.of());
      shell = shell.get().parent().flatMap(index::node);
    }
    return Optional.empty();
  }
}
