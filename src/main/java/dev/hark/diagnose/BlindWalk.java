package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same question without the source: only what the shell did next can tell. */
final class BlindWalk {
  private final RunIndex index;
  private final ShellOptions options;
  private final Aftermath aftermath;
  private final ForkSurroundings surroundings;
  private final Turns turns;
  private final Counts counts;

  BlindWalk(RunIndex index, ShellOptions options, Aftermath aftermath) {
    this.index = index;
    this.options = options;
    this.aftermath = aftermath;
    this.surroundings = new ForkSurroundings(index);
    this.turns = new Turns(index);
    this.counts = new Counts(index);
  }

  Fate walk(Attempt attempt) {
    ShellCommand command = attempt.command();
    Optional<ShellCommand> next = index.next(command);
    Set<Silencer> passed = EnumSet.noneOf(Silencer.class);
    if (command.depth() == 0 && !aftermath.place(command).lines().isEmpty()) {
      // The script is known, and where in it this happened is not: nothing can be said.
      return Fate.of(End.UNKNOWN);
    }
    if (next.isPresent()) {
      return goesOn(attempt, next.get(), passed);
    }
    Optional<ProcessNode> shell = index.node(command.shell());
    boolean fork = shell.filter(s -> s.images().isEmpty() || becameCommand(s, attempt)).isPresent();
    if (fork) {
      return ofSubshell(attempt, shell.get());
    }
    if (aftermath.scriptFailed(command)) {
      return Fate.of(End.HEARD);
    }
    passed.add(Silencer.NO_ERREXIT);
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  private static final int NOT_FOUND = 127;

  private static boolean isNothing(Optional<ShellCommand> command) {
    String text = command.map(c -> c.expanded().strip()).orElse("");
    return text.equals("true") || text.equals(":");
  }

  private static boolean becameCommand(ProcessNode shell, Attempt attempt) {
    return attempt.process().filter(p -> p.id().equals(shell.id())).isPresent();
  }

  private Fate goesOn(Attempt attempt, ShellCommand next, Set<Silencer> passed) {
    ShellCommand command = attempt.command();
    List<String> words = ShellWords.split(next.expanded());
    String first = words.isEmpty() ? "" : words.get(0);
    if (isNothing(Optional.of(next))) {
      passed.add(Silencer.OR_TRUE);
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
    if (first.equals("exit") && words.size() > 1 && !words.get(1).equals("0")) {
      Optional<ProcessNode> fork = index.node(command.shell()).filter(n -> !index.isExecuted(n));
      return fork.map(shell -> ofSubshell(attempt, shell)).orElseGet(() -> Fate.of(End.HEARD));
    }
    if (first.equals("return") && isNothing(index.next(next))) {
      // `cp a b || return 1` in what is called by `f || true`
      passed.add(Silencer.OR_TRUE);
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
    if (options.errexit(command) && aftermath.isLeftTo(next)) {
      passed.add(Silencer.TRAP_EXIT_ZERO);
      return aftermath.scriptFailed(command)
          ? Fate.of(End.HEARD)
          : new Fate(End.SILENCED, passed, Optional.empty());
    }
    if (options.errexit(command) && aftermath.endedScript(command)) {
      return Fate.of(End.HEARD);
    }
    int status = attempt.status().orElse(0);
    if ((Reaction.readsStatus(status, next) && !counts.isOne(command, next))
        || triedElsewhere(attempt)) {
      return Fate.of(End.HANDLED);
    }
    // the trace leaves redirections out: where one failed, another time may have had another file
    if (attempt.process().isPresent()
        && (attempt.complaint().isEmpty() || attempt.status().orElse(0) == NOT_FOUND)
        && turns.branch(command, next)) {
      return asked();
    }
    if (BlindAnswers.isUnheardBuiltin(attempt) && hasAnotherWay(command, next)) {
      return Fate.of(End.HANDLED);
    }
    boolean talk = Fallback.TALK.contains(first);
    if (options.errexit(command) && isLeftToTrap(command)) {
      passed.add(Silencer.TRAP_EXIT_ZERO);
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
    if (BlindAnswers.isUnheard(attempt) && Wrapped.isOne(index, command)) {
      return asked();
    }
    Optional<ReadUnit> unit = ofFork(attempt);
    if (unit.filter(ReadUnit::asks).isPresent()) {
      passed.add(unit.get().head().startsWith("!") ? Silencer.NEGATED : Silencer.IF_CONDITION);
      return new Fate(End.ASKED, passed, Optional.empty());
    }
    if (unit.filter(u -> BlindAnswers.isList(u, command)).isPresent()) {
      return behindOr(attempt, talk ? Next.TALKS : Next.ACTS, passed);
    }
    boolean captured = index.node(command.shell()).filter(n -> !index.isExecuted(n)).isPresent();
    if (talk && captured && command.depth() > 1) {
      // `$(cmd || echo default)`: the text is the value.
      return Fate.of(End.HANDLED);
    }
    if (options.errexit(command)
        && unit.filter(u -> u.next() == ReadUnit.Next.BEHIND && u.isPlain()).isPresent()) {
      // `cp a b && chmod 600 c && mv b d`: only the left side of && does not end the shell
      passed.add(Silencer.IF_CONDITION);
      return new Fate(
          BlindAnswers.isOne(attempt, Optional.empty()) ? End.ASKED : End.SILENCED,
          passed,
          Optional.empty());
    }
    if (options.errexit(command)) {
      return behindCondition(talk ? Next.TALKS : Next.ACTS, passed);
    }
    passed.add(Silencer.NO_ERREXIT);
    return new Fate(
        BlindAnswers.isOne(attempt, unit) ? End.ASKED : End.SILENCED, passed, Optional.empty());
  }

  /**
   * {@code . local.env || . default.env}, {@code . colors || red=}, {@code cd x || { mkdir x && cd
   * x; }}: bash forks for none of the builtins, so no read tells that these belong together.
   */
  private boolean hasAnotherWay(ShellCommand command, ShellCommand next) {
    String first = ShellWords.first(command.expanded());
    boolean reads = first.equals(".") || first.equals("source");
    return Reaction.isAssignment(next)
        || (reads && ShellWords.first(next.expanded()).equals(first))
        || index.after(command).stream()
            .limit(Reaction.SOON)
            .anyMatch(later -> later.expanded().equals(command.expanded()) && endedWell(later));
  }

  /** Whether the shell had nothing to say about a builtin. */
  private boolean endedWell(ShellCommand builtin) {
    return index
        .node(builtin.shell())
        .filter(shell -> Attempts.complaint(index, builtin, shell).isEmpty())
        .isPresent();
  }

  /** A loop that goes on after a success has another file in each turn, and tries nothing. */
  private boolean triedElsewhere(Attempt attempt) {
    ShellCommand command = attempt.command();
    boolean before = Reaction.triedElsewhere(attempt, index.before(command));
    return !before && Reaction.triedElsewhere(attempt, index.after(command));
  }

  private boolean isLeftToTrap(ShellCommand command) {
    return aftermath.endsWithExitZero(command) && index.after(command).size() <= TRAP_COMMANDS;
  }

  /** Reads stand only behind commands that bash forked for. */
  private Optional<ReadUnit> ofFork(Attempt attempt) {
    boolean forked =
        attempt.process().filter(p -> !p.id().equals(attempt.command().shell())).isPresent();
    return forked ? ReadUnit.of(index, attempt.command()) : Optional.empty();
  }

  /** {@code cmd || next}: the right side ran because the left side failed. */
  private static Fate behindOr(Attempt attempt, Next next, Set<Silencer> passed) {
    boolean answered =
        Queries.isQuery(attempt, RootCause.of(attempt)) || Queries.wantsOnlyTheStatus(attempt);
    if (next == Next.ACTS || answered) {
      return Fate.of(End.HANDLED);
    }
    passed.add(Silencer.OR_TRUE);
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  /** What a shell did after a failure. */
  private enum Next {
    TALKS,
    ACTS
  }

  /**
   * Only a condition, {@code ||}, a function called in one, or a trap keeps a shell with -e going.
   */
  private static Fate behindCondition(Next next, Set<Silencer> passed) {
    passed.add(next == Next.TALKS ? Silencer.OR_TRUE : Silencer.IF_CONDITION);
    return new Fate(next == Next.TALKS ? End.TALKED_OVER : End.ASKED, passed, Optional.empty());
  }

  /** A trap that cleans up is this short. */
  private static final int TRAP_COMMANDS = 3;

  /** A stage of a pipeline, a substitution, a subshell: did the shell around it go on? */
  private Fate ofSubshell(Attempt attempt, ProcessNode shell) {
    Optional<ProcessNode> parent = shell.parent().flatMap(index::node);
    Optional<ShellCommand> next =
        parent.flatMap(p -> shell.ended().flatMap(index.history(p.id())::firstAfter));
    if (next.isEmpty() && parent.filter(p -> p.shellStatus().orElse(0) != 0).isPresent()) {
      return Fate.of(End.HEARD);
    }
    int status = attempt.status().orElse(0);
    if (next.filter(n -> Reaction.readsStatusOfFork(status, n)).isPresent()) {
      return Fate.of(End.HANDLED);
    }
    ForkSurroundings.Kind kind = surroundings.of(attempt.command(), shell);
    if (kind == ForkSurroundings.Kind.SUBSHELL && isProbe(attempt, shell, next)) {
      return asked();
    }
    if (kind == ForkSurroundings.Kind.SUBSHELL
        && next.filter(n -> options.errexit(n) && !isNothing(Optional.of(n))).isPresent()) {
      boolean talk = Fallback.TALK.contains(ShellWords.first(next.get().expanded()));
      return behindCondition(talk ? Next.TALKS : Next.ACTS, EnumSet.noneOf(Silencer.class));
    }
    Silencer by =
        switch (kind) {
          case PIPELINE -> attempt.wasKilled() ? Silencer.SIGNAL_IN_PIPE : Silencer.NO_PIPEFAIL;
          case BACKGROUND -> Silencer.BACKGROUND_NOT_WAITED;
          case SUBSHELL -> Silencer.SUBSHELL;
          case SUBSTITUTION -> Reaction.takenBy(next);
        };
    if (by == Silencer.SUBST_STATUS_IGNORED
        && BlindAnswers.isUnheard(attempt)
        && next.filter(Reaction::testsForNothing).isPresent()) {
      return asked();
    }
    if (by == Silencer.SUBST_STATUS_IGNORED && next.filter(Reaction::isAssignment).isPresent()) {
      return taken(attempt, next.get());
    }
    return new Fate(End.SILENCED, EnumSet.of(by), Optional.empty());
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

  private static Fate asked() {
    return new Fate(End.ASKED, EnumSet.of(Silencer.IF_CONDITION), Optional.empty());
  }

  /** {@code x=$(cmd)}: its status is the assignment's. */
  private Fate taken(Attempt attempt, ShellCommand assignment) {
    int status = attempt.status().orElse(0);
    Optional<ShellCommand> next = index.next(assignment);
    if (Reaction.replacesValue(assignment, next)) {
      return new Fate(End.REPLACED, EnumSet.of(Silencer.OR_TRUE), Optional.empty());
    }
    if (next.filter(n -> Reaction.quotesComplaint(n, attempt)).isPresent()
        || next.filter(n -> Reaction.readsStatusOfFork(status, n)).isPresent()) {
      return Fate.of(End.HANDLED);
    }
    boolean asked = ReadUnit.of(index, assignment).filter(ReadUnit::asks).isPresent();
    if (asked || options.errexit(assignment)) {
      // With -e the shell would have ended here, had nothing taken the status.
      return asked();
    }
    return new Fate(End.SILENCED, EnumSet.of(Silencer.SUBST_STATUS_IGNORED), Optional.empty());
  }
}
