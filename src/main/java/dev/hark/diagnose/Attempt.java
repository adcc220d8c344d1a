package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.ShellComplaint;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.WaitStatus;
import dev.hark.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A command and what came of it, before anybody says whether that matters. No record: what follows
 * from its facts is asked for again and again, and worked out once.
 */
public final class Attempt {
  private final ShellCommand command;
  private final Optional<ProcessNode> process;
  private final List<ProcessNode> family;
  private final OptionalInt status;
  private final Optional<ShellComplaint> complaint;
  private final List<Words> words;
  private final List<Syscall> failures;

  private final Once<String> said = new Once<>(this::joined);
  private final Once<List<String>> argv = new Once<>(this::ownWords);
  private final Once<String> name = new Once<>(this::knownName);
  private final Once<Optional<Syscall>> cause = new Once<>(() -> RootCause.of(this));

  /**
   * What was tried and what is known of it.
   *
   * @param process what it became; empty for what a shell does itself
   * @param family that process and all that came from it
   * @param status as {@code $?} shows it; empty when nothing tells
   * @param complaint what the shell itself said about it
   * @param words what was said on descriptor 2, in order
   * @param failures failed calls on its behalf, in order
   */
  public Attempt(
      ShellCommand command,
      Optional<ProcessNode> process,
      List<ProcessNode> family,
      OptionalInt status,
      Optional<ShellComplaint> complaint,
      List<Words> words,
      List<Syscall> failures) {
    this.command = command;
    this.process = process;
    this.family = List.copyOf(family);
    this.status = status;
    this.complaint = complaint;
    this.words = List.copyOf(words);
    this.failures = List.copyOf(failures);
  }

  public ShellCommand command() {
    return command;
  }

  /** What it became; empty for what a shell does itself. */
  public Optional<ProcessNode> process() {
    return process;
  }

  /** Its process and all that came from it. */
  public List<ProcessNode> family() {
    return family;
  }

  /** As {@code $?} shows it; empty when nothing tells. */
  public OptionalInt status() {
    return status;
  }

  /** What the shell itself said about it. */
  public Optional<ShellComplaint> complaint() {
    return complaint;
  }

  /** What was said on descriptor 2, in order. */
  public List<Words> words() {
    return words;
  }

  /** Failed calls on its behalf, in order. */
  public List<Syscall> failures() {
    return failures;
  }

  /** The failed call that explains its failure. */
  public Optional<Syscall> cause() {
    return cause.get();
  }

  /** What it said, joined from its pieces. */
  public String said() {
    return said.get();
  }

  private String joined() {
    StringBuilder text = new StringBuilder();
    words.forEach(w -> text.append(w.text()));
    return text.toString().strip();
  }

  public boolean wasKilled() {
    return process
        .flatMap(ProcessNode::status)
        .filter(s -> s instanceof WaitStatus.Killed)
        .isPresent();
  }

  /** Whether this signal ended it, also where only its shell's status tells. */
  public boolean diedOf(String signal) {
    return process
        .flatMap(ProcessNode::status)
        .filter(s -> s instanceof WaitStatus.Killed k && k.signal().name().equals(signal))
        .isPresent();
  }

  /** {@code exec cmd}: it took the place of the shell, and its status is the shell's. */
  public boolean isItsShell() {
    return process.filter(p -> p.id().equals(command.shell())).isPresent();
  }

  public boolean failed() {
    return status.orElse(0) != 0 || complaint.isPresent();
  }

  /** The words of the command: argv where it is known, else what the shell traced. */
  public List<String> argv() {
    return argv.get();
  }

  private List<String> ownWords() {
    return process
        .flatMap(ProcessNode::image)
        .map(i -> whole(i.argv()))
        .orElseGet(() -> ShellWords.split(command.expanded()));
  }

  /** What strace's {@code -s} has cut of a word, the shell's own record has. */
  private List<String> whole(List<String> argv) {
    List<String> traced = ShellWords.split(command.expanded());
    if (traced.size() != argv.size() || argv.stream().noneMatch(w -> w.endsWith(CUT))) {
      return argv;
    }
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < argv.size(); i++) {
      String word = argv.get(i);
      boolean isCut =
          word.endsWith(CUT)
              && traced.get(i).startsWith(word.substring(0, word.length() - CUT.length()));
      whole.add(isCut ? traced.get(i) : word);
    }
    return whole;
  }

  private static final String CUT = "...";

  /** The name people know it by. */
  public String name() {
    return name.get();
  }

  private String knownName() {
    String first = ShellWords.first(command.expanded());
    String base = first.substring(first.lastIndexOf('/') + 1);
    boolean nameless = base.isEmpty() || (base.equals("exec") && isItsShell());
    return nameless ? process.map(ProcessNode::program).orElse("") : base;
  }

  public Moment end() {
    return process.flatMap(ProcessNode::ended).orElse(command.end());
  }
}
