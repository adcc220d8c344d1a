package dev.hark.diagnose;

import dev.hark.model.ProcessNode;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statuses that say no more than what stands in the output, where the output is read: {@code
 * sha256sum -c SUMS | grep -v OK}, {@code find … | xargs grep -l x | sort}.
 */
final class PipedAnswers {
  /** xargs(1): one of the commands ended with 1 to 125. */
  private static final int OF_XARGS = 123;

  /** What a pipe looks like where the source is not known. */
  private static final Set<Silencer> BLIND =
      Set.of(Silencer.NO_PIPEFAIL, Silencer.SUBST_STATUS_IGNORED);

  private PipedAnswers() {}

  /** Whether no call failed, and what the status could tell goes down a pipe. */
  static boolean isRead(Attempt attempt, Optional<Syscall> cause, Fate fate) {
    boolean piped =
        fate.by().filter(e -> e.kind() == Enclosure.Kind.PIPE_STAGE).isPresent()
            || (fate.by().isEmpty() && fate.silencers().stream().anyMatch(BLIND::contains));
    if (cause.isPresent() || attempt.complaint().isPresent() || attempt.wasKilled()) {
      return false;
    }
    if (attempt.status().orElse(0) == OF_XARGS && onlyAnswers(attempt)) {
      return true;
    }
    return piped
        && attempt.status().orElse(0) == 1
        && !Answers.isOwnProgram(attempt)
        && onlyWarns(attempt);
  }

  /** Each line that it said calls itself a warning. */
  private static boolean onlyWarns(Attempt attempt) {
    return attempt
        .said()
        .lines()
        .allMatch(l -> l.toLowerCase(java.util.Locale.ROOT).contains("warning:"));
  }

  /** All that failed below it are programs that found nothing and had nothing to say. */
  private static boolean onlyAnswers(Attempt attempt) {
    List<ProcessNode> failed =
        attempt.family().stream()
            .filter(p -> !attempt.process().equals(Optional.of(p)))
            .filter(p -> p.shellStatus().orElse(0) != 0)
            .toList();
    return !failed.isEmpty()
        && failed.stream()
            .allMatch(
                p ->
                    p.shellStatus().orElse(0) == 1
                        && p.words().stream().noneMatch(w -> w.descriptor() == 2));
  }
}
