package dev.hark.model;

/** An error of the kernel by its name, {@code ENOENT}. */
public record Errno(String name) {
  /** What strerror says of it in the C locale; its name where that is not known. */
  public String words() {
    return ErrnoTable.find(name).map(ErrnoTable.Entry::words).orElse(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
