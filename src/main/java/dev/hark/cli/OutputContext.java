package dev.hark.cli;

import dev.hark.report.LogNames;
import dev.hark.report.RawLines;

/**
 * What a report's formats need to know beside the report.
 *
 * @param raw the logs' own lines, already masked
 * @param version of hark
 */
public record OutputContext(LogNames logs, RawLines raw, String version) {
  /** For logs of these names whose lines cannot be read again. */
  public static OutputContext of(LogNames logs) {
    return new OutputContext(logs, RawLines.NONE, Version.text());
  }

  /** With the lines of the log, for the page to show. */
  public OutputContext with(RawLines lines) {
    return new OutputContext(logs, lines, version);
  }
}
