package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Without the source: what a shell did with the status of a background job that it waited for by
 * its number. {@code wait 123} has that status as its own (bash(1), dash(1)).
 */
final class BlindWait {
  private final RunIndex index;
  private final ShellOptions options;
  private final Aftermath aftermath;

  BlindWait(RunIndex index, ShellOptions options, Aftermath aftermath) {
    this.index = index;
    this.options = options;
    this.aftermath = aftermath;
  }

  /** The {@code wait} of the job's own shell for it, which not every log tells. */
  Optional<ShellCommand> waitFor(ProcessNode job) {
    return index
        .jobs()
        .waitFor(job.id().pid())
        .filter(wait -> job.parent().map(wait.shell()::equals).orElse(true))
        .filter(wait -> job.born().isBefore(wait.start()));
  }

  Fate fate(Attempt attempt, ShellCommand wait) {
    Optional<ShellCommand> next = index.next(wait);
    if (next.isEmpty() && aftermath.scriptFailed(wait)) {
      return Fate.of(End.HEARD);
    }
    if (BlindAnswers.isNothing(next)) {
      return new Fate(End.SILENCED, EnumSet.of(Silencer.OR_TRUE), Optional.empty());
    }
    if (next.filter(n -> isAnswer(attempt.status().orElse(0), n)).isPresent()) {
      return Fate.of(End.HANDLED);
    }
    if (options.errexit(wait)) {
      // With -e the shell would have ended here, had nothing taken the status.
      return new Fate(End.ASKED, EnumSet.of(Silencer.IF_CONDITION), Optional.empty());
    }
    return new Fate(End.SILENCED, EnumSet.of(Silencer.BACKGROUND_NOT_WAITED), Optional.empty());
  }

  /** {@code rc=3}, {@code bad=1}, {@code (( failed++ ))}, {@code exit 1}: the next step. */
  private static boolean isAnswer(int status, ShellCommand next) {
    String first = ShellWords.first(next.expanded());
    return Reaction.readsStatus(status, next)
        || Reaction.isAssignment(next)
        || first.equals("((")
        || first.equals("exit")
        || first.equals("return");
  }
}
