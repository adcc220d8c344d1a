package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.ShellSyntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks with a non-zero status from the command outwards, as bash would pass it on, until it is
 * heard, asked for, handled or dropped. What the source says is checked against what was seen: a
 * shell that went on has not been ended by {@code set -e}.
 */
final class StatusWalk {
  private final RunIndex index;
  private final Levels levels;
  private final ShellOptions options;
  private final ShellSyntax syntax;
  private final Aftermath aftermath;

  StatusWalk(RunIndex index, Placement placement, ShellSyntax syntax) {
    this.index = index;
    this.levels = new Levels(index, placement);
    this.options = new ShellOptions(index);
    this.syntax = syntax;
    this.aftermath = new Aftermath(index, placement);
  }

  Fate walk(Attempt attempt, Place place) {
    List<Level> way = levels.of(attempt.command(), place);
    return way.isEmpty()
        ? new BlindWalk(index, options, aftermath).walk(attempt)
        : new Walker(attempt, way, EnumSet.noneOf(Silencer.class)).go(0);
  }

  /** One walk; its state is what the status has passed through. */
  private final class Walker {
    private final Attempt attempt;
    private final List<Level> way;
    private final Set<Silencer> passed;
    private boolean shellEnds;
    private boolean leftOfAnd;
    private boolean inLoop;

    Walker(Attempt attempt, List<Level> way, Set<Silencer> passed) {
      this.attempt = attempt;
      this.way = way;
      this.passed = passed;
    }

    Fate go(int from) {
      for (int i = from; i < way.size(); i++) {
        Optional<Fate> fate = through(i);
        if (fate.isPresent()) {
          return fate.get();
        }
      }
      return atTheTop();
    }

    private Optional<Fate> through(int number) {
      Level level = way.get(number);
      List<Enclosure> enclosures = level.enclosures();
      for (int i = 0; i < enclosures.size(); i++) {
        Optional<Fate> fate = at(number, enclosures, i);
        if (fate.isPresent()) {
          return fate;
        }
      }
      inLoop = false;
      return number + 1 < way.size() ? sequence(number, Optional.empty()) : Optional.empty();
    }

    private Optional<Fate> at(int number, List<Enclosure> enclosures, int i) {
      Enclosure enclosure = enclosures.get(i);
      return switch (enclosure.kind()) {
        case OR_LEFT -> shellEnds ? Optional.empty() : fallback(number, enclosures, i);
        case AND_LEFT, NEGATED -> noted(enclosure.kind());
        case IF_CONDITION, LOOP_CONDITION ->
            shellEnds ? Optional.empty() : Optional.of(asked(number, enclosure));
        case PIPE_STAGE -> pipeStage(number, enclosure);
        case PIPE_LAST -> pipeLast();
        case ASSIGNMENT_SUBSTITUTION -> boundary(number, enclosure, Silencer.SUBST_STATUS_IGNORED);
        case SUBSHELL -> boundary(number, enclosure, Silencer.SUBSHELL);
        case LOCAL_SUBSTITUTION -> silenced(Silencer.LOCAL_MASKS_STATUS, enclosure);
        case EXPORT_SUBSTITUTION -> silenced(Silencer.EXPORT_MASKS_STATUS, enclosure);
        case ARGUMENT_SUBSTITUTION, PROCESS_SUBSTITUTION ->
            silenced(Silencer.SUBST_STATUS_IGNORED, enclosure);
        case BACKGROUND -> background(enclosure);
        case LOOP_BODY -> loopBody(number, enclosure);
        case GROUP, BRANCH -> sequence(number, Optional.of(enclosure));
        case OR_RIGHT, AND_RIGHT, FUNCTION -> Optional.empty();
      };
    }

    private Optional<Fate> noted(Enclosure.Kind kind) {
      if (kind == Enclosure.Kind.AND_LEFT) {
        leftOfAnd = true;
      } else if (!shellEnds) {
        passed.add(Silencer.NEGATED);
      }
      return Optional.empty();
    }

