package dev.hark.cli;

import dev.hark.report.ChartReport;
import dev.hark.report.CsvReport;
import dev.hark.report.GitlabCodeQuality;
import dev.hark.report.HtmlReport;
import dev.hark.report.JsonReport;
import dev.hark.report.MarkdownReport;
import dev.hark.report.PerfettoTrace;
import dev.hark.report.Reporter;
import dev.hark.report.SarifReport;
import java.util.List;
import java.util.Locale;

/**
 * An option that names a file and the format that goes there. Reporters are made on demand: a run
 * that asks for JSON loads no chart library.
 */
record FileFormat(String option, String label, String description, Maker maker) {
  static final List<FileFormat> ALL =
      List.of(
          new FileFormat(
              "--json", "FILE", "the report as JSON (hark-report/1)", (c, f) -> new JsonReport()),
          new FileFormat(
              "--html",
              "FILE",
              "as a page that stands alone",
              (c, f) -> new HtmlReport(c.logs(), c.raw())),
          new FileFormat(
              "--markdown", "FILE", "as Markdown, short", (c, f) -> new MarkdownReport(c.logs())),
          new FileFormat(
              "--csv", "FILE", "as CSV, one row for each finding", (c, f) -> new CsvReport()),
          new FileFormat(
              "--sarif",
              "FILE",
              "as SARIF 2.1.0, for code scanning",
              (c, f) -> new SarifReport(c.version(), c.logs())),
          new FileFormat(
              "--gitlab",
              "FILE",
              "as GitLab's code quality report",
              (c, f) -> new GitlabCodeQuality()),
          new FileFormat(
              "--perfetto",
              "FILE",
              "the run as a trace for ui.perfetto.dev",
              (c, f) -> new PerfettoTrace()),
          new FileFormat(
              "--chart",
              "FILE.svg|FILE.png",
              "the timeline as a picture",
              (c, f) -> new ChartReport(chartKind(f))));

  boolean isPage() {
    return option.equals("--html");
  }

  /** By the name's end; to stdout and to a device goes the one that is text. */
  private static ChartReport.Kind chartKind(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".png")) {
      return ChartReport.Kind.PNG;
    }
    if (name.endsWith(".svg") || name.equals(AtomicFile.STDOUT) || name.startsWith("/dev/")) {
      return ChartReport.Kind.SVG;
    }
    throw new Trouble(
        ExitStatus.USAGE, "a chart is a .svg or a .png, and '" + file + "' ends in neither");
  }

  /**
   * Looks whether the format can be written under that name.
   *
   * @throws Trouble if not
   */
  void check(String file) {
    if (option.equals("--chart")) {
      chartKind(file);
    }
  }

  /** Makes the reporter for a file of that name. */
  interface Maker {
    Reporter make(OutputContext context, String file);
  }

  Reporter reporter(OutputContext context, String file) {
    return maker.make(context, file);
  }
}
