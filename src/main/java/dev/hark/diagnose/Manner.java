package dev.hark.diagnose;

import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;

/** How a command was run: as one that does something, or as one that is asked something. */
final class Manner {
  private Manner() {}

  /** It keeps its words to itself. */
  static boolean isQuiet(Attempt attempt) {
    return LostWords.silencers(attempt).contains(Silencer.OUTPUT_DISCARDED);
  }

  /** It is silent, or does nothing but open a file: {@code : > f}. */
  static boolean onlyAnswers(Attempt attempt) {
    boolean silent = attempt.words().isEmpty() && RootCause.of(attempt).isEmpty();
    return silent || attempt.name().equals(":");
  }

  /** {@code ( … ) >/dev/null 2>&1 && …}: a trial in a shell of its own. */
  static boolean isTrial(Level level, Enclosure before) {
    for (Enclosure enclosure : level.enclosures()) {
      if (enclosure.equals(before)) {
        return false;
      }
      boolean subshell = enclosure.kind() == Enclosure.Kind.SUBSHELL;
      if (subshell && Redirected.toNowhere(enclosure.redirections())) {
        return true;
      }
    }
    return false;
  }
}
