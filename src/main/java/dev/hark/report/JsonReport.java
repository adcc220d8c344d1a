package dev.hark.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.hark.model.Errno;
import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Signal;
import dev.hark.model.Silencer;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The contract {@code hark-report/1}: every field is always there, absent is null, findings in the
 * order of their rank. Texts are exact: JSON escapes what is invisible by itself.
 */
public final class JsonReport implements Reporter {
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    JsonGenerator json = generator(out);
    json.writeStartObject();
    json.writeStringField("schema", Report.SCHEMA);
    writeRun(report.run().summary(), json);
    writeInput(report.run().input(), json);
    json.writeArrayFieldStart("findings");
    for (Finding finding : InRankOrder.of(report)) {
      writeFinding(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** Indented by two, LF on every system, and leaves {@code out} open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    json.setPrettyPrinter(printer);
    return json;
  }

  private static void writeRun(RunSummary run, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("run");
    json.writeArrayFieldStart("command");
    for (String word : run.command()) {
      json.writeString(Safe.json(word));
    }
    json.writeEndArray();
    text(json, "cwd", run.cwd());
    text(json, "start", run.start().map(MICROS::format));
    number(json, "durationMs", run.durationMs());
    number(json, "exitStatus", run.exitStatus());
    text(json, "signal", run.signal().map(Signal::name));
    json.writeNumberField("processes", run.processes());
    json.writeNumberField("commands", run.commands());
    json.writeEndObject();
  }

  private static void writeInput(InputAccount input, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("input");
    json.writeNumberField("lines", input.lines());
    json.writeNumberField("bytes", input.bytes());
    json.writeNumberField("unreadableLines", input.unreadableLines());
    json.writeNumberField("unreadableBytes", input.unreadableBytes());
    number(json, "cutAt", cutLine(input));
    text(json, "cutBecause", input.cut().map(c -> c.reason().id()));
    json.writeNumberField("failedCalls", input.failedCalls());
    json.writeObjectFieldStart("ordinaryFailures");
    for (Map.Entry<String, Long> family : Ordinary.families(input)) {
      json.writeNumberField(Safe.json(family.getKey()), family.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static OptionalLong cutLine(InputAccount input) {
    return input.cut().map(c -> OptionalLong.of(c.line())).orElseGet(OptionalLong::empty);
  }

  private static void writeFinding(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("rank", finding.rank());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("rule", finding.rule().id());
    text(json, "file", finding.place().map(SourceSpan::file));
    number(json, "line", line(finding.place().map(SourceSpan::line)));
    number(json, "endLine", line(finding.place().map(SourceSpan::endLine)));
    json.writeNumberField("times", finding.times());
    text(json, "function", finding.place().flatMap(SourceSpan::function));
    text(json, "command", present(finding.command()));
    number(json, "pid", finding.pid());
    text(json, "program", present(finding.program()));
    number(json, "exitStatus", finding.exitStatus());
    text(json, "signal", finding.signal().map(Signal::name));
    text(json, "syscall", finding.syscall());
    text(json, "errno", finding.errno().map(Errno::name));
    text(json, "path", finding.path());
    json.writeArrayFieldStart("silencedBy");
    for (Silencer silencer : finding.silencers()) {
      json.writeString(silencer.id());
    }
    json.writeEndArray();
    text(json, "heard", present(finding.heard()));
    text(json, "headline", present(finding.headline()));
    text(json, "why", present(finding.why()));
    text(json, "consequence", present(finding.consequence()));
    text(json, "help", present(finding.help()));
    json.writeStringField("confidence", finding.confidence().id());
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : finding.evidence()) {
      writeEvidence(evidence, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeEvidence(Evidence evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", evidence.source());
    number(json, "line", evidence.line());
    number(json, "pid", evidence.pid());
    text(json, "program", present(evidence.program()));
    json.writeStringField("text", Safe.json(evidence.text()));
    json.writeEndObject();
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static OptionalInt line(Optional<Integer> line) {
    return line.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private static void text(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, Safe.json(value.get()));
    } else {
      json.writeNullField(name);
    }
  }

  private static void number(JsonGenerator json, String name, OptionalInt value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  private static void number(JsonGenerator json, String name, OptionalLong value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }
}
