package dev.hark.cli;

/** hark's own exit statuses; {@code run} otherwise passes on the command's. */
public final class ExitStatus {
  public static final int OK = 0;

  /** Input that cannot be read. */
  public static final int UNREADABLE = 1;

  /** {@code which}: the command is not found in every shell and mode. */
  public static final int NOT_EVERYWHERE = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Findings at or above the level of {@code --fail-on}. */
  public static final int FINDINGS = 3;

  /** The command cannot be traced. */
  public static final int CANNOT_TRACE = 125;

  private ExitStatus() {}
}
