package dev.hark.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.hark.model.Descriptor;
import dev.hark.model.Errno;
import dev.hark.model.Finding;
import dev.hark.model.Image;
import dev.hark.model.ProcessId;
import dev.hark.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chrome's trace format, which Perfetto and speedscope open. Times are microseconds from the first
 * event, or log lines where the log has no times. One track for each row of commands, one for each
 * process, failing calls as instants, arrows for forks and pipes. Slices of a track never cross.
 */
public final class PerfettoTrace implements Reporter {
  /** The track group of the commands; pids of Linux stay below 2^22. */
  private static final int COMMANDS = 1 << 23;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Timeline timeline = Timeline.of(report);
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("displayTimeUnit", "ms");
    json.writeObjectFieldStart("otherData");
    json.writeStringField("findings", Phrases.verdict(report));
    json.writeStringField("cut", Visible.line(Phrases.cut(report).orElse("no")));
    json.writeEndObject();
    json.writeArrayFieldStart("traceEvents");
    writeCommands(timeline, json);
    writeProcesses(timeline, json);
    writeFailures(timeline, json);
    writeFindings(timeline, json);
    writePipes(timeline, json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void writeCommands(Timeline timeline, JsonGenerator json) throws IOException {
    name(json, "process_name", COMMANDS, 0, "shell commands");
    for (int row = 0; row < timeline.commandRows(); row++) {
      name(json, "thread_name", COMMANDS, row + 1, "nesting " + (row + 1));
    }
    for (Timeline.CommandBar bar : timeline.commands()) {
      String text = bar.command().text().lines().findFirst().orElse("");
      begin(json, "X", text, COMMANDS, bar.row() + 1, timeline, bar.from());
      json.writeNumberField("dur", micros(timeline, bar.to() - bar.from()));
      json.writeStringField("cat", "command");
      json.writeObjectFieldStart("args");
      if (bar.command().file().isPresent()) {
        json.writeStringField("file", Visible.text(bar.command().file().get()));
      }
      if (bar.command().line().isPresent()) {
        json.writeNumberField("line", bar.command().line().getAsInt());
      }
      if (bar.command().statusAfter().isPresent()) {
        json.writeNumberField("exitStatus", bar.command().statusAfter().getAsInt());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void writeProcesses(Timeline timeline, JsonGenerator json) throws IOException {
    Map<ProcessId, Timeline.ProcessBar> bars = new HashMap<>();
    timeline.processes().forEach(b -> bars.put(b.node().id(), b));
    int flow = 0;
    for (Timeline.ProcessBar bar : timeline.processes()) {
      int track = track(bar.node().id());
      String program = program(bar);
      name(json, "process_name", track, 0, program + " [" + bar.node().id() + "]");
      begin(json, "X", program, track, track, timeline, bar.from());
      json.writeNumberField("dur", micros(timeline, bar.to() - bar.from()));
      json.writeStringField("cat", "process");
      json.writeObjectFieldStart("args");
      Optional<Image> image = bar.node().image();
      if (image.isPresent()) {
        json.writeStringField("argv", Visible.text(String.join(" ", image.get().argv())));
      }
      if (bar.node().status().isPresent()) {
        String status = bar.node().status().get().match(s -> "exited " + s, s -> "killed " + s);
        json.writeStringField("status", status);
      }
      json.writeEndObject();
      json.writeEndObject();
      Optional<Timeline.ProcessBar> parent = bar.node().parent().map(bars::get);
      if (parent.isPresent()) {
        long at = Math.min(Math.max(bar.from(), parent.get().from()), parent.get().to());
        int from = track(parent.get().node().id());
        arrow(json, "fork", flow++, timeline, from, at, track, bar.from());
      }
    }
  }

  private static String program(Timeline.ProcessBar bar) {
    return bar.node().program().isEmpty() ? "(subshell)" : bar.node().program();
  }

  private static void writeFailures(Timeline timeline, JsonGenerator json) throws IOException {
    for (Timeline.FailedCall failure : timeline.failures()) {
      int track = track(failure.process().node().id());
      String errno = failure.call().outcome().failure().map(Errno::name).orElse("?");
      begin(json, "i", failure.call().name() + " " + errno, track, track, timeline, failure.at());
      json.writeStringField("s", "t");
      json.writeStringField("cat", failure.rank() > 0 ? "finding" : "failed call");
      json.writeObjectFieldStart("args");
      json.writeStringField("path", Visible.text(failure.call().path()));
      json.writeNumberField("logLine", failure.call().at().line());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static void writeFindings(Timeline timeline, JsonGenerator json) throws IOException {
    for (Timeline.FindingPoint point : timeline.findings()) {
      Finding finding = point.finding();
      String name = finding.severity().id() + ": " + finding.headline();
      begin(json, "i", name, COMMANDS, Math.max(0, point.commandRow()) + 1, timeline, point.at());
      json.writeStringField("s", "g");
      json.writeStringField("cat", "finding");
      json.writeObjectFieldStart("args");
      json.writeNumberField("rank", finding.rank());
      json.writeStringField("rule", finding.rule().id());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  /** From each writer of a pipe to its readers, by the pipe's name on descriptors 1 and 0. */
  private static void writePipes(Timeline timeline, JsonGenerator json) throws IOException {
    Map<String, Timeline.ProcessBar> readers = new HashMap<>();
    timeline.processes().forEach(b -> pipe(b, 0).ifPresent(p -> readers.put(p, b)));
    int flow = 0;
    for (Timeline.ProcessBar writer : timeline.processes()) {
      Optional<Timeline.ProcessBar> reader = pipe(writer, 1).map(readers::get);
      if (reader.isPresent() && !reader.get().equals(writer)) {
        arrow(
            json,
            "pipe",
            flow++,
            timeline,
            track(writer.node().id()),
            writer.from(),
            track(reader.get().node().id()),
            Math.max(reader.get().from(), Math.min(writer.from(), reader.get().to())));
      }
    }
  }

  private static Optional<String> pipe(Timeline.ProcessBar bar, int descriptor) {
    List<Descriptor> standard = bar.node().image().map(Image::standard).orElse(List.of());
    return standard.size() > descriptor && standard.get(descriptor).kind() == Descriptor.Kind.PIPE
        ? Optional.of(standard.get(descriptor).name())
        : Optional.empty();
  }

  /** Pids are reused, tracks are not. */
  private static int track(ProcessId id) {
    return id.pid() + id.incarnation() * (1 << 24);
  }

  private static void arrow(
      JsonGenerator json,
      String kind,
      int id,
      Timeline timeline,
      int from,
      long at,
      int to,
      long then)
      throws IOException {
    begin(json, "s", kind, from, from, timeline, at);
    json.writeStringField("cat", kind);
    json.writeNumberField("id", id);
    json.writeEndObject();
    begin(json, "f", kind, to, to, timeline, Math.max(at, then));
    json.writeStringField("bp", "e");
    json.writeStringField("cat", kind);
    json.writeNumberField("id", id);
    json.writeEndObject();
  }

  private static void begin(
      JsonGenerator json, String phase, String name, int pid, int tid, Timeline timeline, long at)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", phase);
    json.writeStringField("name", Visible.line(name));
    json.writeNumberField("pid", pid);
    json.writeNumberField("tid", tid);
    json.writeNumberField("ts", micros(timeline, at));
  }

  private static void name(JsonGenerator json, String kind, int pid, int tid, String name)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", "M");
    json.writeStringField("name", kind);
    json.writeNumberField("pid", pid);
    json.writeNumberField("tid", tid);
    json.writeObjectFieldStart("args");
    json.writeStringField("name", Visible.line(name));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Exact to the nanosecond: no double in between. */
  private static BigDecimal micros(Timeline timeline, long position) {
    return timeline.axis() == Timeline.Axis.NANOSECONDS
        ? BigDecimal.valueOf(position, 3)
        : BigDecimal.valueOf(position);
  }
}
