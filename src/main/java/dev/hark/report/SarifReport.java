package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Rule;
import dev.hark.model.RunSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * SARIF 2.1.0 as GitHub code scanning reads it: one location for each result, URIs relative to the
 * source root, fingerprints that survive edits above, and the way from the failing call over the
 * command to what silenced it as a code flow.
 */
public final class SarifReport implements Reporter {
  /** GitHub shows no more. */
  private static final int MOST_RESULTS = 5_000;

  private final String version;
  private final LogNames logs;

  /**
   * A report for a code scanner.
   *
   * @param version of hark
   */
  public SarifReport(String version, LogNames logs) {
    this.version = version;
    this.logs = logs;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out);
    List<Finding> findings = InRankOrder.of(report);
    List<Finding> shown = findings.subList(0, Math.min(MOST_RESULTS, findings.size()));
    List<Rule> rules = shown.stream().map(Finding::rule).distinct().sorted().toList();
    json.writeStartObject();
    json.writeStringField(
        "$schema",
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(rules, json);
    writeInvocation(report, json);
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", "hark/");
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    Fingerprint fingerprint = new Fingerprint();
    for (Finding finding : shown) {
      new SarifResult(report, finding, logs)
          .write(json, rules.indexOf(finding.rule()), fingerprint.of(finding));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeTool(List<Rule> rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "hark");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text(json, "shortDescription", RuleText.of(rule));
      text(
          json,
          "fullDescription",
          RuleText.of(rule) + ". The script went on, and nobody was told; the trace proves it.");
      text(json, "help", "hark explain " + rule.id() + " tells how to mend it.");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(Report report, JsonGenerator json) throws IOException {
    RunSummary run = report.run().summary();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    if (run.exitStatus().isPresent()) {
      json.writeNumberField("exitCode", run.exitStatus().getAsInt());
    }
    if (run.start().isPresent()) {
      json.writeStringField("startTimeUtc", run.start().get().toString());
    }
    if (!run.command().isEmpty()) {
      json.writeStringField("commandLine", Visible.text(String.join(" ", run.command())));
    }
    Optional<String> cut = Phrases.cut(report);
    if (cut.isPresent()) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringField("level", "warning");
      text(json, "message", Safe.sarif(cut.get()));
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A message object. */
  static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
