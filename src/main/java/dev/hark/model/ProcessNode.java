package dev.hark.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One process: who made it, what it became, what failed, what it said, how it ended.
 *
 * @param born the line on which it first appears
 * @param command index of the shell command that it is, or that it ran for
 * @param confidence by what that was decided
 * @param failures its failed calls that may matter, in order
 * @param words what it wrote on 1 and 2, in order
 * @param opened files it opened, made or put in place, in order; system paths are left out
 * @param searched directories in which the name of a command was last looked for in vain
 * @param scriptReads when a bash read on in its script, in order
 */
public record ProcessNode(
    ProcessId id,
    Optional<ProcessId> parent,
    Moment born,
    Optional<Moment> ended,
    Optional<WaitStatus> status,
    List<Image> images,
    OptionalInt command,
    Confidence confidence,
    List<TraceEvent.Syscall> failures,
    List<Words> words,
    List<OpenedFile> opened,
    List<SentSignal> sent,
    List<Reaped> reaped,
    List<String> searched,
    List<ScriptRead> scriptReads) {
  public ProcessNode {
    images = List.copyOf(images);
    failures = List.copyOf(failures);
    words = List.copyOf(words);
    opened = List.copyOf(opened);
    sent = List.copyOf(sent);
    reaped = List.copyOf(reaped);
    searched = List.copyOf(searched);
    scriptReads = List.copyOf(scriptReads);
  }

  /** What it is in the end: the last image, if it ever became one. */
  public Optional<Image> image() {
    return images.isEmpty() ? Optional.empty() : Optional.of(images.get(images.size() - 1));
  }

  /** The program's name for people; empty for a subshell that never became anything. */
  public String program() {
    return image().map(Image::program).orElse("");
  }

  /** 128 + n for a signal, as a shell says it; empty when the log does not tell. */
  public OptionalInt shellStatus() {
    return status.isEmpty() ? OptionalInt.empty() : OptionalInt.of(status.get().shellStatus());
  }
}
