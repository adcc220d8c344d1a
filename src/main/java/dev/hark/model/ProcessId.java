package dev.hark.model;

/** A process of one log: pids are reused, so the {@code incarnation} (from 0) tells them apart. */
public record ProcessId(int pid, int incarnation) {
  /** Asked for more often than anything else of a run, so not by the record's own machinery. */
  @Override
  public int hashCode() {
    return pid * 31 + incarnation;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProcessId id && id.pid == pid && id.incarnation == incarnation;
  }

  @Override
  public String toString() {
    return incarnation == 0 ? Integer.toString(pid) : pid + "#" + incarnation;
  }
}
