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

  default boolean isSuccess() {
    return this instanceof Exited e && e.status() == 0;
  }
}
