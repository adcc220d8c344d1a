package dev.hark.report;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.Silencer;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of a finding as Markdown. */
final class MarkdownFinding {
  private final LogNames logs;
  private final Finding finding;

  MarkdownFinding(LogNames logs, Finding finding) {
    this.logs = logs;
    this.finding = finding;
  }

  /** Where it is, which rule, who kept it quiet: one line. */
  String facts() {
    String place =
        finding
            .place()
            .map(
                p ->
                    Safe.markdownCode(Phrases.fileAndLine(p))
                        + p.function().map(f -> " in " + Safe.markdownCode(f + "()")).orElse(""))
            .orElse("line not recorded");
    String silencers =
        finding.silencers().stream()
            .map(Silencer::id)
            .map(Safe::markdownCode)
            .collect(Collectors.joining(", "));
    return place
        + Phrases.times(finding).map(times -> " · " + times).orElse("")
        + " · "
        + Safe.markdownCode(finding.rule().id())
        + (silencers.isEmpty() ? "" : " · silenced by " + silencers)
        + "\n";
  }

  /** The source with its labels, or the command. */
  String source() {
    List<String> rows =
        finding
            .excerpt()
            .filter(e -> !e.lines().isEmpty())
            .map(e -> new ExcerptDrawing(Theme.PLAIN, e).draw())
            .orElseGet(() -> finding.command().lines().toList());
    return Safe.markdownBlock(String.join("\n", rows));
  }

  String words() {
    return finding.heard().isBlank()
        ? ""
        : "It tried to say:\n\n" + Safe.markdownBlock(finding.heard().strip());
  }

  /** A table: where, who, what. */
  String proof() {
    StringBuilder table = new StringBuilder("| Log | Process | What |\n| --- | --- | --- |\n");
    for (Evidence evidence : finding.evidence()) {
      String process = LogNames.process(evidence);
      table
          .append("| ")
          .append(Safe.markdownCell(logs.place(evidence)))
          .append(" | ")
          .append(process.isEmpty() ? "" : Safe.markdownCell(process))
          .append(" | ")
          .append(Safe.markdownCell(evidence.text()))
          .append(" |\n");
    }
    return table.toString();
  }

  String sentence(String key, String text) {
    return text.isBlank() ? "" : "**" + key + ":** " + Safe.markdown(text.strip()) + "\n";
  }
}
