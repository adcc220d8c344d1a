package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Moment;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.Optional;
import java.util.Set;

/** Failures that the script itself dealt with a little later. */
final class Handled {
  private final RunIndex index;
  private final MadeByName madeByName;

  Handled(RunIndex index) {
    this.index = index;
    this.madeByName = new MadeByName(index);
  }

  boolean laterOn(Attempt attempt, Place place, Optional<Syscall> cause, Fate fate) {
    if (fate.end() == End.SILENCED && looksAtStatus(attempt.command())) {
      return true;
    }
    if (cause.filter(c -> c.failedWith("ENOENT")).isPresent() && TestedValue.isAsked(place)) {
      return true;
    }
    return wasRetried(attempt, cause)
        || wasEndedOnPurpose(attempt)
        || wasMadeLater(attempt, cause, fate);
  }

  /** {@code cmd; rc=$?}: the next command reads the status. */
  private boolean looksAtStatus(ShellCommand command) {
    Optional<ShellCommand> next = index.next(command);
    String text = next.map(ShellCommand::source).orElse("");
    return text.contains("$?") || text.contains("PIPESTATUS");
  }

  /** The same command, at the same place, ended well later. */
  private boolean wasRetried(Attempt attempt, Optional<Syscall> cause) {
    ShellCommand command = attempt.command();
    // the trace leaves redirections out: another turn of a loop may have had another file
    if (attempt.complaint().isPresent() && cause.isPresent()) {
      return wasOpenedLater(attempt, cause.get());
    }
    for (ShellCommand later : index.after(command)) {
      if (later.expanded().equals(command.expanded())
          && later.line().equals(command.line())
          && later.file().equals(command.file())
          && later.statusAfter().orElse(1) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Another process of the run sent it the signal it died of. */
  private boolean wasEndedOnPurpose(Attempt attempt) {
    if (!attempt.wasKilled() || attempt.process().isEmpty()) {
      return false;
    }
    ProcessNode killed = attempt.process().get();
    return index.run().processes().all().stream()
        .filter(p -> !p.id().equals(killed.id()))
        .flatMap(p -> p.sent().stream())
        .anyMatch(s -> s.target() == killed.id().pid());
  }

  private boolean wasOpenedLater(Attempt attempt, Syscall cause) {
    return index.run().processes().all().stream()
        .flatMap(p -> p.opened().stream())
        .filter(f -> f.resolved().equals(cause.resolved()) && attempt.end().isBefore(f.at()))
        .anyMatch(f -> f.isWritten() || !cause.arguments().contains("O_CREAT"));
  }

  /**
   * What was missed was there afterwards, so the script's own next steps made it: a question whose
   * answer it acted on. Only where the script asked with {@code ||} or {@code if}, or took a value:
   * {@code n=$(cat count)}.
   */
  private boolean wasMadeLater(Attempt attempt, Optional<Syscall> cause, Fate fate) {
    boolean asked =
        fate.by().isPresent() || fate.silencers().stream().anyMatch(QUESTIONS::contains);
    return asked
        && (cause.filter(c -> wasThereLater(c, attempt.end())).isPresent()
            || madeByName.isMadeAfter(attempt, cause));
  }

  private boolean wasThereLater(Syscall missed, Moment end) {
    boolean absent = missed.failedWith("ENOENT");
    return index.run().processes().all().stream()
        .flatMap(p -> p.opened().stream())
        .filter(f -> end.isBefore(f.at()) && SameFile.isIt(missed, f))
        .anyMatch(f -> absent || f.isWritten());
  }

  private static final Set<Silencer> QUESTIONS =
      Set.of(Silencer.SUBST_STATUS_IGNORED, Silencer.IF_CONDITION, Silencer.OR_TRUE);
}
