package dev.hark.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is known about a capture besides the trace: {@code meta.json}.
 *
 * @param durationMs empty, with status and signal, while the command runs or when hark was killed
 * @param signal {@code SIGTERM}, if a signal ended the command
 * @param nonce the 16 hex digits that mark the shell's records of this run
 * @param straceVersion {@code 6.1}; empty when not known, as is the next
 * @param bashVersion {@code 5.2.15(1)-release}
 */
public record CaptureInfo(
    List<String> command,
    String cwd,
    Instant start,
    OptionalLong durationMs,
    OptionalInt exitStatus,
    Optional<String> signal,
    String nonce,
    CaptureMode mode,
    TraceEnd traceEnd,
    String straceVersion,
    String bashVersion) {
  public static final String SCHEMA = "hark-capture/1";

  public CaptureInfo {
    command = List.copyOf(command);
  }
}
