package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Without the source: what a fork of a shell is, by its depth, its siblings and its parent. */
final class ForkSurroundings {
  private final RunIndex index;

  ForkSurroundings(RunIndex index) {
    this.index = index;
  }

  /** What a command ran in that a shell had forked for. */
  enum Kind {
    /** Its record has a {@code +} more than those of the shell around it. */
    SUBSTITUTION,
    /** Another fork of the shell stands beside it, with nothing between them. */
    PIPELINE,
    /** The shell around it went on while it lived. */
    BACKGROUND,
    SUBSHELL
  }

  Kind of(ShellCommand command, ProcessNode fork) {
    ShellHistory around = fork.parent().map(index::history).orElse(ShellHistory.NONE);
    Optional<ShellCommand> before = around.lastBefore(fork.born());
    Optional<ShellCommand> after = around.firstAfter(fork.born());
    Optional<Integer> depth = before.or(() -> after).map(ShellCommand::depth);
    if (depth.isEmpty() && hasStageBeside(fork, before, after)) {
      // `$( (cd x && cmd) | grep y )`: the fork around it has no records of its own
      return Kind.PIPELINE;
    }
    if (command.depth() > depth.orElse(1)) {
      return Kind.SUBSTITUTION;
    }
    // A shell waits for its pipelines and its subshells before it goes on.
    boolean outlived =
        after.isPresent() && fork.ended().filter(after.get().start()::isBefore).isPresent();
    if (outlived || isJob(fork, after)) {
      return Kind.BACKGROUND;
    }
    if (hasStageBeside(fork, before, after)) {
      return Kind.PIPELINE;
    }
    return isValue(after) ? Kind.SUBSTITUTION : Kind.SUBSHELL;
  }

  /** However short it lived: {@code pid=4711} right after it, {@code wait 4711 4712} later. */
  private boolean isJob(ProcessNode fork, Optional<ShellCommand> after) {
    String number = Integer.toString(fork.id().pid());
    return after.filter(next -> Reaction.assigns(number, next)).isPresent()
        || index.jobs().isWaitedFor(fork.id().pid());
  }

  /** dash sets all its records off by one {@code +}. */
  private boolean isValue(Optional<ShellCommand> after) {
    return after.filter(a -> Reaction.isAssignment(a) || holdsNothing(a)).isPresent()
        && after.flatMap(index::shellImage).filter(i -> FLAT.contains(i.program())).isPresent();
  }

  /** dash quotes no word of a record: where one is empty, blanks are left. */
  private static boolean holdsNothing(ShellCommand record) {
    String text = record.expanded();
    return text.endsWith(" ") || text.contains("  ") || EMPTY.matcher(text).matches();
  }

  /** {@code export x=$(cmd)}, where nothing came. */
  private static final Pattern EMPTY = Pattern.compile("(?:export|readonly|local)\\s.*=");

  private static final Set<String> FLAT = Set.of("sh", "dash");

  /**
   * The stages of a pipeline are born between the same two commands of their shell. Of two that end
   * together one SIGCHLD may be all that is seen, so the parent of the other is not known. What the
   * command before became is no stage: a stage writes its record itself.
   */
  private boolean hasStageBeside(
      ProcessNode fork, Optional<ShellCommand> before, Optional<ShellCommand> after) {
    return stagesBeside(fork, before, after).findAny().isPresent();
  }

  /** The other stages of the pipeline that {@code fork} is one of. */
  Stream<ProcessNode> stagesBeside(ProcessNode fork) {
    ShellHistory around = fork.parent().map(index::history).orElse(ShellHistory.NONE);
    return stagesBeside(fork, around.lastBefore(fork.born()), around.firstAfter(fork.born()));
  }

  /** Whether it is the last stage, whose status is the pipeline's: shells fork from the left. */
  boolean isLastStage(ProcessNode fork) {
    return stagesBeside(fork).noneMatch(other -> fork.born().isBefore(other.born()));
  }

  private Stream<ProcessNode> stagesBeside(
      ProcessNode fork, Optional<ShellCommand> before, Optional<ShellCommand> after) {
    Optional<ProcessId> ofBefore = before.flatMap(index::process).map(ProcessNode::id);
    List<ProcessNode> siblings =
        fork.parent().map(index.run().processes()::childrenOf).orElse(List.of());
    return Stream.concat(index.orphans().stream(), siblings.stream())
        .filter(other -> !other.id().equals(fork.id()) && !isAncestor(other, fork))
        .filter(other -> !isDeeper(other, fork))
        .filter(other -> ofBefore.filter(other.id()::equals).isEmpty())
        .filter(other -> before.filter(b -> other.born().isBefore(b.start())).isEmpty())
        .filter(other -> after.filter(a -> a.start().isBefore(other.born())).isEmpty());
  }

  /** A substitution of the next command: {@code ( … ) || x=$(cat f)}. */
  private boolean isDeeper(ProcessNode other, ProcessNode fork) {
    return depth(other) > depth(fork);
  }

  private int depth(ProcessNode shell) {
    List<ShellCommand> own = index.commandsOf(shell.id());
    return own.isEmpty() ? 0 : own.get(0).depth();
  }

  private boolean isAncestor(ProcessNode other, ProcessNode fork) {
    return fork.parent().filter(other.id()::equals).isPresent();
  }
}
