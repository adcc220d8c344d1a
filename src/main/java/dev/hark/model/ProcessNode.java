package dev.hark.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One process: who made it, what it became, what failed, what it said, how it ended.
 *
 * @param command index of the shell command on whose behalf it ran
 * @param confidence by what that was decided
 * @param failures its failed calls that may matter, in order
 * @param words what it wrote on 1 and 2, in order
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
    List<Words> words) {
  public ProcessNode {
    images = List.copyOf(images);
    failures = List.copyOf(failures);
    words = List.copyOf(words);
  }

  /** What it is in the end: the last image, if it ever became one. */
  public Optional<Image> image() {
    return images.isEmpty() ? Optional.empty() : Optional.of(images.get(images.size() - 1));
  }

  /** The program's name for people; empty for a subshell that never became anything. */
  public String program() {
    return image().map(Image::program).orElse("");
  }
}
