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
  private final BlindFork forks;
  private final Turns turns;
  private final Counts counts;

  BlindWalk(RunIndex index, ShellOptions options, Aftermath aftermath) {
    this.index = index;
    this.options = options;
    this.aftermath = aftermath;
    this.forks = new BlindFork(index, options, aftermath);
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
    if (BlindAnswers.isVersionAskedFor(attempt)
        || (BlindAnswers.isUnheard(attempt) && Goals.areOpen(attempt, attempt.cause()))) {
      return BlindAnswers.asked();
    }
    if (next.isPresent()) {
      return goesOn(attempt, next.get(), passed);
    }
    Optional<ProcessNode> shell = index.node(command.shell());
    boolean fork = shell.filter(s -> s.images().isEmpty() || becameCommand(s, attempt)).isPresent();
    if (fork) {
      return forks.fate(attempt, shell.get());
    }
    if (aftermath.scriptFailed(command)) {
      return Fate.of(End.HEARD);
    }
    if (shell.filter(s -> s.shellStatus().orElse(1) == 0).isPresent()) {
      // A script ends with the status of its last command, unless that was asked: `if cmd; then`
      return BlindAnswers.asked();
    }
    passed.add(Silencer.NO_ERREXIT);
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  private static final int NOT_FOUND = 127;

  private static boolean becameCommand(ProcessNode shell, Attempt attempt) {
    return attempt.process().filter(p -> p.id().equals(shell.id())).isPresent();
  }

  private Fate goesOn(Attempt attempt, ShellCommand next, Set<Silencer> passed) {
    ShellCommand command = attempt.command();
    List<String> words = ShellWords.split(next.expanded());
    String first = words.isEmpty() ? "" : words.get(0);
    if (BlindAnswers.isNothing(Optional.of(next))) {
      passed.add(Silencer.OR_TRUE);
      if (forks.isArgumentWithComplaint(attempt)) {
        return Fate.of(End.HANDLED);
      }
      boolean probe = BlindAnswers.isUnheard(attempt) && forks.isValueAskedFor(command);
      return new Fate(probe ? End.ASKED : End.SILENCED, passed, Optional.empty());
    }
    boolean exits = first.equals("exit") && words.size() > 1 && !words.get(1).equals("0");
    if (exits || aftermath.gaveUp(command)) {
      Optional<ProcessNode> fork =
          index.node(command.shell()).filter(n -> !index.isExecuted(n, command));
      return fork.map(shell -> forks.fate(attempt, shell)).orElseGet(() -> Fate.of(End.HEARD));
    }
    if (first.equals("return") && BlindAnswers.isNothing(index.next(next))) {
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
        || Reaction.passesStatusOn(status, next, index)
        || triedElsewhere(attempt)) {
      return Fate.of(End.HANDLED);
    }
    // the trace leaves redirections out: where one failed, another time may have had another file
    if (attempt.process().isPresent()
        && (attempt.complaint().isEmpty() || attempt.status().orElse(0) == NOT_FOUND)
        && turns.branch(command, next)) {
      return BlindAnswers.asked();
    }
    if (BlindAnswers.isUnheard(attempt) && isPolled(command)) {
      return BlindAnswers.asked();
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
      return Manner.isRefusal(attempt) ? Fate.of(End.HANDLED) : BlindAnswers.asked();
    }
    Optional<ReadUnit> unit = ofFork(attempt);
    if (unit.filter(ReadUnit::asks).isPresent()) {
      passed.add(unit.get().head().startsWith("!") ? Silencer.NEGATED : Silencer.IF_CONDITION);
      return new Fate(End.ASKED, passed, Optional.empty());
    }
    if (unit.filter(u -> BlindAnswers.isList(u, command)).isPresent()) {
      return behindOr(attempt, talk ? BlindAnswers.Next.TALKS : BlindAnswers.Next.ACTS, passed);
    }
    boolean captured =
        index.node(command.shell()).filter(n -> !index.isExecuted(n, command)).isPresent();
    boolean again = first.equals(ShellWords.first(command.expanded()));
    if (talk
        && captured
        && (command.depth() > 1 || isEmpty(words) || again || forks.isValue(command, next))) {
      // `$(cat a || cat b || echo default)`: the text is the value, be it none
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
      return BlindAnswers.behindCondition(
          talk ? BlindAnswers.Next.TALKS : BlindAnswers.Next.ACTS, passed);
    }
    passed.add(Silencer.NO_ERREXIT);
    return new Fate(
        BlindAnswers.isOne(attempt, unit) ? End.ASKED : End.SILENCED, passed, Optional.empty());
  }

  private static boolean isEmpty(List<String> talk) {
    return talk.stream().skip(1).allMatch(String::isEmpty);
  }

  /**
   * {@code . local.env || . default.env}, {@code . colors || red=}, {@code cd x || { mkdir x && cd
   * x; }}: bash forks for none of the builtins, so no read tells that these belong together.
   */
  private boolean hasAnotherWay(ShellCommand command, ShellCommand next) {
    String first = ShellWords.first(command.expanded());
    boolean reads = first.equals(".") || first.equals("source");
    // the trace leaves redirections out, and `exec` has nothing else
    boolean telling = !command.expanded().strip().equals("exec");
    return Reaction.isAssignment(next)
        || (reads && ShellWords.first(next.expanded()).equals(first))
        || (telling
            && index.after(command).stream()
                .limit(Reaction.SOON)
                .anyMatch(
                    later -> later.expanded().equals(command.expanded()) && endedWell(later)));
  }

  /**
   * {@code cat lock && break; sleep 1}, again and again, and once more behind the loop: who waits
   * and comes back asks.
   */
  private boolean isPolled(ShellCommand command) {
    List<ShellCommand> again = index.history(command.shell()).saying(command.expanded());
    return again.stream().anyMatch(this::isWaitedBehind)
        && ShellHistory.last(again).filter(last -> !isWaitedBehind(last)).isPresent();
  }

  private boolean isWaitedBehind(ShellCommand command) {
    return index
        .next(command)
        .filter(n -> ShellWords.first(n.expanded()).equals("sleep"))
        .isPresent();
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
  private static Fate behindOr(Attempt attempt, BlindAnswers.Next next, Set<Silencer> passed) {
    boolean answered =
        Queries.isQuery(attempt, attempt.cause()) || Queries.wantsOnlyTheStatus(attempt);
    if (next == BlindAnswers.Next.ACTS || answered) {
      return Fate.of(End.HANDLED);
    }
    passed.add(Silencer.OR_TRUE);
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  /** A trap that cleans up is this short. */
  private static final int TRAP_COMMANDS = 3;
}
