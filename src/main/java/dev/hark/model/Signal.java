package dev.hark.model;

/** A signal by its name, {@code SIGKILL}. */
public record Signal(String name) {
  @Override
  public String toString() {
    return name;
  }
}
