package dev.hark.diagnose;

import dev.hark.model.Silencer;
import dev.hark.syntax.CommandSite;
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

  /**
   * {@code ( … ) >/dev/null 2>&1 && …}, {@code (exec 3<>/dev/tcp/host/80) 2>/dev/null && …}: a
   * trial in a shell of its own, of which nothing is left but its status.
   */
  static boolean isTrial(Level level, Enclosure before) {
    for (Enclosure enclosure : level.enclosures()) {
      if (enclosure.equals(before)) {
        return false;
      }
      boolean subshell = enclosure.kind() == Enclosure.Kind.SUBSHELL;
      if (subshell && (Redirected.toNowhere(enclosure.redirections()) || onlyOpens(level.site()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code cat motd || echo welcome}: who reads the output gets one or the other. */
  static boolean onlyPrints(CommandSite site) {
    return !site.words().isEmpty()
        && site.words().get(0).text().equals("cat")
        && !Redirected.isOutput(site.redirections())
        && site.enclosures().stream().noneMatch(e -> Redirected.isOutput(e.redirections()));
  }

  /** {@code exec} with redirections alone. */
  private static boolean onlyOpens(CommandSite site) {
    return site.words().size() == 1
        && site.words().get(0).text().equals("exec")
        && !site.redirections().isEmpty();
  }
}
