package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Failures that the script itself dealt with a little later. */
final class Handled {
  private final RunIndex index;
  private final Successes successes;
  private final MadeByName madeByName;

  Handled(RunIndex index) {
    this.index = index;
    this.successes = new Successes(index.run().commands(), this::input);
    this.madeByName = new MadeByName(index);
  }

  boolean laterOn(Attempt attempt, Place place, Optional<Syscall> cause, Fate fate) {
    if (fate.end() == End.SILENCED && looksAtStatus(attempt.command())) {
      return true;
    }
    if (cause.filter(c -> c.failedWith("ENOENT")).isPresent() && TestedValue.isAsked(place)) {
      return true;
    }
    boolean refused = cause.filter(c -> !c.failedWith("ENOENT")).isPresent();
    if (!refused && BlindAnswers.isUnheard(attempt) && TestedValue.isAskedAtOnce(place)) {
      return true;
    }
    return Recognised.is(attempt, place)
        || ComplaintFile.isRead(attempt, index)
        || wasRetried(attempt, cause)
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
    // the trace leaves redirections out: another turn of a loop may have had another file
    if (attempt.complaint().isPresent()
        && cause.filter(c -> c.name().startsWith("open")).isPresent()) {
      return wasOpenedLater(attempt, cause.get());
    }
    return successes.follow(attempt.command());
  }

  /** What {@code <} opened for it: a loop may give each turn another file. */
  private Set<String> input(ShellCommand command) {
    return index.process(command).stream()
        .filter(process -> !process.images().isEmpty())
        .flatMap(process -> before(process.opened(), process.images().get(0).at()))
        .collect(Collectors.toSet());
  }

  private static Stream<String> before(List<OpenedFile> opened, Moment image) {
    return opened.stream()
        .filter(file -> file.use() == OpenedFile.Use.READ && file.at().isBefore(image))
        .map(OpenedFile::resolved)
        .filter(path -> !path.contains(HERE_DOCUMENT));
  }

  /** bash (5.2) gives a large here-document a new file each time. */
  private static final String HERE_DOCUMENT = "/sh-thd.";

  /** Another process of the run sent it the signal it died of. */
  private boolean wasEndedOnPurpose(Attempt attempt) {
    if (!attempt.wasKilled() || attempt.process().isEmpty()) {
      return false;
    }
    return index.jobs().wasSignalled(attempt.process().get());
  }

  private boolean wasOpenedLater(Attempt attempt, Syscall cause) {
    return cause.arguments().contains("O_CREAT")
        ? index.opened().isWrittenAfter(attempt.end(), cause)
        : index.opened().isAfter(attempt.end(), cause);
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
    if (missed.name().startsWith("fcntl")) {
      // the file of a lock was there all the time
      return false;
    }
    return missed.failedWith("ENOENT")
        ? index.opened().isSameAfter(end, missed)
        : index.opened().isSameWrittenAfter(end, missed);
  }

  private static final Set<Silencer> QUESTIONS =
      Set.of(Silencer.SUBST_STATUS_IGNORED, Silencer.IF_CONDITION, Silencer.OR_TRUE);
}
