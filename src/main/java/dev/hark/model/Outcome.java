package dev.hark.model;

import java.util.Optional;

/** What came of a system call. */
public sealed interface Outcome {
  /** It returned {@code value}. */
  record Returned(long value) implements Outcome {}

  /** It failed. */
  record Failed(Errno errno) implements Outcome {}

  /** {@code = ?}: the log shows that it did not return. */
  record Unknown() implements Outcome {}

  /** The log ends, or the tracer left, before it returned. */
  record Unfinished() implements Outcome {}

  /** As strace prints it behind the equals sign. */
  default String text() {
    if (this instanceof Returned r) {
      return Long.toString(r.value());
    }
    return failure().map(e -> "-1 " + e.name()).orElse("?");
  }

  default Optional<Errno> failure() {
    return this instanceof Failed f ? Optional.of(f.errno()) : Optional.empty();
  }
}
