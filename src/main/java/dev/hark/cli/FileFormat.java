package dev.hark.cli;

import dev.hark.report.JsonReport;
import dev.hark.report.Reporter;
import java.util.List;

/**
 * An option that names a file and the format that goes there. Reporters are made on demand: a run
 * that asks for JSON loads no chart library.
 */
record FileFormat(String option, String label, String description, Maker maker) {
  static final List<FileFormat> ALL =
      List.of(
          new FileFormat(
              "--json", "FILE", "the report as JSON (hark-report/1)", (c, f) -> new JsonReport()));

  /** Makes the reporter for a file of that name. */
  interface Maker {
    Reporter make(OutputContext context, String file);
  }

  Reporter reporter(OutputContext context, String file) {
    return maker.make(context, file);
  }
}
