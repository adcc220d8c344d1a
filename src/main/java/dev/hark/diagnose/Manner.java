package dev.hark.diagnose;

import dev.hark.model.Silencer;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Word;
import java.util.List;

/** How a command was run: as one that does something, or as one that is asked something. */
final class Manner {
  private Manner() {}

  /** It keeps its words to itself. */
  static boolean isQuiet(Attempt attempt) {
    return LostWords.silencers(attempt).contains(Silencer.OUTPUT_DISCARDED);
  }

  /** It is silent, or does nothing but open a file: {@code : > f}. */
  static boolean onlyAnswers(Attempt attempt) {
    boolean silent = attempt.words().isEmpty() && attempt.cause().isEmpty();
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

  /** It was kept from complaining, missed nothing, and said no by its status alone. */
  static boolean onlyProbes(Attempt attempt) {
    return LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED)
        && attempt.status().orElse(0) < NOT_RUN
        && attempt.complaint().isEmpty()
        && attempt.cause().isEmpty();
  }

  /** A shell's statuses from here on: not executable, not found, killed. */
  private static final int NOT_RUN = 126;

  /** A program of the project's own said no by a status of its own choice. */
  static boolean isRefusal(Attempt attempt) {
    return Answers.isOwnProgram(attempt)
        && !attempt.wasKilled()
        && attempt.status().orElse(NOT_RUN) < NOT_RUN;
  }

  /** {@code if "$@"; then}: the helper of a test asks whatever it is given, and tells both ways. */
  static boolean isWhateverGiven(Level level) {
    List<Word> words = level.site().words();
    return !words.isEmpty() && words.get(0).text().equals("\"$@\"");
  }

  /** {@code check "$(cmd 2>&1)"}: who gets the output gets the complaint, too. */
  static boolean isHeardWith(Attempt attempt, Level level, Enclosure capture) {
    boolean together = Redirected.errorsToOutput(level.site().redirections());
    for (Enclosure enclosure : level.enclosures()) {
      if (enclosure.equals(capture)) {
        break;
      }
      together |= Redirected.errorsToOutput(enclosure.redirections());
      if (enclosure.kind() == Enclosure.Kind.PIPE_STAGE) {
        return false;
      }
    }
    return together && LostWords.silencers(attempt).isEmpty();
  }

  /** {@code exec} with redirections alone. */
  private static boolean onlyOpens(CommandSite site) {
    return site.words().size() == 1
        && site.words().get(0).text().equals("exec")
        && !site.redirections().isEmpty();
  }
}
