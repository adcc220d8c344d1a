package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Severity;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * GitLab's code quality report: an array of entries, each with a path, a line and a fingerprint. A
 * log that was cut is an entry of its own, because the format has no other place for it.
 */
public final class GitlabCodeQuality implements Reporter {
  private static final String NO_FILE = "(line not recorded)";

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out);
    Fingerprint fingerprint = new Fingerprint();
    json.writeStartArray();
    for (Finding finding : InRankOrder.of(report)) {
      String file = finding.place().map(SourceSpan::file).orElse(NO_FILE);
      json.writeStartObject();
      json.writeStringField("description", Visible.line(description(finding)));
      json.writeStringField("check_name", finding.rule().id());
      json.writeStringField("fingerprint", fingerprint.of(finding));
      json.writeStringField("severity", severity(finding.severity()));
      writePlace(path(file, report), finding.place().map(SourceSpan::line).orElse(1), json);
      json.writeEndObject();
    }
    Optional<String> cut = Phrases.cut(report);
    if (cut.isPresent()) {
      json.writeStartObject();
      json.writeStringField("description", Visible.line(cut.get()));
      json.writeStringField("check_name", "trace-cut");
      json.writeStringField("fingerprint", "trace-cut");
      json.writeStringField("severity", "info");
      writePlace(path(script(report), report), 1, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void writePlace(String path, int line, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The list of a merge request shows this line and nothing else. */
  private static String description(Finding finding) {
    return finding.headline()
        + Phrases.times(finding).map(t -> " (" + t + ")").orElse("")
        + finding
            .heard()
            .strip()
            .lines()
            .findFirst()
            .map(h -> "; it tried to say: " + h)
            .orElse("");
  }

  private static String script(Report report) {
    return report.run().commands().stream()
        .flatMap(c -> c.file().stream())
        .findFirst()
        .orElse(NO_FILE);
  }

  /** GitLab wants a path; a finding outside the sources is shown under the name of its file. */
  private static String path(String file, Report report) {
    return Visible.line(
        RelativePath.of(file, report).orElse(file.substring(file.lastIndexOf('/') + 1)));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
