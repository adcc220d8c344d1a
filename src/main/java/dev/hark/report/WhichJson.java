package dev.hark.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.ShellMode;
import dev.hark.model.StartupLine;
import dev.hark.model.WhichAnswer;
import dev.hark.model.WhichAnswer.Cause;
import dev.hark.model.WhichAnswer.Drift;
import dev.hark.model.WhichAnswer.Entry;
import dev.hark.model.WhichAnswer.Lineage;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hark-which/1 object. */
public final class WhichJson {
  private final JsonGenerator json;

  private WhichJson(JsonGenerator json) {
    this.json = json;
  }

  public static void write(WhichAnswer answer, OutputStream out) throws IOException {
    JsonGenerator json = JsonReport.generator(out);
    new WhichJson(json).answer(answer);
    json.writeRaw('\n');
    json.flush();
  }

  private void answer(WhichAnswer answer) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "hark-which/1");
    json.writeStringField("command", Safe.json(answer.command()));
    json.writeBooleanField("foundEverywhere", answer.isFoundEverywhere());
    json.writeArrayFieldStart("causes");
    for (Cause cause : answer.causes()) {
      cause(cause);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("modes");
    for (Row row : answer.rows()) {
      row(row);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lineages");
    for (Lineage lineage : answer.lineages()) {
      json.writeStartObject();
      modes(lineage.modes());
      json.writeArrayFieldStart("entries");
      for (Entry entry : lineage.entries()) {
        entry(entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("variables");
    for (Drift drift : answer.drifts()) {
      drift(drift);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void cause(Cause cause) throws IOException {
    json.writeStartObject();
    json.writeStringField("sort", word(cause.sort()));
    json.writeStringField("because", Safe.json(cause.because()));
    modes(cause.modes());
    place("at", cause.at());
    json.writeStringField("text", Safe.json(Redactor.variable("", cause.text())));
    json.writeEndObject();
  }

  private void row(Row row) throws IOException {
    json.writeStartObject();
    mode(row.start().mode());
    json.writeStringField("end", word(row.start().end()));
    json.writeStringField("kind", word(row.start().answer().kind()));
    json.writeStringField(
        "target", Safe.json(Redactor.variable("", row.start().answer().target())));
    json.writeBooleanField("found", row.isFound());
    json.writeNumberField("entry", row.entry());
    texts("shadowed", row.shadowed());
    texts("path", row.start().path());
    json.writeEndObject();
  }

  private void entry(Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("folder", Safe.json(entry.folder()));
    json.writeNumberField("position", entry.position());
    json.writeBooleanField("holdsCommand", entry.isHome());
    json.writeBooleanField("wasThere", entry.wasThere());
    place("addedBy", entry.addedBy());
    place("movedBy", entry.movedBy());
    place("droppedBy", entry.droppedBy());
    json.writeEndObject();
  }

  private void drift(Drift drift) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", Safe.json(drift.name()));
    json.writeArrayFieldStart("values");
    for (Value value : drift.values()) {
      json.writeStartObject();
      if (value.value().isPresent()) {
        json.writeStringField(
            "value", Safe.json(Redactor.variable(drift.name(), value.value().get())));
      } else {
        json.writeNullField("value");
      }
      modes(value.modes());
      place("setBy", value.setBy());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void modes(List<ShellMode> modes) throws IOException {
    json.writeArrayFieldStart("in");
    for (ShellMode mode : modes) {
      json.writeStartObject();
      mode(mode);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void mode(ShellMode mode) throws IOException {
    json.writeStringField("shell", mode.shell());
    json.writeStringField("mode", mode.kind().id());
  }

  private void place(String field, Optional<StartupLine> place) throws IOException {
    if (place.isEmpty()) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    new StartupJson(json).place(place.get());
    json.writeEndObject();
  }

  private void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(Safe.json(text));
    }
    json.writeEndArray();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
