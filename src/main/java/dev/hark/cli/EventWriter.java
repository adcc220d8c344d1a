package dev.hark.cli;

import dev.hark.parse.LineView;
import java.io.Closeable;

/** Prints lines in some format. */
interface EventWriter extends Closeable {
  /**
   * Prints one line.
   *
   * @throws java.io.UncheckedIOException when the output does not take it
   */
  void print(String file, LineView line);
}
