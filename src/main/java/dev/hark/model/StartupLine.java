package dev.hark.model;

import java.util.OptionalInt;

/**
 * A line of a start-up file.
 *
 * @param line 1-based; empty where only the file is known
 */
public record StartupLine(String file, OptionalInt line) {
  public static StartupLine of(String file, int line) {
    return new StartupLine(file, line > 0 ? OptionalInt.of(line) : OptionalInt.empty());
  }

  /** Of two lines in one file. */
  public boolean isBefore(StartupLine other) {
    return line.orElse(0) < other.line.orElse(0);
  }
}
