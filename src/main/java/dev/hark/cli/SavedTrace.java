package dev.hark.cli;

import dev.hark.capture.CaptureFolder;
import dev.hark.capture.CaptureInfo;
import dev.hark.cli.Argument.Count;
import dev.hark.correlate.TraceRecorder;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Signal;
import dev.hark.report.LogNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The saved logs and captures that a command line names, and the judgement on them. */
final class SavedTrace {
  static final Argument LOGS =
      new Argument("LOG", Count.SOME, "an strace log, a capture folder, or - for stdin");

  private static final Option XTRACE =
      Option.valued("--xtrace", "FILE", "a saved bash -x output that belongs to the log");
  private static final Option SOURCE_ROOT =
      Option.valued("--source-root", "DIR", "where the scripts named in the log may be read from");

  /** The options that belong to the logs. */
  static final List<Option> OPTIONS = List.of(XTRACE, SOURCE_ROOT);

  private final List<String> logs;
  private final Optional<Path> xtrace;
  private final Optional<Path> sourceRoot;
  private final Console console;
  private final Progress progress;

  /** The only log, where its bytes can be read once more. */
  private Optional<Path> plain = Optional.empty();

  private SavedTrace(
      List<String> logs,
      Optional<Path> xtrace,
      Optional<Path> sourceRoot,
      Console console,
      Progress progress) {
    this.logs = logs;
    this.xtrace = xtrace;
    this.sourceRoot = sourceRoot;
    this.console = console;
    this.progress = progress;
  }

  /**
   * What the command line names.
   *
   * @param progress hears of the reading
   * @throws Trouble when the file of {@code --xtrace} cannot be read
   */
  static SavedTrace of(CommandLine typed, Console console, Progress progress) {
    Optional<Path> xtrace = typed.value(XTRACE).map(Path::of);
    if (xtrace.isPresent() && !Files.isReadable(xtrace.get())) {
      throw new Trouble(
          ExitStatus.UNREADABLE, xtrace.get() + ": no such file, or it may not be read");
    }
    Optional<Path> root = typed.value(SOURCE_ROOT).map(Path::of);
    return new SavedTrace(typed.arguments(), xtrace, root, console, progress);
  }

  /**
   * Reads all of it and judges it.
   *
   * @throws Trouble when there is nothing in it that strace wrote
   */
  Report judge() throws IOException {
    SourceRoot sources = new SourceRoot(sourceRoot);
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
        try (InputStream trace = progress.of(folder.straceLog()).over(folder.trace())) {
          judgement.read(trace);
        }
        judgement.ended(info.traceEnd());
        plain = Optional.of(folder.straceLog());
      } else {
        for (LogInput input : LogInput.of(List.of(log), console, progress)) {
          read(input, judgement);
          plain = input.plainFile();
        }
      }
    }
    if (!judgement.sawCalls()) {
      throw new Trouble(ExitStatus.UNREADABLE, nothingIn(judgement));
    }
    if (xtrace.isPresent()) {
      recorder.completeWith(Files.readAllLines(xtrace.get(), StandardCharsets.ISO_8859_1));
    }
    return judgement.judge(
        summary, scripts.isEmpty() ? sources.read() : scripts, Caches.of(console.environment()));
  }

  /** What the formats call the logs. */
  OutputContext context() {
    String name = logName(logs.get(0));
    return OutputContext.of(new LogNames(name, xtrace.map(Path::toString).orElse(name)));
  }

  /** The same with the lines around each piece of evidence, after {@link #judge}. */
  OutputContext contextWithLines(Report report) {
    // Lines are numbered anew in each log: with several, a number names no line.
    if (plain.isEmpty() || logs.size() > 1) {
      return context();
    }
    Path log = plain.get();
    return context()
        .with(
            xtrace.isPresent()
                ? SavedLines.read(report, Map.of("strace", log))
                : SavedLines.of(report, log));
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

  private String nothingIn(Judgement judgement) {
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
