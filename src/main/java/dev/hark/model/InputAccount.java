package dev.hark.model;

import java.util.Map;
import java.util.Optional;

/**
 * How much was read and how much was not: every byte is accounted for.
 *
 * @param ordinaryFailures failed calls that mean nothing, by family
 * @param cut where the log ends before the run does; empty when it holds the whole run
 */
public record InputAccount(
    long lines,
    long bytes,
    long unreadableLines,
    long unreadableBytes,
    long failedCalls,
    Map<String, Long> ordinaryFailures,
    Optional<TraceCut> cut) {
  public InputAccount {
    ordinaryFailures = Map.copyOf(ordinaryFailures);
  }

  /** Of a log that holds the whole run. */
  public InputAccount(
      long lines,
      long bytes,
      long unreadableLines,
      long unreadableBytes,
      long failedCalls,
      Map<String, Long> ordinaryFailures) {
    this(
        lines,
        bytes,
        unreadableLines,
        unreadableBytes,
        failedCalls,
        ordinaryFailures,
        Optional.empty());
  }

  public InputAccount withFailures(long failed, Map<String, Long> ordinary) {
    return new InputAccount(lines, bytes, unreadableLines, unreadableBytes, failed, ordinary, cut);
  }

  public InputAccount withCut(Optional<TraceCut> end) {
    return new InputAccount(
        lines, bytes, unreadableLines, unreadableBytes, failedCalls, ordinaryFailures, end);
  }
}
