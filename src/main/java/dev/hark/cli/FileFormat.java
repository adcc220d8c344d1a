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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A format of the report; its option names the file that gets it. Reporters are made on demand: a
 * run that asks for JSON loads no chart library.
 */
enum FileFormat {
  JSON("--json", "FILE", "the report as JSON (hark-report/1)"),
  HTML("--html", "FILE", "as a page that stands alone"),
  MARKDOWN("--markdown", "FILE", "as Markdown, short"),
  CSV("--csv", "FILE", "as CSV, one row for each finding"),
  SARIF("--sarif", "FILE", "as SARIF 2.1.0, for code scanning"),
  GITLAB("--gitlab", "FILE", "as GitLab's code quality report"),
  PERFETTO("--perfetto", "FILE", "the run as a trace for ui.perfetto.dev"),
  CHART("--chart", "FILE.svg|FILE.png", "the timeline as a picture");

  private final String optionName;
  private final String value;
  private final String description;

  FileFormat(String optionName, String value, String description) {
    this.optionName = optionName;
    this.value = value;
    this.description = description;
  }

  Option option() {
    return Option.valued(optionName, value, description);
  }

  static List<Option> options() {
    List<Option> options = new ArrayList<>();
    for (FileFormat format : values()) {
      options.add(format.option());
    }
    return options;
  }

  /**
   * Looks whether the format can be written under that name.
   *
   * @throws Trouble if not
   */
  void check(String file) {
    if (this == CHART) {
      chartKind(file);
    }
  }

  /** Makes what writes it to a file of that name. */
  Reporter reporter(OutputContext context, String file) {
    return switch (this) {
      case JSON -> new JsonReport();
      case HTML -> new HtmlReport(context.logs(), context.raw());
      case MARKDOWN -> new MarkdownReport(context.logs());
      case CSV -> new CsvReport();
      case SARIF -> new SarifReport(context.version(), context.logs());
      case GITLAB -> new GitlabCodeQuality();
      case PERFETTO -> new PerfettoTrace();
      case CHART -> new ChartReport(chartKind(file));
    };
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
}
