package dev.hark.cli;

import dev.hark.parse.LineSink;
import dev.hark.parse.StraceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code hark events LOG…}: every line of every log, field by field. */
final class EventsCommand implements Subcommand {
  private static final Option FORMAT =
      Option.valued("--format", "FORMAT", "jsonl (default) or csv");

  @Override
  public Usage usage() {
    return new Usage(
        "events",
        List.of("hark events [options] LOG..."),
        List.of("Every line of a strace log as JSON Lines or CSV."),
        EventFilter.LOGS,
        Usage.options(List.of(FORMAT), EventFilter.OPTIONS),
        """
        Examples:
          hark events strace.log | grep ENOENT
          hark events --format csv --errno EACCES trace.*
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    EventFilter filter = EventFilter.of(typed);
    // Events that scroll by are progress enough.
    Progress progress = Screen.STDOUT.isTerminal() ? Progress.silent() : Progress.on(console);
    List<LogInput> logs = LogInput.of(typed.arguments(), console, progress);
    try (EventWriter writer = writer(typed.value(FORMAT, "jsonl"), console)) {
      for (LogInput named : logs) {
        for (LogInput log : named.apart()) {
          print(log, filter, writer);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return ExitStatus.OK;
  }

  private static EventWriter writer(String format, Console console) throws IOException {
    return switch (format) {
      case "jsonl" -> new EventJson(console.out());
      case "csv" -> new EventCsv(console.out());
      default ->
          throw new Trouble(ExitStatus.USAGE, "--format " + format + ": expected jsonl or csv");
    };
  }

  private static void print(LogInput log, EventFilter filter, EventWriter writer)
      throws IOException {
    LineSink sink =
        line -> {
          if (filter.passes(line)) {
            writer.print(log.name(), line);
          }
        };
    try (InputStream in = log.open()) {
      StraceReader.read(in, sink);
    }
  }
}
