package dev.hark.capture;

/** Why a command was not started, in one line that says what to do. Nothing has run. */
public final class CannotTrace extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The machine does not let hark trace. */
  public static final int NO_TRACING = 125;

  /** The command was found and cannot be executed. */
  public static final int NOT_EXECUTABLE = 126;

  /** The command was not found. */
  public static final int NOT_FOUND = 127;

  private final int exitStatus;
  private final String line;

  public CannotTrace(int exitStatus, String line) {
    super(line);
    this.exitStatus = exitStatus;
    this.line = line;
  }

  /** What to tell the user; one line without hark's name in front. */
  public String line() {
    return line;
  }

  /** 125, 126 or 127, as env(1), timeout(1) and the shells use them. */
  public int exitStatus() {
    return exitStatus;
  }
}
