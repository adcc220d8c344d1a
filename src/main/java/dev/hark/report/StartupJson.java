package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.EarlyEnd;
import dev.hark.model.ShellStart;
import dev.hark.model.Sourced;
import dev.hark.model.StartupFile;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The hark-startup/1 object. */
public final class StartupJson {
  private final JsonGenerator json;

  StartupJson(JsonGenerator json) {
    this.json = json;
  }

  public static void write(List<ShellStart> starts, OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out);
    json.writeStartObject();
    json.writeStringField("schema", "hark-startup/1");
    new StartupJson(json).starts(starts);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  void starts(List<ShellStart> starts) throws IOException {
    json.writeArrayFieldStart("starts");
    for (ShellStart start : starts) {
      json.writeStartObject();
      start(start);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void start(ShellStart start) throws IOException {
    json.writeStringField("shell", start.mode().shell());
    json.writeStringField("mode", start.mode().kind().id());
    json.writeStringField("end", word(start.end()));
    json.writeNumberField("readyMs", start.millis());
    json.writeArrayFieldStart("files");
    for (StartupFile file : start.files()) {
      json.writeStartObject();
      json.writeStringField("file", Safe.json(file.path()));
      json.writeStringField("access", word(file.access()));
      json.writeNumberField("atMs", file.at() / 1_000_000);
      json.writeNumberField("ms", file.nanos() / 1_000_000);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sourced");
    for (Sourced sourced : start.sourced()) {
      json.writeStartObject();
      json.writeStringField("sourced", Safe.json(sourced.file()));
      place(sourced.by());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftEarly");
    for (EarlyEnd end : start.earlyEnds()) {
      json.writeStartObject();
      place(end.at());
      json.writeNumberField("lines", end.lines());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("changes");
    for (VariableChange change : start.changes()) {
      change(change);
    }
    json.writeEndArray();
  }

  private void change(VariableChange change) throws IOException {
    json.writeStartObject();
    json.writeStringField("variable", Safe.json(change.name()));
    place(change.by());
    value("before", change.name(), change.before().orElse(null));
    value("after", change.name(), change.after().orElse(null));
    json.writeEndObject();
  }

  private void value(String field, String name, @org.jspecify.annotations.Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, Safe.json(Redactor.variable(name, value)));
    }
  }

  void place(StartupLine place) throws IOException {
    json.writeStringField("file", Safe.json(place.file()));
    if (place.line().isPresent()) {
      json.writeNumberField("line", place.line().getAsInt());
    } else {
      json.writeNullField("line");
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
