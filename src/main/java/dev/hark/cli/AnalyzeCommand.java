package dev.hark.cli;

import dev.hark.model.Report;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code hark analyze}: the same judgement from saved logs. */
final class AnalyzeCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("hark analyze");
    spec.usageMessage()
        .customSynopsis("hark analyze [options] LOG...")
        .description("Says what failed silently, from saved logs.")
        .footer(
            "",
            "Exit status: 0; 3 by --fail-on; 1 when a log cannot be read, 2 for wrong usage.",
            "",
            "Examples:",
            "  hark analyze trace.log                       of strace -f -o trace.log ./deploy.sh",
            "  hark analyze --xtrace bash-x.log strace.log",
            "  hark analyze deploy.hark                     a folder of hark run --capture",
            "  ssh host cat trace.log | hark analyze -");
    OutputOptions.addTo(spec);
    SavedTrace.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult words, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(words);
    output.check();
    SavedTrace trace = SavedTrace.of(words, console, output.progress(console));
    Report report = trace.judge();
    OutputContext context = output.writesPage() ? trace.contextWithLines(report) : trace.context();
    output.write(report, context, console, Screen.STDOUT);
    return output.exitStatus(report, ExitStatus.OK);
  }
}
