package dev.hark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code hark stats LOG…}: calls, errors and time by syscall, errno, process and path. */
final class StatsCommand implements Subcommand {
  private static final Option JSON =
      Option.valued("--json", "FILE", "write hark-stats/1 JSON there, - for stdout");
  private static final Option EACH =
      Option.flag("--each", "with --json: one line per log, not one object for all");
  private static final Option TOP = Option.valued("--top", "N", "rows per table (10)");

  @Override
  public Usage usage() {
    return new Usage(
        "stats",
        List.of("hark stats [options] LOG..."),
        List.of("Calls, errors and time of strace logs by syscall, errno, process, path."),
        EventFilter.LOGS,
        Usage.options(List.of(JSON, EACH, TOP), EventFilter.OPTIONS),
        """
        Examples:
          hark stats trace.log
          hark stats --top 3 --errno ENOENT trace.log
          hark stats --json - trace.log
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    EventFilter filter = EventFilter.of(typed);
    List<LogInput> logs = LogInput.of(typed.arguments(), console, Progress.on(console));
    boolean each = typed.has(EACH);
    List<LogCount> counts = each ? apart(logs, filter) : List.of(LogCount.of(logs, filter));
    String json = typed.value(JSON, "");
    StatsJson.Layout layout = each ? StatsJson.Layout.LINE_PER_LOG : StatsJson.Layout.ONE_OBJECT;
    if (json.equals("-")) {
      StatsJson.write(counts, layout, console.out());
      return ExitStatus.OK;
    }
    StatsText text = new StatsText(typed.number(TOP, 10));
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
}
