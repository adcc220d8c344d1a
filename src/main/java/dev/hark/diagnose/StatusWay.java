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

/** One walk of a status; its state is what it has passed through. */
final class StatusWay {
  private final Witnesses witnesses;
  private final ShellOptions options;
  private final ShellSyntax syntax;
  private final Aftermath aftermath;
  private final Callers callers;
  private final Attempt attempt;
  private final List<Level> way;
  private final Set<Silencer> passed = EnumSet.noneOf(Silencer.class);
  private boolean shellEnds;
  private boolean functionEnds;
  private int negatedAt = Integer.MAX_VALUE;
  private boolean leftOfAnd;
  private boolean inLoop;

  /**
   * At the start of it.
   *
   * @param way from the innermost to the outermost level, at least one
   */
  StatusWay(Witnesses witnesses, Attempt attempt, List<Level> way) {
    this.witnesses = witnesses;
    this.options = witnesses.options();
    this.syntax = witnesses.syntax();
    this.aftermath = witnesses.aftermath();
    this.callers = witnesses.callers();
    this.attempt = attempt;
    this.way = way;
  }

  /** Where it ends. */
  Fate fate() {
    for (int i = 0; i < way.size(); i++) {
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
    if (number + 1 == way.size() || functionEnds) {
      functionEnds &= number + 1 == way.size();
      return Optional.empty();
    }
    return sequence(number, Optional.empty());
  }

  private Optional<Fate> at(int number, List<Enclosure> enclosures, int i) {
    Enclosure enclosure = enclosures.get(i);
    return switch (enclosure.kind()) {
      case OR_LEFT -> isLeft() ? Optional.empty() : fallback(number, enclosures, i);
      case AND_LEFT -> isLeft() ? Optional.empty() : leftOfAnd(number, enclosure);
      case NEGATED -> negated(number);
      case IF_CONDITION, LOOP_CONDITION ->
          isLeft() ? Optional.empty() : Optional.of(asked(number, enclosure));
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

  /** Whether shell or function are left at once, past all that stands around. */
  private boolean isLeft() {
    return shellEnds || functionEnds;
  }

  /** {@code quiet && echo yes}: a function that keeps its words to itself is asked. */
  private Optional<Fate> leftOfAnd(int number, Enclosure enclosure) {
    leftOfAnd = true;
    Fallback.Answer then = Fallback.read(enclosure.detail(), "", syntax);
    boolean onlyTells = then == Fallback.Answer.TALK || then == Fallback.Answer.SET;
    boolean question =
        (number > 0 && Manner.isQuiet(attempt) && onlyTells)
            || Manner.isTrial(way.get(number), enclosure);
    return question || number > negatedAt ? Optional.of(question(enclosure)) : Optional.empty();
  }

  private Fate question(Enclosure enclosure) {
    passed.add(Silencer.IF_CONDITION);
    return new Fate(End.ASKED, passed, Optional.of(enclosure));
  }

  /** From here on it is a success that goes outwards. */
  private Optional<Fate> negated(int number) {
    if (!shellEnds) {
      passed.add(Silencer.NEGATED);
      negatedAt = Math.min(negatedAt, number);
    }
    return Optional.empty();
  }

  private boolean isNegated() {
    return negatedAt < Integer.MAX_VALUE;
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
    return witnesses.heed(attempt)
        ? Optional.of(Fate.of(End.HANDLED))
        : silenced(Silencer.BACKGROUND_NOT_WAITED, enclosure);
  }

  private Optional<Fate> fallback(int number, List<Enclosure> enclosures, int i) {
    Enclosure enclosure = enclosures.get(i);
    if (number > negatedAt) {
      return Optional.of(question(enclosure));
    }
    String left = number == 0 ? attempt.name() : "";
    Fallback.Answer answer = Fallback.read(enclosure.detail(), left, syntax);
    return switch (answer) {
      case NOTHING -> silenced(Silencer.OR_TRUE, enclosure);
      case TALK ->
          Fallback.capture(enclosures, i).isPresent()
              ? Optional.of(Fate.of(End.HANDLED))
              : talkedOver(number, enclosure);
      case SKIP, GIVE_UP ->
          Fallback.isValue(enclosures, i) || isQuestion(number)
              ? Optional.of(Fate.of(End.HANDLED))
              : takenBy(End.LEFT_OUT, enclosure);
      case SET ->
          Fallback.isValue(enclosures, i)
              ? takenBy(End.REPLACED, enclosure)
              : Optional.of(Fate.of(End.HANDLED));
      case ACT -> handledOrEnded(enclosure);
      case RAISE, RETURN -> raised(answer);
    };
  }

  private Optional<Fate> takenBy(End end, Enclosure enclosure) {
    passed.remove(Silencer.SUBST_STATUS_IGNORED);
    passed.add(Silencer.OR_TRUE);
    return Optional.of(new Fate(end, passed, Optional.of(enclosure)));
  }

  /** A function that keeps its words to itself is asked a question by {@code f || echo no}. */
  private Optional<Fate> talkedOver(int number, Enclosure enclosure) {
    if (isQuestion(number) || (leftOfAnd && Manner.onlyAnswers(attempt))) {
      passed.add(Silencer.OR_TRUE);
      return Optional.of(new Fate(End.ASKED, passed, Optional.of(enclosure)));
    }
    return silenced(Silencer.OR_TRUE, enclosure);
  }

  private boolean isQuestion(int number) {
    return number > 0 && Manner.isQuiet(attempt);
  }

  /** {@code || die "…"} whose function ends with {@code exit 0}. */
  private Optional<Fate> handledOrEnded(Enclosure enclosure) {
    if (aftermath.gaveUpWithZero(attempt.command())) {
      passed.add(Silencer.EXIT_ZERO);
      return silenced(Silencer.OR_TRUE, enclosure);
    }
    return Optional.of(Fate.of(End.HANDLED));
  }

  /** {@code || exit 1}, {@code || return 1}: shell or function end with a failure. */
  private Optional<Fate> raised(Fallback.Answer answer) {
    shellEnds |= answer == Fallback.Answer.RAISE;
    functionEnds |= answer == Fallback.Answer.RETURN;
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
    List<Level> onward = witnesses.levels().of(exit, aftermath.place(exit));
    if (onward.isEmpty()) {
      return Fate.of(End.HEARD);
    }
    StatusWay onwards = new StatusWay(witnesses, attempt, onward);
    boolean exits = ShellWords.split(exit.expanded()).get(0).equals("exit");
    onwards.shellEnds = exits;
    onwards.functionEnds = !exits;
    return onwards.fate();
  }

  /**
   * Where commands follow one another: the status ends the shell, or is the status of the whole, or
   * nobody looks at it.
   */
  private Optional<Fate> sequence(int number, Optional<Enclosure> container) {
    Level level = way.get(number);
    if (isLeft()) {
      return Optional.empty();
    }
    boolean errexit = options.errexit(level.command());
    if (errexit && endsShell()) {
      shellEnds = true;
      return Optional.empty();
    }
    boolean last = container.map(level::isLastIn).orElseGet(() -> isLastOfFunction(level));
    if (last && container.filter(c -> c.kind() == Enclosure.Kind.LOOP_BODY).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(dropped(number));
  }

  /** Whether {@code set -e}, which is on, has ended the shell here. */
  private boolean endsShell() {
    ShellCommand command = way.get(0).command();
    if (leftOfAnd || isNegated() || aftermath.wentOn(command)) {
      return false;
    }
    // A shell without records tells of no builtin that came after.
    return command.depth() > 0
        || aftermath.scriptFailed(command)
        || aftermath.hasExitTrap(way.get(0).place());
  }

  private Fate dropped(int number) {
    if (StatusReading.follows(way.get(number))) {
      return Fate.of(End.HANDLED);
    }
    if (leftOfAnd) {
      passed.add(Silencer.IF_CONDITION);
    }
    if (options.errexit(way.get(number).command())) {
      if (!leftOfAnd) {
        passed.add(Silencer.ERREXIT_DISABLED_IN_CONDITION);
        callers.condition(way.subList(number, way.size())).ifPresent(passed::add);
      }
    } else {
      passed.add(Silencer.NO_ERREXIT);
    }
    if (aftermath.endsWithExitZero(attempt.command())) {
      passed.add(Silencer.EXIT_ZERO);
    }
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  private boolean isLastOfFunction(Level level) {
    return level.isLast(isNegated() ? Level.Turned.ROUND : Level.Turned.NOT);
  }

  private Fate atTheTop() {
    Level top = way.get(way.size() - 1);
    boolean errexit = options.errexit(top.command());
    if (errexit && !functionEnds && endsShell()) {
      shellEnds = true;
    }
    if (!isLeft() && !isLastOfFunction(top)) {
      return dropped(way.size() - 1);
    }
    Optional<String> unseen = Levels.functionOf(top.site());
    if (!shellEnds && unseen.filter(f -> callers.allAsk(f, top.place().script())).isPresent()) {
      passed.add(Silencer.IF_CONDITION);
      return new Fate(End.ASKED, passed, Optional.empty());
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
