package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The short form, for a comment on a change or a step summary. */
public final class MarkdownReport implements Reporter {
  private final LogNames logs;
  private final int mostBytes;

  public MarkdownReport(LogNames logs) {
    this(logs, Integer.MAX_VALUE);
  }

  private MarkdownReport(LogNames logs, int mostBytes) {
    this.logs = logs;
    this.mostBytes = mostBytes;
  }

  /**
   * For a place that takes no more than so many bytes: as many findings as fit, and a line that
   * says how many do not.
   */
  public static MarkdownReport limited(LogNames logs, int mostBytes) {
    return new MarkdownReport(logs, mostBytes);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    String head = "# hark: " + Safe.markdown(Phrases.verdict(report)) + "\n\n" + run(report);
    String foot =
        "\n---\n\n"
            + Phrases.failures(report.run().input())
            + " · "
            + Phrases.reading(report.run().input())
            + "\n";
    StringBuilder text = new StringBuilder(head);
    int used = bytes(head) + bytes(foot) + 200;
    int left = report.findings().size();
    for (Finding finding : InRankOrder.of(report)) {
      String section = section(finding);
      used += bytes(section);
      if (used > mostBytes) {
        text.append("\n… and ").append(Phrases.count(left, "more finding")).append("\n");
        break;
      }
      text.append(section);
      left--;
    }
    out.write(text.append(foot).toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String run(Report report) {
    RunSummary run = report.run().summary();
    String cut =
        Phrases.cut(report)
            .map(c -> "\n**Not the whole run:** " + Safe.markdown(c) + ".\n")
            .orElse("");
    if (run.command().isEmpty()) {
      return cut;
    }
    String lasted =
        run.durationMs().isPresent()
            ? " after " + Phrases.duration(run.durationMs().getAsLong())
            : "";
    return Safe.markdownCode(String.join(" ", run.command()))
        + " "
        + Phrases.ending(run).orElse("has no recorded end")
        + lasted
        + ".\n"
        + cut;
  }

  private String section(Finding finding) {
    MarkdownFinding parts = new MarkdownFinding(logs, finding);
    List<String> blocks = new ArrayList<>();
    blocks.add(
        "\n## "
            + finding.rank()
            + ". "
            + finding.severity().id()
            + ": "
            + Safe.markdown(finding.headline())
            + "\n");
    blocks.add(parts.facts());
    blocks.add(parts.source());
    blocks.add(parts.words());
    blocks.add(parts.proof());
    blocks.add(parts.sentence("After", finding.consequence()));
    blocks.add(parts.sentence("Help", finding.help()));
    blocks.removeIf(String::isEmpty);
    return String.join("\n", blocks);
  }
}
