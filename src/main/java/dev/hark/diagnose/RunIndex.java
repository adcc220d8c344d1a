package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Run;
import dev.hark.model.ShellCommand;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions a judge asks again and again about a run, answered quickly. */
final class RunIndex {
  private final Run run;
  private final Map<ProcessId, ShellHistory> byShell = new HashMap<>();
  private final Map<Integer, Integer> placeInShell = new HashMap<>();
  private final Map<Integer, List<ProcessNode>> byCommand = new HashMap<>();
  private final Map<String, List<Image>> byProgram = new HashMap<>();

  private final List<ProcessNode> orphans = new ArrayList<>();
  private final OpenedPaths opened;
  private final FailedReaders failedReaders;
  private final Jobs jobs;

  RunIndex(Run run) {
    this.run = run;
    this.opened = new OpenedPaths(run.processes());
    this.failedReaders = new FailedReaders(run.processes());
    this.jobs = new Jobs(run);
    for (ShellCommand command : run.commands()) {
      ShellHistory own = byShell.computeIfAbsent(command.shell(), k -> new ShellHistory());
      placeInShell.put(command.index(), own.all().size());
      own.add(command);
    }
    for (ProcessNode process : run.processes().all()) {
      if (process.parent().isEmpty()) {
        orphans.add(process);
      }
      if (process.command().isPresent()) {
        byCommand
            .computeIfAbsent(process.command().getAsInt(), k -> new ArrayList<>())
            .add(process);
      }
      startedFor(process)
          .ifPresent(
              command ->
                  byCommand.computeIfAbsent(command.index(), k -> new ArrayList<>()).add(process));
      for (Image image : process.images()) {
        byProgram.computeIfAbsent(image.program(), k -> new ArrayList<>()).add(image);
      }
    }
  }

  /**
   * What a script that ended in {@code exec cmd} was started for. Its process is known as that of
   * its last command, the exec; but its status is also that of the command of its parent's.
   */
  private Optional<ShellCommand> startedFor(ProcessNode process) {
    boolean wroteExec =
        process.command().isPresent()
            && run.commands().get(process.command().getAsInt()).shell().equals(process.id());
    if (process.images().size() < 2 || !wroteExec) {
      return Optional.empty();
    }
    Moment begun = process.images().get(0).at();
    // A stage of a pipeline wrote its record itself, before it became the script.
    return history(process.id())
        .lastBefore(begun)
        .or(() -> process.parent().flatMap(parent -> history(parent).lastBefore(begun)))
        .filter(command -> command.index() != process.command().getAsInt());
  }

  Run run() {
    return run;
  }

  OpenedPaths opened() {
    return opened;
  }

  /** Those whose parent is not known, in order. */
  List<ProcessNode> orphans() {
    return orphans;
  }

  FailedReaders failedReaders() {
    return failedReaders;
  }

  Jobs jobs() {
    return jobs;
  }

  ShellHistory history(ProcessId shell) {
    return byShell.getOrDefault(shell, ShellHistory.NONE);
  }

  List<ShellCommand> commandsOf(ProcessId shell) {
    return history(shell).all();
  }

  /** Whether it wrote a trace, or its commands could be inferred. */
  boolean isShell(ProcessId process) {
    return byShell.containsKey(process);
  }

  /** Every image of that program, in the order of the processes. */
  List<Image> imagesOf(String program) {
    return byProgram.getOrDefault(program, List.of());
  }

  Optional<ShellCommand> next(ShellCommand command) {
    return inShell(command, +1);
  }

  Optional<ShellCommand> previous(ShellCommand command) {
    return inShell(command, -1);
  }

  private Optional<ShellCommand> inShell(ShellCommand command, int step) {
    List<ShellCommand> own = commandsOf(command.shell());
    int place = placeInShell.getOrDefault(command.index(), -1) + step;
    return place >= 0 && place < own.size() ? Optional.of(own.get(place)) : Optional.empty();
  }

  /** Everything the same shell began after {@code command}. */
  List<ShellCommand> after(ShellCommand command) {
    List<ShellCommand> own = commandsOf(command.shell());
    int place = placeInShell.getOrDefault(command.index(), own.size() - 1);
    return own.subList(place + 1, own.size());
  }

  /** Everything the same shell began before {@code command}, the latest last. */
  List<ShellCommand> before(ShellCommand command) {
    return commandsOf(command.shell()).subList(0, placeInShell.getOrDefault(command.index(), 0));
  }

  /** The process that a simple command became; empty for a builtin, a function, a keyword. */
  Optional<ProcessNode> process(ShellCommand command) {
    Optional<ProcessNode> failedFork = Optional.empty();
    for (ProcessNode node : byCommand.getOrDefault(command.index(), List.of())) {
      boolean itself = node.id().equals(command.shell());
      boolean child = node.parent().filter(command.shell()::equals).isPresent();
      if (itself && node.image().filter(i -> !i.at().isBefore(command.start())).isPresent()) {
        return Optional.of(node);
      }
      if (child && node.image().isPresent()) {
        return Optional.of(node);
      }
      if ((child || (itself && command.depth() == 0)) && couldNotRun(node)) {
        failedFork = Optional.of(node);
      }
    }
    return failedFork;
  }

