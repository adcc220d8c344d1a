package dev.hark.model;

import java.util.Map;

/**
 * How much was read and how much was not: every byte is accounted for.
 *
 * @param ordinaryFailures failed calls that mean nothing, by family
 */
public record InputAccount(
    long lines,
    long bytes,
    long unreadableLines,
    long unreadableBytes,
    long failedCalls,
    Map<String, Long> ordinaryFailures) {
  public InputAccount {
    ordinaryFailures = Map.copyOf(ordinaryFailures);
  }

  public InputAccount withFailures(long failed, Map<String, Long> ordinary) {
    return new InputAccount(lines, bytes, unreadableLines, unreadableBytes, failed, ordinary);
  }
}
