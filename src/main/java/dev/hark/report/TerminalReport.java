package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Findings as drawings, and at the end how much was read and how much was not. */
public final class TerminalReport implements Reporter {
  /** Nobody reads the fiftieth drawing in a terminal; the other formats hold all of them. */
  private static final int MOST_FINDINGS = 20;

  /** How much to say. */
  public enum Detail {
    /** One line for each finding, and nothing when there is none. */
    QUIET,
    NORMAL,
    /** Everything, with reasons. */
    VERBOSE
  }

  private final Theme theme;
  private final LogNames logs;
  private final Detail detail;
  private final List<String> written;

  /**
   * A report for one screen.
   *
   * @param written names of the files that hold this report in other formats
   */
  public TerminalReport(Theme theme, LogNames logs, Detail detail, List<String> written) {
    this.theme = theme;
    this.logs = logs;
    this.detail = detail;
    this.written = List.copyOf(written);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<String> rows = new ArrayList<>();
    List<Finding> findings = InRankOrder.of(report);
    if (detail == Detail.QUIET) {
      findings.forEach(f -> rows.add(oneLine(f)));
      Phrases.cut(report).ifPresent(cut -> rows.add("hark: " + theme.safe(cut)));
    } else {
      drawFindings(report, findings, rows);
      drawTrust(report, rows);
    }
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(row.stripTrailing()).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private String oneLine(Finding finding) {
    String place = finding.place().map(p -> Phrases.fileAndLine(p) + ": ").orElse("");
    String rule = finding.severity().id() + "[" + finding.rule().id() + "]";
    return theme.safe(place)
        + theme.paint(Role.of(finding.severity()), rule)
        + ": "
        + theme.safe(finding.headline());
  }

  private void drawFindings(Report report, List<Finding> findings, List<String> rows) {
    int most = detail == Detail.VERBOSE ? findings.size() : MOST_FINDINGS;
    for (Finding finding : findings.subList(0, Math.min(most, findings.size()))) {
      rows.addAll(new FindingDrawing(theme, logs, detail, finding).draw(report.run().summary()));
      rows.add("");
    }
    if (findings.size() > most) {
      rows.add(
          theme.glyphs().ellipsis()
              + " and "
              + Phrases.count(findings.size() - most, "more finding")
              + " (-v shows all)");
      rows.add("");
    }
  }

  private void drawTrust(Report report, List<String> rows) {
    RunSummary run = report.run().summary();
    String verdict = Phrases.verdict(report);
    boolean endedBadly = run.signal().isPresent() || run.exitStatus().orElse(0) != 0;
    if (report.findings().isEmpty() && endedBadly) {
      verdict += "; the run " + Phrases.ending(run).orElse("ended");
    }
    List<String> lines = new ArrayList<>(wrapped(theme.paint(Role.TRUST, "hark: "), verdict));
    String indent = " ".repeat(6);
    String failures = Phrases.failures(report.run().input());
    boolean listed = Ordinary.total(report.run().input()) > 0;
    lines.addAll(
        wrapped(indent, failures + (listed ? " (hark analyze --ordinary lists them)" : "")));
    String reading = Phrases.reading(report.run().input());
    String files = written.isEmpty() ? "" : Phrases.enumeration(written) + " written";
    String dot = " " + theme.glyphs().dot() + " ";
    lines.addAll(wrapped(indent, files.isEmpty() ? reading : reading + dot + theme.safe(files)));
    Phrases.cut(report)
        .ifPresent(
            cut -> lines.addAll(wrapped(indent, theme.paint(Role.WARNING, theme.safe(cut)))));
    rows.addAll(lines);
  }

  private List<String> wrapped(String head, String text) {
    List<String> lines = new ArrayList<>();
    int room = theme.width() == Theme.UNLIMITED ? Theme.UNLIMITED : theme.width() - 6;
    for (String line : Columns.wrap(text, room)) {
      lines.add((lines.isEmpty() ? head : " ".repeat(6)) + line);
    }
    return lines;
  }
}
