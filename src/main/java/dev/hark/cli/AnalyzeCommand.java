package dev.hark.cli;

import dev.hark.capture.CaptureFolder;
import dev.hark.capture.CaptureInfo;
import dev.hark.correlate.TraceRecorder;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Signal;
import dev.hark.report.LogNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
    spec.addOption(
        OptionSpec.builder("--xtrace")
            .type(Path.class)
            .paramLabel("FILE")
            .description("a saved bash -x output that belongs to the log")
            .build());
    spec.addOption(
        OptionSpec.builder("--source-root")
            .type(Path.class)
            .paramLabel("DIR")
            .description("where the scripts named in the log may be read from")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .required(true)
            .paramLabel("LOG")
            .description("an strace log, a capture folder, or - for stdin")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult words, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(words);
    output.check();
    List<String> logs = words.matchedPositionalValue(0, List.of());
    Path xtrace = words.matchedOptionValue("--xtrace", null);
    if (xtrace != null && !Files.isReadable(xtrace)) {
      throw new Trouble(ExitStatus.UNREADABLE, xtrace + ": no such file, or it may not be read");
    }
    Optional<Path> root =
        Optional.ofNullable(words.<Path>matchedOptionValue("--source-root", null));
    SourceRoot sources = new SourceRoot(root);
    TraceRecorder recorder = new TraceRecorder(sources::wanted);
    Judgement judgement = new Judgement(recorder);
    RunSummary summary = RunSummary.unknown();
    Map<String, List<String>> scripts = Map.of();
    for (String log : logs) {
      if (Files.isDirectory(Path.of(log))) {
        CaptureFolder folder = CaptureFolder.open(Path.of(log));
        CaptureInfo info = folder.info();
        recorder.startingIn(info.cwd());
        summary = summary(info);
        scripts = Judgement.scripts(folder);
        judgement.read(folder.trace());
      } else {
        for (LogInput input : LogInput.of(List.of(log), console)) {
          read(input, judgement);
        }
      }
    }
    if (!judgement.sawCalls()) {
      throw new Trouble(ExitStatus.UNREADABLE, nothingIn(logs, judgement));
    }
    if (xtrace != null) {
      recorder.completeWith(
          Files.readAllLines(xtrace, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    Report report =
        judgement.judge(
            summary,
            scripts.isEmpty() ? sources.read() : scripts,
            Caches.of(console.environment()));
    String name = logName(logs.get(0));
    output.write(
        report,
        OutputContext.of(new LogNames(name, xtrace == null ? name : xtrace.toString())),
        console,
        Screen.STDOUT);
    return output.exitStatus(report, ExitStatus.OK);
  }

  /** Where a reader finds line 683 of it. */
  private static String logName(String log) {
    Path path = Path.of(log);
    return Files.isDirectory(path) ? path.resolve("strace.log").toString() : log;
  }

  private static void read(LogInput input, Judgement judgement) throws IOException {
    try (InputStream log = input.open()) {
      judgement.read(log);
    }
  }

  private static String nothingIn(List<String> logs, Judgement judgement) {
    String read =
        switch ((int) Math.min(judgement.lines(), 2)) {
          case 0 -> " is empty";
          case 1 -> ": no strace output in its only line";
          default -> ": no strace output in " + judgement.lines() + " lines";
        };
    return String.join(", ", logs)
        + read
        + "; expected a log made by strace -f -o FILE, or a folder made by hark run --capture";
  }

  private static RunSummary summary(CaptureInfo info) {
    return new RunSummary(
        info.command(),
        Optional.of(info.cwd()),
        Optional.of(info.start()),
        info.durationMs(),
        info.exitStatus(),
        info.signal().map(Signal::new),
        0,
        0);
  }
}