    private Optional<Fate> pipeLast() {
      if (inLoop) {
        passed.add(Silencer.LOOP_IN_PIPE);
        passed.add(Silencer.SUBSHELL);
      }
      shellEnds = false;
      return Optional.empty();
    }

    private Optional<Fate> loopBody(int number, Enclosure enclosure) {
      inLoop = true;
      return sequence(number, Optional.of(enclosure));
    }

    private Optional<Fate> silenced(Silencer by, Enclosure enclosure) {
      passed.add(by);
      if (by != Silencer.NO_PIPEFAIL && by != Silencer.SUBST_STATUS_IGNORED) {
        passed.remove(Silencer.SUBST_STATUS_IGNORED);
      }
      return Optional.of(new Fate(End.SILENCED, passed, Optional.of(enclosure)));
    }

    private Optional<Fate> boundary(int number, Enclosure enclosure, Silencer passing) {
      Optional<Fate> fate = sequence(number, Optional.of(enclosure));
      if (fate.isPresent()) {
        return fate;
      }
      passed.add(passing);
      shellEnds = false;
      return Optional.empty();
    }

    private Optional<Fate> pipeStage(int number, Enclosure enclosure) {
      shellEnds = false;
      if (options.pipefail(way.get(number).command())) {
        return Optional.empty();
      }
      if (inLoop) {
        passed.add(Silencer.LOOP_IN_PIPE);
      }
      if (attempt.wasKilled()) {
        passed.add(Silencer.SIGNAL_IN_PIPE);
      }
      return silenced(Silencer.NO_PIPEFAIL, enclosure);
    }

    private Optional<Fate> background(Enclosure enclosure) {
      return switch (aftermath.waitedFor(attempt)) {
        case HEEDED -> Optional.of(Fate.of(End.HANDLED));
        case NOT_HEEDED -> silenced(Silencer.BACKGROUND_NOT_WAITED, enclosure);
      };
    }

    private Optional<Fate> fallback(int number, List<Enclosure> enclosures, int i) {
      Enclosure enclosure = enclosures.get(i);
      Fallback.Answer answer = Fallback.read(enclosure.detail(), syntax);
      return switch (answer) {
        case NOTHING -> silenced(Silencer.OR_TRUE, enclosure);
        case TALK ->
            Fallback.capture(enclosures, i).isPresent()
                ? Optional.of(Fate.of(End.HANDLED))
                : talkedOver(number, enclosure);
        case SKIP, ACT -> handledOrEnded(enclosure);
        case RAISE -> raised();
      };
    }

    /** A function that keeps its words to itself is asked a question by {@code f || echo no}. */
    private Optional<Fate> talkedOver(int number, Enclosure enclosure) {
      if (number > 0 && isQuiet()) {
        passed.add(Silencer.OR_TRUE);
        return Optional.of(new Fate(End.ASKED, passed, Optional.of(enclosure)));
      }
      return silenced(Silencer.OR_TRUE, enclosure);
    }

    private boolean isQuiet() {
      return LostWords.silencers(attempt).contains(Silencer.OUTPUT_DISCARDED);
    }

    /** {@code || die "…"} whose function ends with {@code exit 0}. */
    private Optional<Fate> handledOrEnded(Enclosure enclosure) {
      if (aftermath.gaveUpWithZero(attempt.command())) {
        passed.add(Silencer.EXIT_ZERO);
        return silenced(Silencer.OR_TRUE, enclosure);
      }
      return Optional.of(Fate.of(End.HANDLED));
    }

    /** {@code || exit 1} and the like: the shell ends, or the function returns, with a failure. */
    private Optional<Fate> raised() {
      shellEnds = true;
      return Optional.empty();
    }

    private Fate asked(int number, Enclosure enclosure) {
      passed.add(Silencer.IF_CONDITION);
      Optional<ShellCommand> raise = aftermath.raisedAgain(way.get(number).command());
      if (raise.isPresent() && number == 0) {
        return reRaised(raise.get());
      }
      if (raise.isPresent()) {
        return Fate.of(End.HEARD);
      }
      return new Fate(End.ASKED, passed, Optional.of(enclosure));
    }

