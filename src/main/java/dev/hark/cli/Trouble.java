package dev.hark.cli;

/** hark's own trouble: one clear line (what was expected, what to do) and an exit status. */
public final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitStatus;

  public Trouble(int exitStatus, String line) {
    super(line);
    this.exitStatus = exitStatus;
  }

  public int exitStatus() {
    return exitStatus;
  }
}
