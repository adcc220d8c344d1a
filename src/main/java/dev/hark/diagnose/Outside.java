package dev.hark.diagnose;

import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;

/**
 * The shell that a status came out into when the fork ended in which its command ran: that of a
 * substitution, a subshell, a stage of a pipeline.
 *
 * @param before what the shell ran last before it forked
 * @param next what it ran first when the fork had ended; empty where it ended, too
 */
record Outside(ProcessNode shell, Optional<ShellCommand> before, Optional<ShellCommand> next) {
  /**
   * The shell around some forks; empty where the command ran in none.
   *
   * @param forks what the status has left, from the innermost outwards
   */
  static Optional<Outside> of(RunIndex index, ShellCommand command, List<Fork> forks) {
    Optional<Outside> outside = Optional.empty();
    Optional<ProcessNode> fork = index.node(command.shell());
    for (Fork kind : forks) {
      if (fork.filter(f -> !index.isExecuted(f)).isEmpty()) {
        break;
      }
      Optional<ProcessNode> shell = fork.flatMap(ProcessNode::parent).flatMap(index::node);
      if (shell.isPresent()) {
        outside = Optional.of(of(index, kind, fork.get(), shell.get()));
      }
      fork = shell;
    }
    return outside;
  }

  /** What a shell forks for. */
  enum Fork {
    /** A subshell, a stage of a pipeline. */
    COMMAND,
    /** {@code x=$(…)}: the record of the assignment comes after the fork has ended. */
    VALUE
  }

  private static Outside of(RunIndex index, Fork kind, ProcessNode fork, ProcessNode shell) {
    ShellHistory history = index.history(shell.id());
    Optional<ShellCommand> next = fork.ended().flatMap(history::firstAfter);
    boolean own = kind == Fork.VALUE && next.filter(Reaction::isAssignment).isPresent();
    return new Outside(
        shell, history.lastBefore(fork.born()), own ? next.flatMap(index::next) : next);
  }
}
