package dev.hark.cli;

import dev.hark.report.LogNames;

/**
 * What a report's formats need to know beside the report.
 *
 * @param version of hark
 */
public record OutputContext(LogNames logs, String version) {
  /** For logs of these names. */
  public static OutputContext of(LogNames logs) {
    return new OutputContext(logs, Version.text());
  }
}
