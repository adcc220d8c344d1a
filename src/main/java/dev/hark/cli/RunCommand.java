package dev.hark.cli;

import dev.hark.capture.CannotTrace;
import dev.hark.capture.Capture;
import dev.hark.capture.CaptureFolder;
import dev.hark.capture.CaptureMode;
import dev.hark.capture.CapturePlan;
import dev.hark.capture.CaptureResult;
import dev.hark.capture.Launch;
import dev.hark.capture.PassOn;
import dev.hark.capture.RunningCapture;
import dev.hark.capture.Snapshots;
import dev.hark.cli.Argument.Count;
import dev.hark.correlate.TraceRecorder;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Signal;
import dev.hark.report.LogNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code hark run}: traces a command, then says what failed silently. */
final class RunCommand implements Subcommand {
  private static final Option CAPTURE =
      Option.valued("--capture", "DIR", "keep both traces in DIR, for hark analyze DIR later");
  private static final Option FAST =
      Option.flag("--fast", "half the cost; the words that were said into the void are lost");

  @Override
  public Usage usage() {
    return new Usage(
        "run",
        List.of("hark run [options] [--] COMMAND [ARG...]", "hark -- COMMAND [ARG...]"),
        List.of(
            "Traces a command, then says what failed silently.",
            "Options before COMMAND are hark's, everything after it is the command's."),
        new Argument("COMMAND", Count.REST, "the command and its arguments"),
        Usage.options(OutputOptions.ALL, List.of(CAPTURE, FAST)),
        """
        Exit status: the command's own; 3 by --fail-on; 125 when it cannot be traced, 126 when it
        cannot be executed, 127 when it is not found. Death by a signal is passed on.

        Examples:
          hark run -- ./deploy.sh prod
          hark run --json report.json -- bash build.sh
          hark run --fail-on error -- make install     for CI: silent failures become loud
          hark run --capture deploy.hark -- ./deploy.sh, then: hark analyze deploy.hark
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(typed);
    output.check();
    String kept = typed.value(CAPTURE, "");
    CaptureMode mode = typed.has(FAST) ? CaptureMode.FAST : CaptureMode.IN_BAND;
    CaptureFolder folder = folder(kept);
    Outcome outcome;
    try {
      outcome = trace(typed.arguments(), mode, folder, output, logNames(kept), console);
    } catch (CannotTrace e) {
      throw new Trouble(e.exitStatus(), String.valueOf(e.getMessage()));
    } finally {
      if (kept.isEmpty()) {
        folder.delete();
      }
    }
    console.out().flush();
    if (outcome.result().signal().isPresent()) {
      PassOn.exit(outcome.result());
    }
    int status = outcome.result().exitStatus().orElse(0);
    return outcome.report().map(r -> output.exitStatus(r, status)).orElse(status);
  }

  /** What became of the command, and what is to be said of it. */
  private record Outcome(CaptureResult result, Optional<Report> report) {}

  /** The shell's records stand in strace's log, among the calls. */
  private static LogNames logNames(String kept) {
    String log = kept.isEmpty() ? "strace.log" : Path.of(kept).resolve("strace.log").toString();
    return new LogNames(log, log);
  }

  private static CaptureFolder folder(String kept) throws IOException {
    try {
      return kept.isEmpty() ? CaptureFolder.createTemporary() : CaptureFolder.create(Path.of(kept));
    } catch (CannotTrace e) {
      throw new Trouble(e.exitStatus(), String.valueOf(e.getMessage()));
    }
  }

  private static Outcome trace(
      List<String> command,
      CaptureMode mode,
      CaptureFolder folder,
      OutputOptions output,
      LogNames logs,
      Console console)
      throws IOException {
    Launch launch = Launch.current();
    CapturePlan plan = Capture.plan(launch.exactly(command), mode, folder, launch);
    Path cwd = Path.of("").toAbsolutePath();
    Snapshots snapshots = folder.snapshots();
    TraceRecorder recorder =
        new TraceRecorder((file, where) -> keep(snapshots, file, where)).startingIn(cwd.toString());
    Judgement judgement = new Judgement(recorder);
    RunningCapture running = Capture.start(plan);
    Caches caches = Caches.of(console.environment());
    Rehearsal.after(running, caches);
    boolean read =
        OwnFault.guarded(console, () -> Optional.of(lines(judgement, running))).isPresent();
    CaptureResult result = running.await();
    if (!read) {
      return new Outcome(result, Optional.empty());
    }
    judgement.ended(result.traceEnd());
    Optional<Report> report =
        OwnFault.guarded(
            console,
            () -> {
              Report judged = judgement.judge(summary(result), Judgement.scripts(folder), caches);
              OutputContext context = OutputContext.of(logs);
              if (output.writesPage()) {
                context = context.with(SavedLines.of(judged, folder.straceLog()));
              }
              write(judged, output, context, console);
              return Optional.of(judged);
            });
    return new Outcome(result, report);
  }

  private static void write(
      Report report, OutputOptions output, OutputContext context, Console console)
      throws IOException {
    try {
      output.write(report, context, console, Screen.STDERR);
    } catch (Trouble e) {
      // The command has run and its status is what the caller waits for.
      console.err().println("hark: " + e.getMessage());
    }
  }

  private static long lines(Judgement judgement, RunningCapture running) throws IOException {
    judgement.read(running.trace());
    return judgement.lines();
  }

  /**
   * A relative script name is relative to the directory of the shell that read it. As long as that
   * is not known there may be another script of that name here.
   */
  private static void keep(Snapshots snapshots, String file, String where) {
    Path script = Path.of(where).resolve(file);
    if (script.isAbsolute()) {
      snapshots.keep(file, script);
    }
  }

  private static RunSummary summary(CaptureResult result) {
    return new RunSummary(
        result.command(),
        Optional.of(result.cwd()),
        Optional.of(result.start()),
        OptionalLong.of(result.duration().toMillis()),
        result.exitStatus(),
        result.signal().map(Signal::new),
        0,
        0);
  }
}
