package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptArgument;
import dev.hark.model.ShellCommand;
import dev.hark.model.ShellQuoting;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A program that ended with 0 although something it started had failed and complained where the
 * program itself complains: {@code find -exec}, a loop in a Makefile. A child whose words the
 * program reads through a pipe of its own is the program's business.
 */
final class FailedChild {
  private FailedChild() {}

  static Optional<Attempt> in(Attempt attempt, RunIndex index) {
    List<ShellCommand> commands = index.run().commands();
    if (attempt.process().isEmpty()
        || attempt.status().orElse(1) != 0
        || asksWhatItRuns(attempt.argv())) {
      return Optional.empty();
    }
    ProcessNode main = attempt.process().get();
    Descriptor ears = errors(main);
    return attempt.family().stream()
        .filter(
            p ->
                !p.id().equals(main.id())
                    && !hasRecord(p, attempt, commands)
                    && (!p.images().isEmpty() || couldNotBeStarted(p, index))
                    && p.shellStatus().orElse(0) != 0
                    && !isAnsweredByShell(p, index))
        .filter(
            p ->
                complained(p, ears)
                    || isForgotten(p, attempt)
                    || (index.isShell(p.id())
                        && index.family(p).stream().anyMatch(d -> complained(d, ears))))
        .min(Comparator.comparing(p -> p.ended().orElse(new Moment(Long.MAX_VALUE, 0))))
        .map(p -> starter(p, main, index))
        .map(p -> asAttempt(command(p, attempt, index), p, index));
  }

  /** {@code tar} of {@code gzip}: what was to be run, where it failed over a child of its own. */
  private static ProcessNode starter(ProcessNode child, ProcessNode main, RunIndex index) {
    ProcessNode at = child;
    Optional<ProcessNode> maker = above(at, main, index);
    while (maker.isPresent()) {
      at = maker.get();
      maker = above(at, main, index);
    }
    return at;
  }

  private static Optional<ProcessNode> above(ProcessNode child, ProcessNode main, RunIndex index) {
    return child
        .parent()
        .filter(parent -> !parent.equals(main.id()))
        .flatMap(index::node)
        .filter(parent -> !index.isShell(parent.id()) && !parent.program().equals("make"))
        .filter(parent -> parent.status().filter(s -> !s.isSuccess()).isPresent())
        .filter(parent -> parent.words().stream().anyMatch(w -> w.descriptor() == 2));
  }

  /** {@code git bisect run ./check}: bad commits are what it is after. */
  private static boolean asksWhatItRuns(List<String> argv) {
    int bisect = argv.indexOf("bisect");
    return bisect > 0 && argv.subList(bisect, argv.size()).indexOf("run") == 1;
  }

  /** {@code find -exec ./tool}: the fork of a program that stayed one, and said why. */
  private static boolean couldNotBeStarted(ProcessNode fork, RunIndex index) {
    return !index.isShell(fork.id())
        && fork.failures().stream().anyMatch(call -> call.name().startsWith("execve"));
  }

  /** {@code sh -c 'git describe || echo none'}, which make runs and which ended well. */
  private static boolean isAnsweredByShell(ProcessNode process, RunIndex index) {
    return process
        .parent()
        .flatMap(index::node)
        .filter(shell -> shell.shellStatus().orElse(1) == 0)
        .flatMap(ProcessNode::image)
        .flatMap(ScriptArgument::text)
        .filter(text -> text.contains("||"))
        .isPresent();
  }

  /** A substitution in a here-document is made by the same process, and has its own attempt. */
  private static boolean hasRecord(
      ProcessNode process, Attempt attempt, List<ShellCommand> commands) {
    int own = process.command().orElse(attempt.command().index());
    return own != attempt.command().index() && commands.get(own).shell().equals(process.id());
  }

  private static boolean complained(ProcessNode process, Descriptor ears) {
    if (ears.kind() == Descriptor.Kind.PIPE) {
      return false;
    }
    return process.words().stream().anyMatch(w -> w.descriptor() == 2 && w.target().equals(ears));
  }

  /** {@code awk '{ system("cp " $1 " in/ 2>/dev/null") }'}: wherever it complained. */
  private static boolean isForgotten(ProcessNode process, Attempt attempt) {
    return AwkProgram.isOne(attempt)
        && AwkProgram.forgetsStatuses(attempt.argv())
        && process.words().stream().anyMatch(w -> w.descriptor() == 2);
  }

  private static Descriptor errors(ProcessNode process) {
    List<Descriptor> standard = process.image().map(Image::standard).orElse(List.of());
    return standard.size() > 2 ? standard.get(2) : Descriptor.UNKNOWN;
  }

  /** What a shell without records ran is known by what it became. */
  private static ShellCommand command(ProcessNode child, Attempt outer, RunIndex index) {
    List<ShellCommand> commands = index.run().commands();
    int own = child.command().orElse(outer.command().index());
    boolean inScript =
        outer.family().stream()
            .filter(p -> child.parent().filter(p.id()::equals).isPresent())
            .flatMap(p -> p.image().stream())
            .anyMatch(i -> ScriptArgument.text(i).isEmpty());
    Optional<String> became = became(child).map(ShellQuoting::quoted);
    if (!inScript || commands.get(own).depth() > 0) {
      return became.map(outer.command()::around).orElse(outer.command());
    }
    return became
        .filter(words -> isStartedByProgram(child, index))
        .map(commands.get(own)::running)
        .orElse(commands.get(own));
  }

  /** Its words, or the path of what the kernel would not execute. */
  private static Optional<List<String>> became(ProcessNode child) {
    return child
        .image()
        .map(Image::argv)
        .or(
            () ->
                child.failures().stream()
                    .filter(call -> call.name().startsWith("execve") && !call.path().isEmpty())
                    .findFirst()
                    .map(call -> List.of(call.path())));
  }

  /** {@code make} runs a simple command of a recipe itself: no shell has a word for it. */
  private static boolean isStartedByProgram(ProcessNode child, RunIndex index) {
    return child.image().isPresent()
        && child
            .parent()
            .flatMap(index::node)
            .filter(maker -> maker.image().isPresent() && !index.isShell(maker.id()))
            .isPresent();
  }

  /** With what its own children had said before it did. */
  private static Attempt asAttempt(ShellCommand command, ProcessNode child, RunIndex index) {
    List<ProcessNode> family = index.family(child);
    List<Words> words = new ArrayList<>();
    List<Syscall> failures = new ArrayList<>();
    for (ProcessNode member : family) {
      member.words().stream().filter(w -> w.descriptor() == 2).forEach(words::add);
      failures.addAll(member.failures());
    }
    words.sort(Comparator.comparing(Words::at));
    failures.sort(Comparator.comparing(Syscall::at));
    return new Attempt(
        command,
        Optional.of(child),
        family,
        child.shellStatus(),
        Optional.empty(),
        words,
        failures);
  }
}
