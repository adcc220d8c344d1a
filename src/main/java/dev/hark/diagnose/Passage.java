package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.diagnose.Outside.Fork;
import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a status has met on its way so far. */
final class Passage {
  private final Set<Silencer> met = EnumSet.noneOf(Silencer.class);
  private boolean shellEnds;
  private boolean functionEnds;
  private final List<Fork> forksLeft = new ArrayList<>();
  private int negatedAt = Integer.MAX_VALUE;
  private boolean leftOfAnd;
  private boolean spared;
  private boolean inLoop;

  void meet(Silencer silencer) {
    met.add(silencer);
  }

  /** The shell ends with it, past all that stands around. */
  void endShell() {
    shellEnds = true;
  }

  /** The function ends with it; its caller has it next. */
  void endFunction() {
    functionEnds = true;
  }

  /** It has come out of a shell that was forked for it. */
  void leaveShell(Fork fork) {
    shellEnds = false;
    spared = false;
    forksLeft.add(fork);
  }

  /** What it has come out of, from the inside out. */
  List<Fork> forksLeft() {
    return forksLeft;
  }

  /** It has come out of a function. */
  void leaveFunction() {
    functionEnds = false;
    spared = false;
  }

  boolean shellEnds() {
    return shellEnds;
  }

  boolean functionEnds() {
    return functionEnds;
  }

  /** Whether shell or function are left at once, past all that stands around. */
  boolean isLeft() {
    return shellEnds || functionEnds;
  }

  /** {@code !} on this level: from here on it is a success that goes outwards. */
  void negate(int level) {
    met.add(Silencer.NEGATED);
    negatedAt = Math.min(negatedAt, level);
  }

  boolean isNegated() {
    return negatedAt < Integer.MAX_VALUE;
  }

  /** Whether a level further in turned it round. */
  boolean isNegatedWithin(int level) {
    return level > negatedAt;
  }

  void meetAnd() {
    leftOfAnd = true;
    spared = true;
  }

  boolean isLeftOfAnd() {
    return leftOfAnd;
  }

  /**
   * Whether {@code set -e} looks away. What stands left of {@code &&} is spared, but not the call
   * of the function, and not the subshell, of which it is the last command.
   */
  boolean isSpared() {
    return spared;
  }

  void enterLoop() {
    inLoop = true;
  }

  void leaveLevel() {
    inLoop = false;
    spared = false;
  }

  boolean isInLoop() {
    return inLoop;
  }

  /** It ends here, with all that it has met. */
  Fate end(End end, Optional<Enclosure> by) {
    return new Fate(end, met, by);
  }

  /** Something dropped it. */
  Fate silenced(Silencer by, Enclosure enclosure) {
    met.add(by);
    if (by != Silencer.NO_PIPEFAIL && by != Silencer.SUBST_STATUS_IGNORED) {
      met.remove(Silencer.SUBST_STATUS_IGNORED);
    }
    return end(End.SILENCED, Optional.of(enclosure));
  }

  /** It was the answer to a question. */
  Fate asked(Optional<Enclosure> by) {
    met.add(Silencer.IF_CONDITION);
    return end(End.ASKED, by);
  }

  /** The right side of {@code ||} had something of its own in its place. */
  Fate taken(End end, Enclosure by) {
    met.remove(Silencer.SUBST_STATUS_IGNORED);
    met.add(Silencer.OR_TRUE);
    return end(end, Optional.of(by));
  }
}
