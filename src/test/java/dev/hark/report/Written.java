package dev.hark.report;

import dev.hark.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a format makes of a report. */
final class Written {
  private Written() {}

  static String by(Reporter reporter, Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      reporter.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
