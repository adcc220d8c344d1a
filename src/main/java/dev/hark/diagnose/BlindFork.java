package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Without the source: what became of a status that came out of a fork of the shell, which may have
 * been a stage of a pipeline, a substitution, a job, a subshell.
 */
final class BlindFork {
  private final RunIndex index;
  private final ShellOptions options;
  private final ForkSurroundings surroundings;
  private final BlindWait waits;
  private final Turns turns;

  BlindFork(RunIndex index, ShellOptions options, Aftermath aftermath) {
    this.index = index;
    this.options = options;
    this.surroundings = new ForkSurroundings(index);
    this.waits = new BlindWait(index, options, aftermath);
    this.turns = new Turns(index);
  }

  /** {@code x=$(cmd 2>/dev/null || true)}, {@code [ -n "$x" ]}: no text is one of the answers. */
  boolean isValueAskedFor(ShellCommand command) {
    return afterFork(command)
        .filter(Reaction::isAssignment)
        .flatMap(index::next)
        .filter(Reaction::testsForNothing)
        .isPresent();
  }

  /** {@code check "$(cmd 2>&1)"}; of a variable the next command tells. */
  boolean isArgumentWithComplaint(Attempt attempt) {
    return afterFork(attempt.command())
        .filter(next -> !Reaction.isAssignment(next))
        .filter(next -> Reaction.quotesComplaint(next, attempt))
        .isPresent();
  }

  /** Whether what the fork said in place of the command's words became a word. */
  boolean isValue(ShellCommand command, ShellCommand talk) {
    return Reaction.holdsTalk(afterFork(command), talk);
  }

  /** What the shell around the fork of a command ran first when the fork had ended. */
  private Optional<ShellCommand> afterFork(ShellCommand command) {
    return index
        .node(command.shell())
        .filter(fork -> !index.isExecuted(fork, command))
        .flatMap(fork -> fork.parent().flatMap(p -> firstAfter(p, fork)));
  }

  /** The record of a {@code case} comes before its word is expanded. */
  private boolean isOfCase(ProcessNode fork) {
    return fork.parent()
        .flatMap(p -> index.history(p).lastBefore(fork.born()))
        .filter(Reaction::isCaseOfSubstitution)
        .isPresent();
  }

  private Optional<ShellCommand> firstSince(ProcessId shell, ProcessNode fork) {
    return index.history(shell).firstAfter(fork.born());
  }

  private Optional<ShellCommand> firstAfter(ProcessId shell, ProcessNode fork) {
    return fork.ended().flatMap(index.history(shell)::firstAfter);
  }

  /** A stage of a pipeline, a substitution, a subshell: did the shell around it go on? */
  Fate fate(Attempt attempt, ProcessNode shell) {
    Optional<ProcessNode> parent = shell.parent().flatMap(index::node);
    Optional<ShellCommand> next = parent.flatMap(p -> firstAfter(p.id(), shell));
    if (next.isEmpty() && parent.filter(p -> p.shellStatus().orElse(0) != 0).isPresent()) {
      return parent
          .filter(fork -> isHandedOn(attempt, fork))
          .map(fork -> fate(attempt, fork))
          .orElseGet(() -> Fate.of(End.HEARD));
    }
    int status = attempt.status().orElse(0);
    if (next.filter(n -> Reaction.readsStatusOfFork(status, n)).isPresent()) {
      return Fate.of(End.HANDLED);
    }
    ForkSurroundings.Kind kind = surroundings.of(attempt.command(), shell);
    // however short it lived: who waits for its number has made it a job
    Optional<ShellCommand> wait = waits.waitFor(shell);
    if (wait.isPresent()) {
      return waits.fate(attempt, wait.get());
    }
    if ((kind == ForkSurroundings.Kind.PIPELINE && isSearchedFor(attempt, shell))
        || BlindAnswers.onlyOpens(attempt)
        || BlindAnswers.isLockTried(attempt, index.commandsOf(shell.id()))) {
      return BlindAnswers.asked();
    }
    if (kind == ForkSurroundings.Kind.PIPELINE
        && options.pipefail(attempt.command())
        && parent.filter(fork -> isHandedOn(attempt, fork)).isPresent()) {
      return fate(attempt, parent.get());
    }
    if (kind == ForkSurroundings.Kind.SUBSTITUTION && isArgumentWithComplaint(attempt)) {
      return Fate.of(End.HANDLED);
    }
    if (kind == ForkSurroundings.Kind.SUBSHELL && isProbe(attempt, shell, next)) {
      return BlindAnswers.asked();
    }
    boolean last = kind == ForkSurroundings.Kind.PIPELINE && surroundings.isLastStage(shell);
    boolean own = last || kind == ForkSurroundings.Kind.SUBSHELL;
    if (own && next.filter(n -> turns.branchOfFork(attempt.command(), shell, n)).isPresent()) {
      return BlindAnswers.asked();
    }
    if (own
        && next.filter(n -> options.errexit(n) && !BlindAnswers.isNothing(Optional.of(n)))
            .isPresent()) {
      boolean talk = Fallback.TALK.contains(ShellWords.first(next.get().expanded()));
      return BlindAnswers.behindCondition(
          talk ? BlindAnswers.Next.TALKS : BlindAnswers.Next.ACTS, EnumSet.noneOf(Silencer.class));
    }
    Silencer by =
        switch (kind) {
          case PIPELINE ->
              attempt.wasKilled()
                  ? Silencer.SIGNAL_IN_PIPE
                  : last ? Silencer.NO_ERREXIT : Silencer.NO_PIPEFAIL;
          case BACKGROUND -> Silencer.BACKGROUND_NOT_WAITED;
          case SUBSHELL -> Silencer.SUBSHELL;
          case SUBSTITUTION -> Reaction.takenBy(next);
        };
    if (by == Silencer.SUBST_STATUS_IGNORED
        && BlindAnswers.isUnheard(attempt)
        && (next.filter(Reaction::testsForNothing).isPresent()
            || (isOfCase(shell) && Queries.isQuery(attempt, attempt.cause())))) {
      return BlindAnswers.asked();
    }
    // a shell waits for `$(…)`, and runs on beside `<(…)`
    boolean awaited = parent.flatMap(p -> firstSince(p.id(), shell)).equals(next);
    if (by == Silencer.SUBST_STATUS_IGNORED
        && awaited
        && next.filter(Reaction::isAssignment).isPresent()) {
      return taken(attempt, next.get());
    }
    return new Fate(End.SILENCED, EnumSet.of(by), Optional.empty());
  }

