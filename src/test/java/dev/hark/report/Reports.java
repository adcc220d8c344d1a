package dev.hark.report;

import dev.hark.model.Report;

/** Reports for tests in other rooms. */
public final class Reports {
  private Reports() {}

  /** A run with the finding that the documentation tells of. */
  public static Report deploy(int commands) {
    return BigRun.of(commands);
  }

  /** A report whose log shows neither commands nor processes. */
  public static Report withoutTimeline() {
    return Deploy.report();
  }
}
