package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.diagnose.Outside.Fork;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk of a status, from the command through all that stands around it. */
final class StatusWay {
  private final Witnesses witnesses;
  private final Attempt attempt;
  private final List<Level> way;
  private final Passage passage;
  private final RightOfOr rightOfOr;
  private final OpenEnd openEnd;

  /**
   * At the start of it.
   *
   * @param way from the innermost to the outermost level, at least one
   */
  StatusWay(Witnesses witnesses, Attempt attempt, List<Level> way) {
    this(witnesses, attempt, way, new Passage());
    if (attempt.isItsShell()) {
      passage.endShell();
    }
  }

  private StatusWay(Witnesses witnesses, Attempt attempt, List<Level> way, Passage passage) {
    this.witnesses = witnesses;
    this.attempt = attempt;
    this.way = way;
    this.passage = passage;
    this.rightOfOr = new RightOfOr(witnesses, attempt, way, passage);
    this.openEnd = new OpenEnd(witnesses, attempt, way, passage);
  }

  /** Where it ends. */
  Fate fate() {
    for (int i = 0; i < way.size(); i++) {
      Optional<Fate> fate = through(i);
      if (fate.isPresent()) {
        return fate.get();
      }
    }
    return openEnd.atTheTop();
  }

  private Optional<Fate> through(int number) {
    List<Enclosure> enclosures = way.get(number).enclosures();
    for (int i = 0; i < enclosures.size(); i++) {
      Optional<Fate> fate = at(number, enclosures, i);
      if (fate.isPresent()) {
        return fate;
      }
    }
    passage.leaveLevel();
    if (number + 1 == way.size()) {
      return Optional.empty();
    }
    if (passage.functionEnds()) {
      passage.leaveFunction();
      return Optional.empty();
    }
    return openEnd.sequence(number, Optional.empty());
  }

  private Optional<Fate> at(int number, List<Enclosure> enclosures, int i) {
    Enclosure enclosure = enclosures.get(i);
    boolean isLeft = passage.isLeft();
    return switch (enclosure.kind()) {
      case OR_LEFT -> isLeft ? Optional.empty() : rightOfOr.take(number, enclosures, i);
      case AND_LEFT -> isLeft ? Optional.empty() : leftOfAnd(number, enclosure);
      case NEGATED -> negated(number);
      case IF_CONDITION, LOOP_CONDITION ->
          isLeft ? Optional.empty() : Optional.of(asked(number, enclosure));
      case PIPE_STAGE -> pipeStage(number, enclosure);
      case PIPE_LAST -> pipeLast();
      case ASSIGNMENT_SUBSTITUTION -> boundary(number, enclosure, Silencer.SUBST_STATUS_IGNORED);
      case SUBSHELL -> boundary(number, enclosure, Silencer.SUBSHELL);
      case LOCAL_SUBSTITUTION -> silenced(Silencer.LOCAL_MASKS_STATUS, enclosure);
      case EXPORT_SUBSTITUTION -> silenced(Silencer.EXPORT_MASKS_STATUS, enclosure);
      case ARGUMENT_SUBSTITUTION ->
          number == 0 && Manner.isHeardWith(attempt, way.get(0), enclosure)
              ? Optional.of(Fate.of(End.HANDLED))
              : silenced(Silencer.SUBST_STATUS_IGNORED, enclosure);
      case PROCESS_SUBSTITUTION -> silenced(Silencer.SUBST_STATUS_IGNORED, enclosure);
      case BACKGROUND -> background(enclosure);
      case LOOP_BODY -> loopBody(number, enclosure);
      case GROUP, BRANCH -> openEnd.sequence(number, Optional.of(enclosure));
      case OR_RIGHT, AND_RIGHT, FUNCTION -> Optional.empty();
    };
  }

  /** {@code quiet && echo yes}: a function that keeps its words to itself is asked. */
  private Optional<Fate> leftOfAnd(int number, Enclosure enclosure) {
    passage.meetAnd();
    Fallback.Answer then = Fallback.read(enclosure.detail(), "", witnesses.syntax());
    boolean onlyTells = then == Fallback.Answer.TALK || then == Fallback.Answer.SET;
    boolean question =
        then == Fallback.Answer.RAISE
            || (number > 0 && Manner.isQuiet(attempt) && onlyTells)
            || (number == 0 && onlyTells && isAnswer())
            || Manner.isTrial(way.get(number), enclosure);
    return question || passage.isNegatedWithin(number)
        ? Optional.of(passage.asked(Optional.of(enclosure)))
        : Optional.empty();
  }

  /** {@code ./is-even "$n" && echo even}: it has nothing to say, and said yes another time. */
  private boolean isAnswer() {
    return Manner.onlyAnswers(attempt)
        && attempt.status().orElse(0) == 1
        && witnesses.aftermath().wentWellAnotherTime(attempt.command());
  }

  private Optional<Fate> negated(int number) {
    if (!passage.shellEnds()) {
      passage.negate(number);
    }
    return Optional.empty();
  }

  private Optional<Fate> pipeLast() {
    if (passage.isInLoop()) {
      passage.meet(Silencer.LOOP_IN_PIPE);
      passage.meet(Silencer.SUBSHELL);
    }
    passage.leaveShell(Fork.COMMAND);
    return Optional.empty();
  }

