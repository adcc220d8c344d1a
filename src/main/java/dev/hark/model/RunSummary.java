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
  /** Nanoseconds since 1970 are larger than this since 2001; a log may count from elsewhere. */
  private static final long EPOCH_TIMES = 1_000_000_000_000_000_000L;

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

  /**
   * Where nobody kept a record of the run, the process that everything began with tells of it: what
   * it was, when it began, how it ended.
   */
  public RunSummary orAsSeenIn(ProcessNode first) {
    if (!command.isEmpty()) {
      return this;
    }
    boolean known = first.born().hasTime();
    boolean timed = known && first.ended().filter(Moment::hasTime).isPresent();
    long lasted = timed ? first.ended().orElseThrow().nanos() - first.born().nanos() : -1;
    return new RunSummary(
        first.images().isEmpty() ? command : first.images().get(0).argv(),
        cwd,
        known && first.born().nanos() >= EPOCH_TIMES
            ? Optional.of(Instant.ofEpochSecond(0, first.born().nanos()))
            : start,
        lasted >= 0 ? OptionalLong.of(lasted / 1_000_000) : durationMs,
        first
            .status()
            .map(s -> s.match(OptionalInt::of, signalled -> OptionalInt.empty()))
            .orElse(exitStatus),
        first.status().flatMap(s -> s.match(exited -> Optional.empty(), Optional::of)),
        processes,
        commands);
  }
}
