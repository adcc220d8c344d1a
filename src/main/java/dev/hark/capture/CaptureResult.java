package dev.hark.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a traced command ended.
 *
 * @param exitStatus empty when a signal ended it
 * @param signal {@code SIGKILL}, when one did
 * @param duration from the start of the command to its end, descendants left aside
 */
public record CaptureResult(
    List<String> command,
    String cwd,
    Instant start,
    Duration duration,
    OptionalInt exitStatus,
    Optional<String> signal,
    TraceEnd traceEnd) {
  public CaptureResult {
    command = List.copyOf(command);
  }
}
