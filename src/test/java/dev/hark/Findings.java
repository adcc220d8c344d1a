package dev.hark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The findings of a JSON report in one line each: {@code missing-file script.sh:8 [or-true]}. */
final class Findings {
  private Findings() {}

  static List<String> of(String report) throws IOException {
    List<String> lines = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(report)) {
      while (json.nextToken() != null) {
        if ("findings".equals(json.currentName()) && json.currentToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            lines.add(finding(json));
          }
        }
      }
    }
    return lines;
  }

  private static String finding(JsonParser json) throws IOException {
    String rule = "";
    String file = "";
    String line = "";
    List<String> silencers = new ArrayList<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      switch (name) {
        case "rule" -> rule = json.getText();
        case "file" -> file = json.getText();
        case "line" -> line = json.getText();
        case "silencedBy" -> {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            silencers.add(json.getText());
          }
        }
        default -> json.skipChildren();
      }
    }
    Collections.sort(silencers);
    return rule + " " + file + ":" + line + " " + silencers;
  }
}
