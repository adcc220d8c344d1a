package dev.hark.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** {@link CaptureInfo} as JSON and back; unknown fields are skipped, so that it can grow. */
final class MetaJson {
  private static final JsonFactory JSON = new JsonFactory();

  private MetaJson() {}

  static String write(CaptureInfo info) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("schema", CaptureInfo.SCHEMA);
      json.writeArrayFieldStart("command");
      for (String word : info.command()) {
        json.writeString(word);
      }
      json.writeEndArray();
      json.writeStringField("cwd", info.cwd());
      json.writeStringField("start", info.start().toString());
      number(json, "durationMs", info.durationMs());
      number(json, "exitStatus", widened(info.exitStatus()));
      if (info.signal().isPresent()) {
        json.writeStringField("signal", info.signal().get());
      } else {
        json.writeNullField("signal");
      }
      json.writeStringField("nonce", info.nonce());
      json.writeStringField("mode", info.mode().word());
      json.writeStringField("traceEnd", info.traceEnd().word());
      json.writeStringField("straceVersion", info.straceVersion());
      json.writeStringField("bashVersion", info.bashVersion());
      json.writeEndObject();
    }
    return text + "\n";
  }

  /** Throws {@link IOException} with one line that says what is wrong. */
  static CaptureInfo read(byte[] bytes) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> command = new ArrayList<>();
    try (JsonParser json = JSON.createParser(bytes)) {
      expect(json.nextToken() == JsonToken.START_OBJECT, "is not a JSON object");
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        JsonToken token = json.nextToken();
        if (name.equals("command") && token == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            command.add(json.getText());
          }
        } else if (token.isStructStart()) {
          json.skipChildren();
        } else if (token != JsonToken.VALUE_NULL) {
          values.put(name, json.getText());
        }
      }
    }
    expect(
        CaptureInfo.SCHEMA.equals(values.get("schema")),
        "has no \"schema\": \"" + CaptureInfo.SCHEMA + "\"");
    try {
      return info(values, command);
    } catch (DateTimeException | NumberFormatException e) {
      throw new IOException("has a value that is none: " + e.getMessage(), e);
    }
  }

  private static CaptureInfo info(Map<String, String> values, List<String> command) {
    String status = values.getOrDefault("exitStatus", "");
    String duration = values.getOrDefault("durationMs", "");
    return new CaptureInfo(
        command,
        values.getOrDefault("cwd", ""),
        Instant.parse(values.getOrDefault("start", "1970-01-01T00:00:00Z")),
        duration.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(duration)),
        status.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(status)),
        Optional.ofNullable(values.get("signal")),
        values.getOrDefault("nonce", ""),
        CaptureMode.of(values.getOrDefault("mode", "")),
        TraceEnd.of(values.getOrDefault("traceEnd", "")),
        values.getOrDefault("straceVersion", ""),
        values.getOrDefault("bashVersion", ""));
  }

  private static OptionalLong widened(OptionalInt value) {
    return value.isPresent() ? OptionalLong.of(value.getAsInt()) : OptionalLong.empty();
  }

  private static void number(JsonGenerator json, String name, OptionalLong value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsLong());
    } else {
      json.writeNullField(name);
    }
  }

  private static void expect(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }
}
