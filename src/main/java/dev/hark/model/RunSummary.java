package dev.hark.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The run as a whole. Empty is what the log does not say. */
public record RunSummary(
    List<String> command,
    Optional<String> cwd,
    Optional<Instant> start,
    OptionalLong durationMs,
    OptionalInt exitStatus,
    Optional<Signal> signal,
    int processes,
    int commands) {
  public RunSummary {
    command = List.copyOf(command);
  }

  /** A run of which only the log is known. */
  public static RunSummary unknown() {
    return new RunSummary(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        0,
        0);
  }

  public RunSummary counting(int processCount, int commandCount) {
    return new RunSummary(
        command, cwd, start, durationMs, exitStatus, signal, processCount, commandCount);
  }
}
