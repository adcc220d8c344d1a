package dev.hark.report;

import dev.hark.model.Report;
import java.util.List;

/** Reports for tests in other rooms. */
public final class Reports {
  private Reports() {}

  /** A run with the finding that the documentation tells of. */
  public static Report deploy(int commands) {
    return BigRun.of(commands);
  }

  /** Reports full of texts that mean harm. */
  public static List<Report> hostile() {
    return Hostile.payloads().stream().map(Hostile::report).toList();
  }

  /** A report whose log shows neither commands nor processes. */
  public static Report withoutTimeline() {
    return Deploy.report();
  }
}
