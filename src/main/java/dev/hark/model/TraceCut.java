package dev.hark.model;

import java.util.Locale;

/**
 * Where a log ends before the run does: of what came after, a report knows nothing, and says so.
 *
 * @param line the last line there is, from 1
 */
public record TraceCut(long line, Reason reason) {
  /** How that is known. */
  public enum Reason {
    /** The last line is the beginning of one. */
    HALF_LINE,
    /** The process that everything began with is never seen to end. */
    NO_END,
    /** The log had reached its limit, or the disk was filling up; the command ran on. */
    LOG_FULL,
    /** The tracer was killed; the command ran on. */
    TRACER_LOST;

    /** As the reports spell it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
