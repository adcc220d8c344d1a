package dev.hark.model;

import java.util.function.Function;
import java.util.function.IntFunction;

/** How a process ended, as wait(2) tells it. */
public sealed interface WaitStatus {
  /** Ended by itself; {@code status} is 0 to 255. */
  record Exited(int status) implements WaitStatus {}

  /** Ended by a signal. */
  record Killed(Signal signal) implements WaitStatus {}

  default <T> T match(IntFunction<T> exited, Function<Signal, T> killed) {
    if (this instanceof Exited e) {
      return exited.apply(e.status());
    }
    return killed.apply(((Killed) this).signal());
  }

  /** As a shell tells it in {@code $?}: the status, or 128 and the signal's number. */
  default int shellStatus() {
    return match(status -> status, signal -> 128 + signal.number());
  }

  default boolean isSuccess() {
    return this instanceof Exited e && e.status() == 0;
  }
}
