package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Label;
import dev.hark.model.Report;
import dev.hark.model.Silencer;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One finding as a SARIF result. */
final class SarifResult {
  private final Report report;
  private final Finding finding;
  private final LogNames logs;

  SarifResult(Report report, Finding finding, LogNames logs) {
    this.report = report;
    this.finding = finding;
    this.logs = logs;
  }

  void write(JsonGenerator json, int ruleIndex, String fingerprint) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", finding.severity().id());
    json.writeNumberField("occurrenceCount", finding.times());
    SarifReport.text(json, "message", Safe.sarif(message()));
    json.writeArrayFieldStart("locations");
    writeLocation(json, finding.place(), commandLabel(), "");
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", fingerprint);
    json.writeEndObject();
    writeFlow(json);
    writeProperties(json);
    json.writeEndObject();
  }

  private String message() {
    StringBuilder text = new StringBuilder(finding.headline()).append('.');
    if (!finding.heard().isBlank()) {
      text.append("\nIt tried to say: ").append(finding.heard().strip());
    }
    if (!finding.consequence().isBlank()) {
      text.append("\nAfter: ").append(finding.consequence());
    }
    if (!finding.help().isBlank()) {
      text.append("\nHelp: ").append(finding.help());
    }
    return text.toString();
  }

  /** The first label on the command's own line. */
  private Optional<Label> commandLabel() {
    return labels().stream()
        .filter(l -> finding.place().filter(p -> p.line() == l.line()).isPresent())
        .findFirst();
  }

  private List<Label> labels() {
    return finding.excerpt().map(Excerpt::labels).orElse(List.of());
  }

  private void writeLocation(
      JsonGenerator json, Optional<SourceSpan> place, Optional<Label> label, String message)
      throws IOException {
    json.writeStartObject();
    Optional<String> path = place.flatMap(p -> RelativePath.of(p.file(), report));
    if (place.isPresent() && path.isPresent()) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", RelativePath.uri(path.get()));
      json.writeStringField("uriBaseId", "%SRCROOT%");
      json.writeEndObject();
      writeRegion(json, place.get(), label);
      json.writeEndObject();
    } else {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      String name = place.map(Phrases::fileAndLine).orElse(finding.command());
      json.writeStringField("fullyQualifiedName", Visible.line(name));
      json.writeEndObject();
      json.writeEndArray();
    }
    if (!message.isEmpty()) {
      SarifReport.text(json, "message", Safe.sarif(message));
    }
    json.writeEndObject();
  }

  /** Columns are 1-based, the end is exclusive; a label's column is 0-based. */
  private static void writeRegion(JsonGenerator json, SourceSpan place, Optional<Label> label)
      throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", Math.max(1, label.map(Label::line).orElse(place.line())));
    if (label.isPresent()) {
      json.writeNumberField("startColumn", label.get().column() + 1);
      json.writeNumberField("endColumn", label.get().column() + label.get().length() + 1);
    } else {
      json.writeNumberField("endLine", Math.max(Math.max(1, place.line()), place.endLine()));
    }
    json.writeEndObject();
  }

  /** Call, command, silencers. */
  private void writeFlow(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("threadFlows");
    json.writeStartObject();
    json.writeArrayFieldStart("locations");
    Evidence first = finding.evidence().get(0);
    String proof = logs.place(first) + " " + LogNames.process(first) + " " + first.text();
    step(json, commandLabel(), proof);
    step(json, Optional.empty(), "the command: " + finding.command());
    List<Label> rest = labels().stream().filter(l -> l.number() > 1).toList();
    for (Label label : rest) {
      step(json, Optional.of(label), label.text());
    }
    if (rest.isEmpty()) {
      for (Silencer silencer : finding.silencers()) {
        step(json, Optional.empty(), "silenced by " + silencer.id());
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void step(JsonGenerator json, Optional<Label> label, String message) throws IOException {
    json.writeStartObject();
    json.writeFieldName("location");
    writeLocation(json, finding.place(), label, message);
    json.writeEndObject();
  }

  private void writeProperties(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeNumberField("rank", finding.rank());
    json.writeStringField("confidence", finding.confidence().id());
    json.writeArrayFieldStart("silencedBy");
    for (Silencer silencer : finding.silencers()) {
      json.writeString(silencer.id());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