  /** The shell's forks for a command that became no program. */
  List<ProcessNode> forksOf(ShellCommand command) {
    List<ProcessNode> forks = new ArrayList<>();
    for (ProcessNode node : byCommand.getOrDefault(command.index(), List.of())) {
      if (node.images().isEmpty() && node.parent().filter(command.shell()::equals).isPresent()) {
        forks.add(node);
      }
    }
    return forks;
  }

  /**
   * A fork that should have become a program and did not: not found, refused, or redirected badly.
   */
  private boolean couldNotRun(ProcessNode node) {
    int status = node.shellStatus().orElse(0);
    return node.images().isEmpty()
        && !isShell(node.id())
        && (status == 126 || status == 127 || (status == 1 && !node.words().isEmpty()));
  }

  /** A process and all that came from it. */
  List<ProcessNode> family(ProcessNode root) {
    List<ProcessNode> family = new ArrayList<>();
    Deque<ProcessNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      ProcessNode node = open.removeFirst();
      family.add(node);
      open.addAll(run.processes().childrenOf(node.id()));
    }
    return family;
  }

  Optional<ProcessNode> node(ProcessId id) {
    return run.processes().find(id);
  }

  /**
   * Whether a shell was executed as a script, and is not a fork of one: a stage of a pipeline too
   * becomes a program, but only after it has written what it is about to run.
   */
  boolean isExecuted(ProcessNode shell) {
    if (shell.images().isEmpty()) {
      return false;
    }
    List<ShellCommand> own = commandsOf(shell.id());
    return own.isEmpty() || shell.images().get(0).at().isBefore(own.get(0).start());
  }

  /** The same of the shell of a command, which may have become another one before: by an exec. */
  boolean isExecuted(ProcessNode shell, ShellCommand inside) {
    return isExecuted(shell)
        || shell.images().stream().anyMatch(image -> image.at().isBefore(inside.start()));
  }

  /** The process, at or above that of a command, that was executed as the script with it. */
  Optional<ProcessNode> executed(ShellCommand command) {
    return node(command.shell())
        .filter(shell -> isExecuted(shell, command))
        .or(() -> executed(command.shell()));
  }

  /** The process, at or above {@code id}, that was executed as the script it runs. */
  Optional<ProcessNode> executed(ProcessId id) {
    Optional<ProcessNode> at = node(id);
    for (int steps = 0; at.isPresent() && steps < 256; steps++) {
      if (isExecuted(at.get())) {
        return at;
      }
      at = at.get().parent().flatMap(this::node);
    }
    return Optional.empty();
  }

  /**
   * What the shell of a command was when it ran it: the latest image before, its own or that of the
   * nearest ancestor. Later it may have become something else.
   */
  Optional<Image> shellImage(ShellCommand command) {
    Optional<ProcessNode> at = node(command.shell());
    Moment begun = begun(command);
    for (int steps = 0; at.isPresent() && steps < 256; steps++) {
      Optional<Image> then =
          at.get().images().stream()
              .filter(i -> i.at().isBefore(begun))
              .reduce((earlier, later) -> later);
      if (then.isPresent()) {
        return then;
      }
      at = at.get().parent().flatMap(this::node);
    }
    return Optional.empty();
  }

  /** For what a program ran of itself, like make its recipes: the traced command around it. */
  Optional<ShellCommand> traced(ShellCommand inside) {
    Optional<ProcessNode> at = node(inside.shell());
    for (int steps = 0; at.isPresent() && steps < 256; steps++) {
      int command = at.get().command().orElse(-1);
      if (command >= 0 && run.commands().get(command).depth() > 0) {
        return Optional.of(run.commands().get(command));
      }
      at = at.get().parent().flatMap(this::node);
    }
    return Optional.empty();
  }

  /** In {@code job & exec server} the shell may be the server before the fork is the job. */
  private Moment begun(ShellCommand command) {
    return process(command)
        .filter(p -> !p.id().equals(command.shell()))
        .map(ProcessNode::born)
        .filter(born -> born.isBefore(command.start()))
        .orElse(command.start());
  }

  /** What {@code process} said on descriptor 2 from {@code from} up to and without {@code to}. */
  static List<Words> complaints(ProcessNode process, Moment from, Moment to) {
    List<Words> said = new ArrayList<>();
    for (Words words : process.words()) {
      boolean within = !words.at().isBefore(from) && words.at().isBefore(to);
      if (within && (words.descriptor() == 2 || isMeantForErrors(words, process))) {
        said.add(words);
      }
    }
    return said;
  }

  /** {@code echo … >&2}: a shell lends its output the place of its errors, and writes to 1. */
  private static boolean isMeantForErrors(Words words, ProcessNode process) {
    List<Descriptor> standard = process.image().map(Image::standard).orElse(List.of());
    if (words.descriptor() != 1 || standard.size() < 3 || !standard.get(2).equals(words.target())) {
      return false;
    }
    String output = standard.get(1).name();
    boolean apart = !output.isEmpty() && !output.equals(standard.get(2).name());
    // where the output came from outside, only what the script itself chose is surely another place
    Descriptor.Kind errors = standard.get(2).kind();
    return apart
        || (output.isEmpty() && (errors == Descriptor.Kind.NULL || errors == Descriptor.Kind.FILE));
  }

  static List<Syscall> failures(ProcessNode process, Moment from, Moment to) {
    List<Syscall> failed = new ArrayList<>();
    for (Syscall call : process.failures()) {
      if (!call.at().isBefore(from) && call.at().isBefore(to)) {
        failed.add(call);
      }
    }
    return failed;
  }
}
