package dev.hark.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Errno;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The timeline as data for the page's script: rows of numbers and a table of texts, each text once.
 * Inside a script element nothing may look like a tag, so {@code <} is written as its number.
 */
final class TimelineData {
  private final Timeline timeline;
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  TimelineData(Timeline timeline) {
    this.timeline = timeline;
  }

  String json() throws IOException {
    StringWriter text = new StringWriter();
    JsonGenerator json = new JsonFactory().createGenerator(text);
    json.writeStartObject();
    json.writeBooleanField("time", timeline.axis() == Timeline.Axis.NANOSECONDS);
    json.writeNumberField("length", timeline.length());
    json.writeNumberField("commandRows", timeline.commandRows());
    json.writeNumberField("processRows", timeline.processRows());
    writeCommands(json);
    writeProcesses(json);
    writeFindings(json);
    json.writeArrayFieldStart("texts");
    for (String one : texts.keySet()) {
      json.writeString(one);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    return text.toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private int text(String text) {
    String shown = Visible.line(Columns.withoutMiddle(text, 160, "…"));
    return texts.computeIfAbsent(shown, t -> texts.size());
  }

  private void writeCommands(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("commands");
    for (Timeline.CommandBar bar : timeline.commands()) {
      ShellCommand command = bar.command();
      String line = command.line().isPresent() ? ":" + command.line().getAsInt() : "";
      numbers(
          json,
          bar.row(),
          bar.from(),
          bar.to(),
          text(command.text().lines().findFirst().orElse("")),
          text(command.file().orElse("") + line),
          command.statusAfter().orElse(-1));
    }
    json.writeEndArray();
  }

  private void writeProcesses(JsonGenerator json) throws IOException {
    Map<Timeline.ProcessBar, Integer> indices = new HashMap<>();
    json.writeArrayFieldStart("processes");
    for (Timeline.ProcessBar bar : timeline.processes()) {
      indices.put(bar, indices.size());
      ProcessNode node = bar.node();
      String argv = node.image().map(i -> String.join(" ", i.argv())).orElse("(subshell)");
      String end =
          node.status()
              .map(s -> s.match(n -> "exited with " + n, signal -> "killed by " + signal))
              .orElse("end not recorded");
      String about = "pid " + node.id() + ", " + end;
      numbers(
          json,
          bar.row(),
          bar.from(),
          bar.to(),
          text(argv),
          text(about),
          bar.depth(),
          Math.max(0, node.images().size() - 1));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("failures");
    for (Timeline.FailedCall failure : timeline.failures()) {
      String errno = failure.call().outcome().failure().map(Errno::name).orElse("?");
      int index = indices.getOrDefault(failure.process(), 0);
      String text = failure.call().name() + " " + failure.call().path() + " " + errno;
      numbers(json, index, failure.at(), text(text), failure.rank());
    }
    json.writeEndArray();
  }

  private void writeFindings(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Timeline.FindingPoint point : timeline.findings()) {
      numbers(
          json,
          point.finding().rank(),
          point.at(),
          point.commandRow(),
          point.processRow(),
          text(point.finding().headline()));
    }
    json.writeEndArray();
  }

  private static void numbers(JsonGenerator json, long... numbers) throws IOException {
    json.writeArray(numbers, 0, numbers.length);
  }
}
