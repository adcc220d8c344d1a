package dev.hark.model;

/** An error of the kernel by its name, {@code ENOENT}. */
public record Errno(String name) {
  @Override
  public String toString() {
    return name;
  }
}
