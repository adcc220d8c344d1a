package dev.hark.report;

import dev.hark.model.Evidence;
import java.util.List;

/** The lines of the logs as they are, where they can still be read. */
@FunctionalInterface
public interface RawLines {
  /** A 1-based line of a log. */
  record RawLine(long number, String text) {}

  /** For a log that is gone. */
  RawLines NONE = evidence -> List.of();

  /** The line of a piece of evidence with its neighbours; empty where it cannot be read. */
  List<RawLine> around(Evidence evidence);
}
