package dev.hark.model;

/** A process of one log: pids are reused, so the {@code incarnation} (from 0) tells them apart. */
public record ProcessId(int pid, int incarnation) {
  @Override
  public String toString() {
    return incarnation == 0 ? Integer.toString(pid) : pid + "#" + incarnation;
  }
}
