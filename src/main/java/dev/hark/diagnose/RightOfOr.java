package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.Optional;

/** What the right side of {@code ||} makes of a status. */
final class RightOfOr {
  private final Witnesses witnesses;
  private final Attempt attempt;
  private final List<Level> way;
  private final Passage passage;

  RightOfOr(Witnesses witnesses, Attempt attempt, List<Level> way, Passage passage) {
    this.witnesses = witnesses;
    this.attempt = attempt;
    this.way = way;
    this.passage = passage;
  }

  /**
   * Where it ends; empty when it goes on outwards.
   *
   * @param level how many functions were left already
   * @param enclosures around the command on this level
   * @param or which of them is the left side
   */
  Optional<Fate> take(int level, List<Enclosure> enclosures, int or) {
    Enclosure enclosure = enclosures.get(or);
    if (passage.isNegatedWithin(level)) {
      return Optional.of(passage.asked(Optional.of(enclosure)));
    }
    String left = level == 0 ? attempt.name() : "";
    Fallback.Answer answer = Fallback.read(enclosure.detail(), left, witnesses.syntax());
    return switch (answer) {
      case NOTHING ->
          level == 0 && isHeard(enclosures, or)
              ? handled()
              : Optional.of(passage.silenced(Silencer.OR_TRUE, enclosure));
      case TALK ->
          Fallback.capture(enclosures, or).isPresent()
              ? handled()
              : Optional.of(talkedOver(level, enclosure));
      case SKIP, GIVE_UP ->
          Fallback.isValue(enclosures, or) || isQuestion(level)
              ? handled()
              : Optional.of(passage.taken(End.LEFT_OUT, enclosure));
      case SET -> Optional.of(set(level, enclosures, or));
      case ACT -> Optional.of(handledOrEnded(enclosure));
      case RAISE -> {
        passage.endShell();
        yield Optional.empty();
      }
      case RETURN -> {
        passage.endFunction();
        yield Optional.empty();
      }
    };
  }

  /** {@code check "$(cmd 2>&1 || true)"}. */
  private boolean isHeard(List<Enclosure> enclosures, int or) {
    return Fallback.capture(enclosures, or)
        .filter(c -> c.kind() == Enclosure.Kind.ARGUMENT_SUBSTITUTION)
        .filter(c -> Manner.isHeardWith(attempt, way.get(0), c))
        .isPresent();
  }

  /** {@code || failed=1}: kept, unless the variable ends with the subshell of its loop. */
  private Fate set(int level, List<Enclosure> enclosures, int or) {
    if (LostVariable.isSet(way.get(level), or)) {
      passage.meet(Silencer.LOOP_IN_PIPE);
      passage.meet(Silencer.SUBSHELL);
      return passage.end(End.SILENCED, Optional.empty());
    }
    return Fallback.isValue(enclosures, or)
        ? passage.taken(End.REPLACED, enclosures.get(or))
        : Fate.of(End.HANDLED);
  }

  private static Optional<Fate> handled() {
    return Optional.of(Fate.of(End.HANDLED));
  }

  /** A function that keeps its words to itself is asked a question by {@code f || echo no}. */
  private Fate talkedOver(int level, Enclosure enclosure) {
    if (level == 0 && Manner.onlyPrints(way.get(0).site())) {
      return Fate.of(End.HANDLED);
    }
    if (isQuestion(level)
        || Manner.isTrial(way.get(level), enclosure)
        || (passage.isLeftOfAnd() && Manner.onlyAnswers(attempt))) {
      passage.meet(Silencer.OR_TRUE);
      return passage.end(End.ASKED, Optional.of(enclosure));
    }
    return passage.silenced(Silencer.OR_TRUE, enclosure);
  }

  private boolean isQuestion(int level) {
    return level > 0 && Manner.isQuiet(attempt);
  }

  /** {@code || die "…"} whose function ends with {@code exit 0}. */
  private Fate handledOrEnded(Enclosure enclosure) {
    if (witnesses.aftermath().gaveUpWithZero(attempt.command())) {
      passage.meet(Silencer.EXIT_ZERO);
      return passage.silenced(Silencer.OR_TRUE, enclosure);
    }
    return Fate.of(End.HANDLED);
  }
}
