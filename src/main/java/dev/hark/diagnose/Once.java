package dev.hark.diagnose;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is worked out when somebody first asks for it. For one thread.
 *
 * @param <T> the type of the value
 */
final class Once<T> {
  private final Supplier<T> work;
  private Optional<T> value = Optional.empty();

  Once(Supplier<T> work) {
    this.work = work;
  }

  T get() {
    if (value.isEmpty()) {
      value = Optional.of(work.get());
    }
    return value.get();
  }
}
