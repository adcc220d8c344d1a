package dev.hark.report;

import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Label;
import dev.hark.model.Report;
import dev.hark.model.Severity;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Workflow commands of GitHub Actions: the worst findings at their lines of the change. */
public final class GithubAnnotations implements Reporter {
  /** GitHub shows ten of each kind for a step. */
  private static final int MOST = 10;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    List<Finding> findings = InRankOrder.of(report);
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      text.append(command(finding, report)).append('\n');
    }
    Phrases.cut(report)
        .ifPresent(
            c -> text.append("::warning title=hark::").append(Safe.annotation(c)).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String command(Finding finding, Report report) {
    String kind = finding.severity() == Severity.NOTE ? "notice" : finding.severity().id();
    List<String> properties = new ArrayList<>();
    Optional<String> path = finding.place().flatMap(p -> RelativePath.of(p.file(), report));
    if (finding.place().isPresent() && path.isPresent()) {
      SourceSpan place = finding.place().get();
      properties.add("file=" + Safe.annotationProperty(path.get()));
      properties.add("line=" + place.line());
      properties.add("endLine=" + Math.max(place.line(), place.endLine()));
      columns(finding, place).ifPresent(properties::add);
    }
    properties.add("title=" + Safe.annotationProperty(finding.rule().id()));
    return "::"
        + kind
        + " "
        + String.join(",", properties)
        + "::"
        + Safe.annotation(message(finding));
  }

  /** Columns count only where a command is on one line. */
  private static Optional<String> columns(Finding finding, SourceSpan place) {
    List<Label> labels = finding.excerpt().map(Excerpt::labels).orElse(List.of());
    return labels.stream()
        .filter(l -> l.line() == place.line() && place.endLine() <= place.line())
        .findFirst()
        .map(l -> "col=" + (l.column() + 1) + ",endColumn=" + (l.column() + l.length() + 1));
  }

  private static String message(Finding finding) {
    String heard = finding.heard().isBlank() ? "" : "\nIt tried to say: " + finding.heard().strip();
    String help = finding.help().isBlank() ? "" : "\nHelp: " + finding.help();
    String times = Phrases.times(finding).map(t -> " (" + t + ")").orElse("");
    return finding.headline() + times + heard + help;
  }
}
