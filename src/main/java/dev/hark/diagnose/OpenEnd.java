package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.Optional;

/** Where a status comes to that nothing takes: the next command, the end of the script. */
final class OpenEnd {
  private final Witnesses witnesses;
  private final Attempt attempt;
  private final List<Level> way;
  private final Passage passage;

  OpenEnd(Witnesses witnesses, Attempt attempt, List<Level> way, Passage passage) {
    this.witnesses = witnesses;
    this.attempt = attempt;
    this.way = way;
    this.passage = passage;
  }

  /**
   * Where commands follow one another: the status ends the shell, or is the status of the whole, or
   * nobody looks at it.
   *
   * @param container what the commands stand in; empty for a function or the script
   */
  Optional<Fate> sequence(int number, Optional<Enclosure> container) {
    Level level = way.get(number);
    if (passage.isLeft()) {
      return Optional.empty();
    }
    if (errexit(level) && endsShell()) {
      passage.endShell();
      return Optional.empty();
    }
    boolean last = container.map(level::isLastIn).orElseGet(() -> isLastOfFunction(level));
    if (last && container.filter(c -> c.kind() == Enclosure.Kind.LOOP_BODY).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(dropped(number, container));
  }

  /** Behind the outermost level. */
  Fate atTheTop() {
    Level top = way.get(way.size() - 1);
    Aftermath aftermath = witnesses.aftermath();
    if (isAnswerOfScript(top)) {
      return passage.asked(Optional.empty());
    }
    boolean unseen = attempt.command().depth() == 0 && isOnlyAsked(top);
    if (errexit(top) && !passage.functionEnds() && !unseen && endsShell()) {
      passage.endShell();
    }
    if (!passage.isLeft() && !isLastOfFunction(top)) {
      return dropped(way.size() - 1, Optional.empty());
    }
    if (!passage.shellEnds() && isOnlyAsked(top)) {
      return passage.asked(Optional.empty());
    }
    if (aftermath.scriptFailed(attempt.command())) {
      return Fate.of(End.HEARD);
    }
    if (aftermath.hasExitTrap(top.place())) {
      passage.meet(Silencer.TRAP_EXIT_ZERO);
    } else if (aftermath.endsWithExitZero(attempt.command())) {
      passage.meet(Silencer.EXIT_ZERO);
    } else {
      passage.meet(Silencer.NO_ERREXIT);
    }
    return passage.end(End.SILENCED, Optional.empty());
  }

  /** {@code sh -c '! ls *.tmp'}: that it failed is what the script ends well for. */
  private boolean isAnswerOfScript(Level top) {
    return passage.isNegated() && !passage.isLeft() && top.isLastOfScript();
  }

  /** For a function whose call left no record; had nobody asked, errexit would have ended it. */
  boolean isOnlyAsked(Level top) {
    return Levels.functionOf(top.site())
        .filter(
            f ->
                errexit(top)
                    ? witnesses.callers().anyAsks(f, top)
                    : witnesses.callers().allAsk(f, top))
        .isPresent();
  }

  /** Whether {@code set -e}, which is on, has ended the shell here. */
  private boolean endsShell() {
    ShellCommand command = way.get(0).command();
    Aftermath aftermath = witnesses.aftermath();
    if (passage.isSpared() || passage.isNegated() || wentOn(command)) {
      return false;
    }
    // A shell without records tells of no builtin that came after.
    return command.depth() > 0
        || aftermath.scriptFailed(command)
        || aftermath.hasExitTrap(way.get(0).place());
  }

  private boolean wentOn(ShellCommand command) {
    Aftermath aftermath = witnesses.aftermath();
    return outside().map(aftermath::wentOn).orElseGet(() -> aftermath.wentOn(command));
  }

  private boolean errexit(Level level) {
    return outside()
        .filter(o -> !o.shell().id().equals(level.command().shell()))
        .map(witnesses.options()::errexit)
        .orElseGet(() -> witnesses.options().errexit(level.command()));
  }

  /** The shell that the status has come out into, where records tell of it. */
  private Optional<Outside> outside() {
    ShellCommand command = way.get(0).command();
    return command.depth() == 0
        ? Optional.empty()
        : witnesses.aftermath().outside(command, passage.forksLeft());
  }

  private boolean isLastOfFunction(Level level) {
    return level.isLast(passage.isNegated() ? Level.Turned.ROUND : Level.Turned.NOT);
  }

  private Fate dropped(int number, Optional<Enclosure> container) {
    Level level = way.get(number);
    if (StatusReading.follows(level)) {
      return Fate.of(End.HANDLED);
    }
    if (passage.isLeftOfAnd()) {
      passage.meet(Silencer.IF_CONDITION);
    }
    if (!errexit(level)) {
      passage.meet(Silencer.NO_ERREXIT);
      if (!passage.isLeftOfAnd() && level.laterCommandWins(container)) {
        passage.meet(Silencer.LAST_COMMAND_WINS);
      }
    } else if (!passage.isLeftOfAnd()) {
      passage.meet(Silencer.ERREXIT_DISABLED_IN_CONDITION);
      witnesses.callers().condition(way.subList(number, way.size())).ifPresent(passage::meet);
    }
    if (witnesses.aftermath().endsWithExitZero(attempt.command())) {
      passage.meet(Silencer.EXIT_ZERO);
    }
    return passage.end(End.SILENCED, Optional.empty());
  }
}
