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
}
