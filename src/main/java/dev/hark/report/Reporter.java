package dev.hark.report;

import dev.hark.model.Report;
import java.io.IOException;
import java.io.OutputStream;

/** One format. Who opens, closes and renames files is somebody else's business. */
@FunctionalInterface
public interface Reporter {
  /**
   * Writes the whole report as UTF-8 and flushes, but does not close.
   *
   * @param report already masked, see {@link Redactor}
   * @throws IOException as {@code out} throws it
   */
  void write(Report report, OutputStream out) throws IOException;
}
