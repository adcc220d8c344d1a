package dev.hark.diagnose;

import dev.hark.syntax.ShellSyntax;
import java.util.List;

/**
 * Walks with a non-zero status from the command outwards, as bash would pass it on, until it is
 * heard, asked for, handled or dropped. What the source says is checked against what was seen: a
 * shell that went on has not been ended by {@code set -e}.
 */
final class StatusWalk {
  private final RunIndex index;
  private final Witnesses witnesses;

  StatusWalk(RunIndex index, Placement placement, ShellSyntax syntax) {
    this.index = index;
    this.witnesses =
        new Witnesses(
            new Levels(index, placement),
            new ShellOptions(index, placement),
            syntax,
            new Aftermath(index, placement),
            new Callers(syntax, placement));
  }

  Fate walk(Attempt attempt, Place place) {
    List<Level> way = witnesses.levels().of(attempt.command(), place);
    if (way.isEmpty()
        && attempt.isItsShell()
        && witnesses.aftermath().scriptFailed(attempt.command())) {
      return Fate.of(Fate.End.HEARD);
    }
    return way.isEmpty()
        ? new BlindWalk(index, witnesses.options(), witnesses.aftermath()).walk(attempt)
        : new StatusWay(witnesses, attempt, way).fate();
  }
}
