package dev.hark.cli;

import dev.hark.model.Report;
import java.io.IOException;
import java.util.List;

/** {@code hark analyze}: the same judgement from saved logs. */
final class AnalyzeCommand implements Subcommand {
  @Override
  public Usage usage() {
    return new Usage(
        "analyze",
        List.of("hark analyze [options] LOG..."),
        List.of("Says what failed silently, from saved logs."),
        SavedTrace.LOGS,
        Usage.options(OutputOptions.ALL, SavedTrace.OPTIONS),
        """
        Exit status: 0; 3 by --fail-on; 1 when a log cannot be read, 2 for wrong usage.

        Examples:
          hark analyze trace.log                       of strace -f -o trace.log ./deploy.sh
          hark analyze --xtrace bash-x.log strace.log
          hark analyze deploy.hark                     a folder of hark run --capture
          ssh host cat trace.log | hark analyze -
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(typed);
    output.check();
    SavedTrace trace = SavedTrace.of(typed, console, output.progress(console));
    Report report = trace.judge();
    OutputContext context = output.writesPage() ? trace.contextWithLines(report) : trace.context();
    output.write(report, context, console, Screen.STDOUT);
    return output.exitStatus(report, ExitStatus.OK);
  }
}
