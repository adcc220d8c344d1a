package dev.hark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.hark.parse.LineView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One JSON object a line. */
final class EventJson implements EventWriter, EventFields.Taker {
  private final JsonGenerator json;
  private final EventFields fields = new EventFields();

  EventJson(OutputStream out) throws IOException {
    json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void print(String file, LineView line) {
    try {
      json.writeStartObject();
      fields.tell(file, line, this);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void text(String key, String value) throws IOException {
    json.writeStringField(key, value);
  }

  @Override
  public void number(String key, long value) throws IOException {
    json.writeNumberField(key, value);
  }

  @Override
  public void flag(String key, EventFields.Truth value) throws IOException {
    json.writeBooleanField(key, value == EventFields.Truth.TRUE);
  }

  @Override
  public void list(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  @Override
  public void close() throws IOException {
    if (json.getOutputContext().getEntryCount() > 0) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