    /** The branch ended in {@code exit 1}: from there the failure goes on. */
    private Fate reRaised(ShellCommand exit) {
      List<Level> onward = levels.of(exit, aftermath.place(exit));
      if (onward.isEmpty()) {
        return Fate.of(End.HEARD);
      }
      Walker walker = new Walker(attempt, onward, EnumSet.noneOf(Silencer.class));
      walker.shellEnds = ShellWords.split(exit.expanded()).get(0).equals("exit");
      return walker.go(0);
    }

    /**
     * Where commands follow one another: the status ends the shell, or is the status of the whole,
     * or nobody looks at it.
     */
    private Optional<Fate> sequence(int number, Optional<Enclosure> container) {
      Level level = way.get(number);
      if (shellEnds) {
        return Optional.empty();
      }
      boolean errexit = options.errexit(level.command());
      if (errexit && !leftOfAnd && !aftermath.wentOn(way.get(0).command())) {
        shellEnds = true;
        return Optional.empty();
      }
      boolean last = container.map(level::isLastIn).orElseGet(() -> isLastOfFunction(level));
      if (last && container.filter(c -> c.kind() == Enclosure.Kind.LOOP_BODY).isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(dropped(number, errexit ? Errexit.ON : Errexit.OFF));
    }

    private Fate dropped(int number, Errexit errexit) {
      if (StatusReading.follows(way.get(number))) {
        return Fate.of(End.HANDLED);
      }
      if (leftOfAnd) {
        passed.add(Silencer.IF_CONDITION);
      }
      if (errexit == Errexit.ON) {
        if (!leftOfAnd) {
          passed.add(Silencer.ERREXIT_DISABLED_IN_CONDITION);
          outerCondition(number).ifPresent(passed::add);
        }
      } else {
        passed.add(Silencer.NO_ERREXIT);
      }
      if (aftermath.endsWithExitZero(attempt.command())) {
        passed.add(Silencer.EXIT_ZERO);
      }
      return new Fate(End.SILENCED, passed, Optional.empty());
    }

    private Optional<Silencer> outerCondition(int number) {
      for (Level level : way.subList(number, way.size())) {
        for (Enclosure enclosure : level.enclosures()) {
          switch (enclosure.kind()) {
            case IF_CONDITION, LOOP_CONDITION, AND_LEFT -> {
              return Optional.of(Silencer.IF_CONDITION);
            }
            case OR_LEFT -> {
              return Optional.of(Silencer.OR_TRUE);
            }
            case NEGATED -> {
              return Optional.of(Silencer.NEGATED);
            }
            default -> {}
          }
        }
      }
      return Optional.empty();
    }

    private boolean isLastOfFunction(Level level) {
      return level.site().last() == dev.hark.syntax.CommandSite.Position.LAST;
    }

    private Fate atTheTop() {
      Level top = way.get(way.size() - 1);
      boolean errexit = options.errexit(top.command());
      if (!shellEnds && errexit && !leftOfAnd && !aftermath.wentOn(way.get(0).command())) {
        shellEnds = true;
      }
      if (!shellEnds && !isLastOfFunction(top)) {
        return dropped(way.size() - 1, errexit ? Errexit.ON : Errexit.OFF);
      }
      if (aftermath.scriptFailed(attempt.command())) {
        return Fate.of(End.HEARD);
      }
      if (aftermath.hasExitTrap(top.place())) {
        passed.add(Silencer.TRAP_EXIT_ZERO);
      } else if (aftermath.endsWithExitZero(attempt.command())) {
        passed.add(Silencer.EXIT_ZERO);
      } else {
        passed.add(Silencer.NO_ERREXIT);
      }
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
  }

  /** Whether {@code set -e} was on. */
  enum Errexit {
    ON,
    OFF
  }
}
