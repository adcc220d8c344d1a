package dev.hark.cli;

import dev.hark.parse.LineSink;
import dev.hark.parse.StraceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hark events LOG…}: every line of every log, field by field. */
final class EventsCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("hark events");
    spec.usageMessage()
        .description("Every line of a strace log as JSON Lines or CSV.")
        .footer(
            "",
            "Examples:",
            "  hark events strace.log | grep ENOENT",
            "  hark events --format csv --errno EACCES trace.*");
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .defaultValue("jsonl")
            .description("jsonl (default) or csv")
            .build());
    EventFilter.addTo(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("LOG")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("a log, - for stdin, or the prefix of -ff files")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult words, Console console) throws IOException {
    EventFilter filter = EventFilter.of(words);
    List<String> names = words.matchedPositionalValue(0, List.of());
    // Events that scroll by are progress enough.
    Progress progress = Screen.STDOUT.isTerminal() ? Progress.silent() : Progress.on(console);
    List<LogInput> logs = LogInput.of(names, console, progress);
    try (EventWriter writer = writer(words.matchedOptionValue("--format", "jsonl"), console)) {
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
