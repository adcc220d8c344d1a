package dev.hark.correlate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who can tell how a command ended, besides the shell's next record. */
final class StatusObservations {
  private final Map<Integer, Integer> byProcess = new HashMap<>();
  private final Map<Integer, Integer> byChild = new HashMap<>();

  /**
   * @param processes all, in the order they appeared
   * @param firstStatus {@code $?} in the first record of a shell
   */
  StatusObservations(List<LiveProcess> processes, Function<LiveProcess, OptionalInt> firstStatus) {
    for (LiveProcess process : processes) {
      observe(process, firstStatus);
    }
  }

  private void observe(LiveProcess process, Function<LiveProcess, OptionalInt> firstStatus) {
    if (process.origin() == Origin.SHELL) {
      // It inherited $? at its birth, and shows it in its first record.
      firstStatus
          .apply(process)
          .ifPresent(status -> byChild.putIfAbsent(process.inheritedCommand(), status));
    }
    int command = process.commandOfImage();
    if (command >= 0 && process.isStartedByShell() && isCommand(process)) {
      process.status.ifPresent(status -> byProcess.putIfAbsent(command, status.shellStatus()));
    }
  }

  /**
   * A fork that never became anything was a command only if it could not be one: 126 and 127 of a
   * failed execve, or a redirection that failed. Others are {@code $(<f)}, here-documents and the
   * like, and their end says nothing about the record before them.
   */
  private static boolean isCommand(LiveProcess process) {
    if (!process.images.isEmpty() || process.origin() == Origin.COMMAND) {
      return true;
    }
    return process.origin() == Origin.FORK
        && process.status.filter(s -> s.shellStatus() == 126 || s.shellStatus() == 127).isPresent();
  }

  OptionalInt ofProcess(int command) {
    return optional(byProcess.get(command));
  }

  OptionalInt seenByChild(int command) {
    return optional(byChild.get(command));
  }

  private static OptionalInt optional(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