  private Optional<Fate> loopBody(int number, Enclosure enclosure) {
    passage.enterLoop();
    return openEnd.sequence(number, Optional.of(enclosure));
  }

  private Optional<Fate> silenced(Silencer by, Enclosure enclosure) {
    return Optional.of(passage.silenced(by, enclosure));
  }

  private Optional<Fate> boundary(int number, Enclosure enclosure, Silencer passing) {
    Optional<Fate> fate = openEnd.sequence(number, Optional.of(enclosure));
    if (fate.isPresent()) {
      return fate;
    }
    passage.meet(passing);
    passage.leaveShell(passing == Silencer.SUBSHELL ? Fork.COMMAND : Fork.VALUE);
    return Optional.empty();
  }

  private Optional<Fate> pipeStage(int number, Enclosure enclosure) {
    passage.leaveShell(Fork.COMMAND);
    if (witnesses.options().pipefail(way.get(number).command())) {
      return Optional.empty();
    }
    if (number == 0 && isProbeInPipe(enclosure)) {
      return Optional.of(passage.asked(Optional.of(enclosure)));
    }
    if (passage.isInLoop()) {
      passage.meet(Silencer.LOOP_IN_PIPE);
    }
    if (attempt.wasKilled()) {
      passage.meet(Silencer.SIGNAL_IN_PIPE);
    }
    return silenced(Silencer.NO_PIPEFAIL, enclosure);
  }

  /** {@code if awk --version 2>/dev/null | grep -q GNU}: the reader's answer is what counts. */
  private boolean isProbeInPipe(Enclosure stage) {
    if (!Manner.onlyProbes(attempt)) {
      return false;
    }
    List<Enclosure> around = way.get(0).enclosures();
    List<Enclosure> outwards = around.subList(around.indexOf(stage), around.size());
    for (int i = 0; i < way.size(); i++) {
      outwards = i == 0 ? outwards : way.get(i).enclosures();
      if (outwards.stream().anyMatch(e -> CONDITIONS.contains(e.kind()))) {
        return true;
      }
      if (!way.get(i).isLast(Level.Turned.NOT)) {
        return false;
      }
    }
    return openEnd.isOnlyAsked(way.get(way.size() - 1));
  }

  private static final Set<Enclosure.Kind> CONDITIONS =
      EnumSet.of(
          Enclosure.Kind.IF_CONDITION, Enclosure.Kind.LOOP_CONDITION, Enclosure.Kind.AND_LEFT);

  private Optional<Fate> background(Enclosure enclosure) {
    return witnesses.heed(attempt)
        ? Optional.of(Fate.of(End.HANDLED))
        : silenced(Silencer.BACKGROUND_NOT_WAITED, enclosure);
  }

  private Fate asked(int number, Enclosure enclosure) {
    if (number == 0
        && !passage.isNegated()
        && Manner.isRefusal(attempt)
        && (Refusals.areWanted(way.get(0), enclosure) || Manner.isWhateverGiven(way.get(0)))) {
      return Fate.of(End.HANDLED);
    }
    ShellCommand condition = way.get(number).command();
    List<ShellCommand> after = witnesses.aftermath().after(condition);
    boolean givenUp =
        enclosure.kind() == Enclosure.Kind.LOOP_CONDITION
            ? GivenUp.is(attempt, condition, after)
            : !passage.isNegated()
                && isInLoop(way.get(number), enclosure)
                && GivenUp.ranOut(attempt, after, next -> isBehind(next, condition));
    if (givenUp) {
      return passage.silenced(Silencer.IF_CONDITION, enclosure);
    }
    Optional<ShellCommand> raise = witnesses.aftermath().raisedAgain(way.get(number).command());
    if (raise.isEmpty()) {
      return passage.asked(Optional.of(enclosure));
    }
    return number == 0 ? reRaised(raise.get()) : Fate.of(End.HEARD);
  }

  private static boolean isInLoop(Level level, Enclosure condition) {
    List<Enclosure> enclosures = level.enclosures();
    return enclosures.subList(enclosures.indexOf(condition), enclosures.size()).stream()
        .anyMatch(e -> e.kind() == Enclosure.Kind.LOOP_BODY);
  }

  /** Not the next turn of a loop: further on in the file, or outside of its function. */
  private boolean isBehind(ShellCommand next, ShellCommand inLoop) {
    Aftermath aftermath = witnesses.aftermath();
    int line = aftermath.place(next).line().orElse(0);
    return !next.function().equals(inLoop.function())
        || line > aftermath.place(inLoop).line().orElse(Integer.MAX_VALUE);
  }

  /** The branch ended in {@code exit 1}: from there the failure goes on. */
  private Fate reRaised(ShellCommand exit) {
    List<Level> onward = witnesses.levels().of(exit, witnesses.aftermath().place(exit));
    if (onward.isEmpty()) {
      return Fate.of(End.HEARD);
    }
    Passage anew = new Passage();
    if (ShellWords.split(exit.expanded()).get(0).equals("exit")) {
      anew.endShell();
    } else {
      anew.endFunction();
    }
    return new StatusWay(witnesses, attempt, onward, anew).fate();
  }
}
