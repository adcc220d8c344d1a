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

  BlindWalk(RunIndex index, ShellOptions options, Aftermath aftermath) {
    this.index = index;
    this.options = options;
    this.aftermath = aftermath;
  }

  Fate walk(Attempt attempt) {
    ShellCommand command = attempt.command();
    Optional<ShellCommand> next = index.next(command);
    Set<Silencer> passed = EnumSet.noneOf(Silencer.class);
    if (next.isPresent()) {
      return goesOn(command, next.get(), passed);
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

  private static boolean becameCommand(ProcessNode shell, Attempt attempt) {
    return attempt.process().filter(p -> p.id().equals(shell.id())).isPresent();
  }

  private Fate goesOn(ShellCommand command, ShellCommand next, Set<Silencer> passed) {
    List<String> words = ShellWords.split(next.expanded());
    String first = words.isEmpty() ? "" : words.get(0);
    if (words.size() == 1 && (first.equals("true") || first.equals(":"))) {
      passed.add(Silencer.OR_TRUE);
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
    if (first.equals("exit") && words.size() > 1 && !words.get(1).equals("0")) {
      return Fate.of(End.HEARD);
    }
    boolean talk = Fallback.TALK.contains(first);
    if (talk && command.depth() > 1) {
      // `$(cmd || echo default)`: the text is the value.
      return Fate.of(End.HANDLED);
    }
    if (options.errexit(command)) {
      return behindCondition(command, talk ? Next.TALKS : Next.ACTS, passed);
    }
    passed.add(Silencer.NO_ERREXIT);
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
  private Fate behindCondition(ShellCommand command, Next next, Set<Silencer> passed) {
    if (aftermath.endsWithExitZero(command) && index.after(command).size() <= TRAP_COMMANDS) {
      passed.add(Silencer.TRAP_EXIT_ZERO);
      return new Fate(End.SILENCED, passed, Optional.empty());
    }
    passed.add(Silencer.IF_CONDITION);
    if (next == Next.TALKS) {
      passed.add(Silencer.ERREXIT_DISABLED_IN_CONDITION);
    }
    return new Fate(next == Next.TALKS ? End.TALKED_OVER : End.ASKED, passed, Optional.empty());
  }

  /** A trap that cleans up is this short. */
  private static final int TRAP_COMMANDS = 3;

  /** A stage of a pipeline, a substitution, a subshell: did the shell around it go on? */
  private Fate ofSubshell(Attempt attempt, ProcessNode shell) {
    Set<Silencer> passed = EnumSet.noneOf(Silencer.class);
    Optional<ProcessNode> parent = shell.parent().flatMap(index::node);
    boolean goesOn =
        parent.isPresent()
            && index.commandsOf(parent.get().id()).stream()
                .anyMatch(c -> shell.ended().filter(e -> e.isBefore(c.start())).isPresent());
    boolean sibling =
        parent.isPresent()
            && index.run().processes().childrenOf(parent.get().id()).stream()
                .anyMatch(other -> !other.id().equals(shell.id()) && overlaps(other, shell));
    if (sibling) {
      passed.add(attempt.wasKilled() ? Silencer.SIGNAL_IN_PIPE : Silencer.NO_PIPEFAIL);
    } else {
      passed.add(Silencer.SUBST_STATUS_IGNORED);
    }
    boolean parentFailed = parent.filter(p -> p.shellStatus().orElse(0) != 0).isPresent();
    if (!goesOn && parentFailed) {
      return Fate.of(End.HEARD);
    }
    return new Fate(End.SILENCED, passed, Optional.empty());
  }

  private static boolean overlaps(ProcessNode a, ProcessNode b) {
    return a.ended().isPresent()
        && b.ended().isPresent()
        && a.born().isBefore(b.ended().get())
        && b.born().isBefore(a.ended().get());
  }
}
