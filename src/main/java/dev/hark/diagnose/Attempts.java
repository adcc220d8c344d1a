package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.ShellComplaint;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what was tried: commands that became a process, and commands of the shell's own about which
 * it complained. A builtin that ends with 1 and says nothing has answered a question.
 */
final class Attempts {
  /** Words that begin a line of the trace and are no command. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "for",
          "case",
          "select",
          "[[",
          "((",
          "return",
          "exit",
          "break",
          "continue",
          "trap",
          "set");

  private Attempts() {}

  static List<Attempt> of(RunIndex index) {
    List<Attempt> attempts = new ArrayList<>();
    for (ShellCommand command : index.run().commands()) {
      of(index, command).ifPresent(attempts::add);
    }
    return attempts;
  }

  private static Optional<Attempt> of(RunIndex index, ShellCommand command) {
    List<String> words = ShellWords.split(command.expanded());
    String first = words.isEmpty() ? "" : words.get(0);
    if (command.depth() > 0 && KEYWORDS.contains(first)) {
      // no keyword where the shell looked for a program of that name: `[[` in a dash
      return ofShell(index, command)
          .filter(attempt -> attempt.complaint().filter(c -> isMissed(c, first)).isPresent());
    }
    Optional<ProcessNode> process = index.process(command);
    return process.isPresent()
        ? Optional.of(external(index, command, process.get()))
        : ofShell(index, command);
  }

  private static Attempt external(RunIndex index, ShellCommand command, ProcessNode process) {
    List<ProcessNode> family = family(index, command, process);
    List<Words> said = new ArrayList<>();
    List<Syscall> failed = new ArrayList<>();
    for (ProcessNode member : family) {
      said.addAll(RunIndex.complaints(member, command.start(), LAST));
      failed.addAll(RunIndex.failures(member, command.start(), LAST));
    }
    said.sort(Comparator.comparing(Words::at));
    failed.sort(Comparator.comparing(Syscall::at));
    Optional<ShellComplaint> complaint =
        process.images().isEmpty() ? firstComplaint(said) : Optional.empty();
    return new Attempt(
        command, Optional.of(process), family, process.shellStatus(), complaint, said, failed);
  }

  /** The shell that became the program of an {@code exec} may have had children before. */
  private static List<ProcessNode> family(
      RunIndex index, ShellCommand command, ProcessNode process) {
    List<ProcessNode> family = index.family(process);
    if (process.id().equals(command.shell())) {
      family.removeIf(
          member -> !member.id().equals(process.id()) && member.born().isBefore(command.start()));
    }
    return family;
  }

  private static final Moment LAST = new Moment(Long.MAX_VALUE, Moment.NO_TIME);

  /** What the shell did itself: a builtin, or a redirection that it could not make. */
  private static Optional<Attempt> ofShell(RunIndex index, ShellCommand command) {
    Optional<ProcessNode> shell = index.node(command.shell());
    if (shell.isEmpty()) {
      return Optional.empty();
    }
    Moment until = index.next(command).map(ShellCommand::start).orElse(LAST);
    List<Words> said = RunIndex.complaints(shell.get(), command.start(), until);
    List<ProcessNode> forks = index.forksOf(command);
    for (ProcessNode fork : forks) {
      if (!index.isShell(fork.id())) {
        said.addAll(RunIndex.complaints(fork, command.start(), until));
      }
    }
    Optional<ShellComplaint> complaint = firstComplaint(said);
    if (complaint.isEmpty()) {
      return Timeouts.ofRead(command, shell.get());
    }
    List<Syscall> failed = RunIndex.failures(shell.get(), begin(index, command), until);
    for (ProcessNode fork : forks) {
      failed.addAll(RunIndex.failures(fork, command.start(), until));
    }
    return Optional.of(
        new Attempt(
            command,
            Optional.empty(),
            List.of(shell.get()),
            builtinStatus(command, complaint.get()),
            complaint,
            said,
            failed));
  }

  /** What the shell itself said about a builtin; not what its forks said. */
  static Optional<ShellComplaint> complaint(
      RunIndex index, ShellCommand command, ProcessNode shell) {
    Moment until = index.next(command).map(ShellCommand::start).orElse(LAST);
    return firstComplaint(RunIndex.complaints(shell, command.start(), until));
  }

  /** A command that only its complaint tells of began before it: its calls did. */
  private static Moment begin(RunIndex index, ShellCommand command) {
    return command.depth() > 0
        ? command.start()
        : index.previous(command).map(ShellCommand::start).orElse(FIRST);
  }

  private static final Moment FIRST = new Moment(0, Moment.NO_TIME);

  /** A shell that complains has failed, also where the next record shows another status. */
  private static OptionalInt builtinStatus(ShellCommand command, ShellComplaint complaint) {
    // dash looks along PATH before it forks, and forks for nothing that is not there
    if (NOT_FOUND.matcher(complaint.message()).matches()) {
      return OptionalInt.of(127);
    }
    int known = command.statusAfter().orElse(1);
    return OptionalInt.of(known == 0 ? 1 : known);
  }

  private static boolean isMissed(ShellComplaint complaint, String name) {
    return complaint.message().equals(name + ": not found");
  }

  private static final Pattern NOT_FOUND = Pattern.compile("[^:\\s]+: not found");

  private static Optional<ShellComplaint> firstComplaint(List<Words> said) {
    String begun = "";
    for (Words words : said) {
      String text = begun + words.text();
      begun = ShellComplaint.isBegun(text) ? text : "";
      Optional<ShellComplaint> complaint = ShellComplaint.read(text);
      if (complaint.filter(c -> isFailure(c.message())).isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }

  /** {@code 4711 Terminated ./worker}. */
  private static final Pattern JOB = Pattern.compile("\\d+ +[A-Z][a-z]");

  /** bash also reports warnings, and the deaths of jobs whose processes tell that themselves. */
  private static boolean isFailure(String message) {
    return !message.startsWith("warning:") && !JOB.matcher(message).lookingAt();
  }
}
