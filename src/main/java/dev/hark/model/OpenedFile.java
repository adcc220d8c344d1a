package dev.hark.model;

/**
 * A file that a process opened, made or put in place, or an address that it connected to.
 *
 * @param path as the program gave it
 * @param resolved absolute where the directory is known, else as given
 */
public record OpenedFile(Moment at, String path, String resolved, Use use) {
  /** What for. */
  public enum Use {
    READ,
    /** Written, kept what was in it. */
    WRITE,
    APPEND,
    /** Emptied, or made anew. */
    TRUNCATE,
    /** Made by mkdir, rename, link or symlink. */
    PUT
  }

  public boolean isWritten() {
    return use != Use.READ;
  }
}