  /** {@code x=$(cmd | sort)} under pipefail: the status of the pipeline is that of its fork. */
  private boolean isHandedOn(Attempt attempt, ProcessNode fork) {
    return !index.isExecuted(fork) && fork.shellStatus().equals(attempt.status());
  }

  /**
   * {@code awk --version 2>/dev/null | grep -q GNU}, {@code cmd 2>&1 | grep -q 'no such table'}:
   * what counts is whether the reader finds something.
   */
  private boolean isSearchedFor(Attempt attempt, ProcessNode stage) {
    return surroundings
        .stagesBeside(stage)
        .flatMap(other -> other.image().stream())
        .anyMatch(reader -> Recognised.finds(reader.argv(), attempt));
  }

  /** {@code if ( cd x ); …}, {@code ( : > f ) 2>/dev/null && …}: asked in a shell of its own. */
  private boolean isProbe(Attempt attempt, ProcessNode shell, Optional<ShellCommand> next) {
    Optional<ReadUnit> unit = ReadUnit.around(index, shell, next);
    boolean list =
        unit.filter(u -> u.beginsWithSubshell() && u.next() == ReadUnit.Next.INSIDE)
            .filter(u -> !u.isSequence())
            .isPresent();
    return unit.filter(ReadUnit::asks).isPresent()
        || (list && BlindAnswers.isUnheardBuiltin(attempt));
  }

  /** {@code x=$(cmd)}: its status is the assignment's. */
  private Fate taken(Attempt attempt, ShellCommand assignment) {
    int status = attempt.status().orElse(0);
    Optional<ShellCommand> next = index.next(assignment);
    if (Reaction.replacesValue(assignment, next)) {
      return new Fate(End.REPLACED, EnumSet.of(Silencer.OR_TRUE), Optional.empty());
    }
    if (next.filter(n -> Reaction.quotesComplaint(n, attempt)).isPresent()
        || next.filter(n -> isSearched(n, assignment, attempt)).isPresent()
        || next.filter(n -> Reaction.readsStatusOfFork(status, n)).isPresent()
        || next.filter(n -> Reaction.keepsStatusForTest(status, n, index.after(n))).isPresent()) {
      return Fate.of(End.HANDLED);
    }
    if (next.filter(n -> turns.branchOfValue(assignment, n)).isPresent()) {
      return BlindAnswers.asked();
    }
    boolean asked = ReadUnit.of(index, assignment).filter(ReadUnit::asks).isPresent();
    if (asked || options.errexit(assignment)) {
      // With -e the shell would have ended here, had nothing taken the status.
      return BlindAnswers.asked();
    }
    return new Fate(End.SILENCED, EnumSet.of(Silencer.SUBST_STATUS_IGNORED), Optional.empty());
  }

  /** {@code out=$(cmd 2>&1); case $out in}, {@code grep -q "no such table" <<<"$out"}. */
  private static boolean isSearched(ShellCommand next, ShellCommand assignment, Attempt attempt) {
    return LostWords.silencers(attempt).isEmpty()
        && (Reaction.isCaseOf(assignment, next)
            || Recognised.searchesVariable(ShellWords.split(next.expanded())));
  }
}
