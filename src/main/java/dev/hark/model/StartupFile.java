package dev.hark.model;

/**
 * A file that a shell looked for while it started.
 *
 * @param path absolute
 * @param at when, in nanoseconds from the shell's start
 * @param nanos until the shell turned to the next file or was ready; 0 for a file it did not read
 */
public record StartupFile(String path, Access access, long at, long nanos) {
  /** What came of it. */
  public enum Access {
    READ,
    MISSING,
    UNREADABLE
  }

  public boolean isRead() {
    return access == Access.READ;
  }
}
