package dev.hark.model;

import java.util.List;

/** A run and what was found in it: what every format of a report is made from. */
public record Report(Run run, List<Finding> findings) {
  /** The version of the JSON contract. */
  public static final String SCHEMA = "hark-report/1";

  public Report {
    findings = List.copyOf(findings);
  }

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
