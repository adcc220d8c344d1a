package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import java.util.Comparator;
import java.util.List;

/** The findings as every format lists them. */
final class InRankOrder {
  private InRankOrder() {}

  static List<Finding> of(Report report) {
    return report.findings().stream().sorted(Comparator.comparingInt(Finding::rank)).toList();
  }
}
