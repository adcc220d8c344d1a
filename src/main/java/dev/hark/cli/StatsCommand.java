package dev.hark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hark stats LOG…}: calls, errors and time by syscall, errno, process and path. */
final class StatsCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("hark stats");
    spec.usageMessage()
        .description("Calls, errors and time of strace logs by syscall, errno, process, path.")
        .customSynopsis("hark stats [options] LOG...")
        .footer(
            "",
            "Examples:",
            "  hark stats trace.log",
            "  hark stats --top 3 --errno ENOENT trace.log",
            "  hark stats --json - trace.log");
    spec.addOption(
        OptionSpec.builder("--json")
            .paramLabel("FILE")
            .type(String.class)
            .description("write hark-stats/1 JSON there, - for stdout")
            .build());
    spec.addOption(
        OptionSpec.builder("--each")
            .type(boolean.class)
            .description("with --json: one line per log, not one object for all")
            .build());
    spec.addOption(
        OptionSpec.builder("--top")
            .paramLabel("N")
            .type(String.class)
            .description("rows per table (10)")
            .build());
    EventFilter.addTo(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("LOG")
            .arity("1..*")
            .required(true)
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
    List<LogInput> logs = LogInput.of(names, console, Progress.on(console));
    boolean each = words.hasMatchedOption("--each");
    List<LogCount> counts = each ? apart(logs, filter) : List.of(LogCount.of(logs, filter));
    String json = words.matchedOptionValue("--json", "");
    StatsJson.Layout layout = each ? StatsJson.Layout.LINE_PER_LOG : StatsJson.Layout.ONE_OBJECT;
    if (json.equals("-")) {
      StatsJson.write(counts, layout, console.out());
      return ExitStatus.OK;
    }
    StatsText text = new StatsText(top(words));
    for (LogCount count : counts) {
      text.print(count, console.out());
    }
    if (!json.isEmpty()) {
      try (OutputStream out = Files.newOutputStream(Path.of(json))) {
        StatsJson.write(counts, layout, out);
      }
    }
    return ExitStatus.OK;
  }

  private static List<LogCount> apart(List<LogInput> logs, EventFilter filter) throws IOException {
    List<LogCount> counts = new ArrayList<>();
    for (LogInput log : logs) {
      counts.add(LogCount.of(List.of(log), filter));
    }
    return counts;
  }

  private static int top(ParseResult words) {
    String top = words.matchedOptionValue("--top", "10");
    try {
      return Integer.parseInt(top);
    } catch (NumberFormatException e) {
      throw new Trouble(ExitStatus.USAGE, "--top " + top + ": expected a number");
    }
  }
}
