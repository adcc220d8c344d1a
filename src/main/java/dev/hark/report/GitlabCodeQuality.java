package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Severity;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;

/** The code quality report of GitLab, for the widget of a merge request. */
public final class GitlabCodeQuality implements Reporter {
  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out);
    Fingerprint fingerprint = new Fingerprint();
    json.writeStartArray();
    for (Finding finding : InRankOrder.of(report)) {
      json.writeStartObject();
      json.writeStringField("description", Visible.line(finding.headline()));
      json.writeStringField("check_name", finding.rule().id());
      json.writeStringField("fingerprint", fingerprint.of(finding));
      json.writeStringField("severity", severity(finding.severity()));
      json.writeObjectFieldStart("location");
      json.writeStringField("path", path(finding, report));
      json.writeObjectFieldStart("lines");
      json.writeNumberField("begin", finding.place().map(SourceSpan::line).orElse(1));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  /** GitLab wants a path; a finding outside the sources is shown under the name of its file. */
  private static String path(Finding finding, Report report) {
    String file = finding.place().map(SourceSpan::file).orElse("(line not recorded)");
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
