package dev.hark.model;

import java.util.Comparator;
import java.util.Optional;

/** An error of the kernel by its name, {@code ENOENT}. */
public record Errno(String name) {
  /** What strerror says of it in the C locale; its name where that is not known. */
  public String words() {
    return ErrnoTable.find(name).map(ErrnoTable.Entry::words).orElse(name);
  }

  /** The error that a message of a program quotes; of two that fit the one with more words. */
  public static Optional<Errno> inMessage(String message) {
    return ErrnoTable.all().stream()
        .filter(entry -> !entry.isKernelInternal() && message.contains(entry.words()))
        .max(
            Comparator.comparingInt((ErrnoTable.Entry entry) -> entry.words().length())
                .thenComparing(Comparator.comparingInt(ErrnoTable.Entry::number).reversed()))
        .map(entry -> new Errno(entry.name()));
  }

  @Override
  public String toString() {
    return name;
  }
}
