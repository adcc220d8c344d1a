package dev.hark.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.hark.parse.ProcessTable.End;
import dev.hark.parse.ProcessTable.Evidence;
import dev.hark.parse.ProcessTable.Exited;
import dev.hark.parse.ProcessTable.Killed;
import dev.hark.parse.ProcessTable.Parent;
import dev.hark.parse.ProcessTable.Sort;
import dev.hark.parse.ProcessTable.Superseded;
import dev.hark.parse.ProcessTable.Task;
import dev.hark.parse.TallyTable;
import dev.hark.parse.TraceSink.CoreDump;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The hark-stats/1 object. */
final class StatsJson {
  /** One object about everything, or a line for each log. */
  enum Layout {
    ONE_OBJECT,
    LINE_PER_LOG
  }

  private final JsonGenerator json;

  private StatsJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<LogCount> counts, Layout layout, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      if (layout == Layout.ONE_OBJECT) {
        json.useDefaultPrettyPrinter();
      } else {
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      }
      for (LogCount count : counts) {
        new StatsJson(json).object(count, layout);
      }
      json.writeRaw('\n');
    }
  }

  private void object(LogCount count, Layout layout) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "hark-stats/1");
    if (layout == Layout.LINE_PER_LOG) {
      json.writeStringField("file", count.files().get(0));
    }
    json.writeNumberField("lines", count.lines());
    json.writeNumberField("bytes", count.bytes());
    json.writeNumberField("unreadableLines", count.unreadableLines());
    json.writeNumberField("unreadableBytes", count.unreadableBytes());
    json.writeNumberField("textLines", count.textLines());
    json.writeNumberField("completed", count.calls().completed().total());
    byName("calls", count.calls().completed());
    json.writeNumberField("noReturn", count.calls().noReturn().total());
    byName("noReturnByName", count.calls().noReturn());
    pairs("restarted", count.calls().restarted());
    rows("neverResumed", "syscall", count.calls().neverResumed());
    pairs("failures", count.calls().failures());
    byName("signals", count.signals());
    byName("stops", count.stops());
    times(count.calls().completed());
    paths(count.calls().paths());
    json.writeArrayFieldStart("processes");
    for (Task process : count.processes()) {
      process(process);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void byName(String field, TallyTable table) throws IOException {
    json.writeObjectFieldStart(field);
    for (TallyTable.Row row : table.rows()) {
      json.writeNumberField(row.key(), row.count());
    }
    json.writeEndObject();
  }

  private void rows(String field, String key, TallyTable table) throws IOException {
    json.writeArrayFieldStart(field);
    for (TallyTable.Row row : table.rows()) {
      json.writeStartObject();
      json.writeStringField(key, row.key());
      json.writeNumberField("count", row.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void pairs(String field, TallyTable table) throws IOException {
    json.writeArrayFieldStart(field);
    for (TallyTable.Row row : table.rows()) {
      int blank = row.key().indexOf(' ');
      json.writeStartObject();
      json.writeStringField("syscall", row.key().substring(0, blank));
      json.writeStringField("errno", row.key().substring(blank + 1));
      json.writeNumberField("count", row.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void times(TallyTable table) throws IOException {
    json.writeArrayFieldStart("times");
    for (TallyTable.Row row : table.rows()) {
      json.writeStartObject();
      json.writeStringField("syscall", row.key());
      json.writeNumberField("count", row.count());
      json.writeNumberField("errors", row.errors());
      json.writeNumberField("totalNanos", row.nanos());
      json.writeNumberField("longestNanos", row.longestNanos());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void paths(TallyTable table) throws IOException {
    json.writeArrayFieldStart("failedPaths");
    for (TallyTable.Row row : table.largest(1000)) {
      json.writeStartObject();
      json.writeStringField("path", row.key());
      json.writeNumberField("count", row.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void process(Task process) throws IOException {
    json.writeStartObject();
    if (process.pid() == 0) {
      json.writeNullField("pid");
    } else {
      json.writeNumberField("pid", process.pid());
    }
    parent(process.parent());
    Optional<List<String>> argv = process.argv();
    if (argv.isPresent()) {
      json.writeArrayFieldStart("argv");
      for (String word : argv.get()) {
        json.writeString(word);
      }
      json.writeEndArray();
    } else {
      json.writeNullField("argv");
    }
    json.writeNumberField("execCount", process.execCount());
    json.writeNumberField("calls", process.calls());
    json.writeNumberField("errors", process.errors());
    json.writeNumberField("totalNanos", process.nanos());
    json.writeFieldName("exit");
    end(process.end());
    json.writeEndObject();
  }

  private void parent(Optional<Parent> parent) throws IOException {
    if (parent.isEmpty()) {
      json.writeNullField("parent");
      json.writeNullField("parentEvidence");
      json.writeNullField("thread");
      return;
    }
    Evidence evidence = parent.get().evidence();
    if (parent.get().pid() == 0) {
      json.writeNullField("parent");
    } else {
      json.writeNumberField("parent", parent.get().pid());
    }
    json.writeStringField("parentEvidence", evidence.name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("thread", parent.get().sort() == Sort.THREAD);
  }

  private void end(Optional<End> end) throws IOException {
    if (end.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    End how = end.get();
    if (how instanceof Exited exited) {
      json.writeNumberField("status", exited.status());
    } else if (how instanceof Killed killed) {
      json.writeStringField("signal", killed.signal());
      json.writeBooleanField("core", killed.core() == CoreDump.WRITTEN);
    } else if (how instanceof Superseded superseded) {
      json.writeNumberField("supersededInto", superseded.into());
    }
    json.writeEndObject();
  }
}
