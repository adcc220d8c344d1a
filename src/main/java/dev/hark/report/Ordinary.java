package dev.hark.report;

import dev.hark.model.InputAccount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ordinary failures, as every format lists them. */
final class Ordinary {
  private static final Comparator<Map.Entry<String, Long>> ORDER =
      Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private Ordinary() {}

  /** Families and their counts, the largest first: the map itself keeps no order. */
  static List<Map.Entry<String, Long>> families(InputAccount input) {
    return input.ordinaryFailures().entrySet().stream().sorted(ORDER).toList();
  }

  static long total(InputAccount input) {
    return input.ordinaryFailures().values().stream().mapToLong(Long::longValue).sum();
  }
}
