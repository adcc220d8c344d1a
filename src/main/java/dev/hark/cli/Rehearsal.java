package dev.hark.cli;

import dev.hark.capture.RunningCapture;
import dev.hark.correlate.TraceRecorder;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.report.LogNames;
import dev.hark.report.Redactor;
import dev.hark.report.TerminalReport;
import dev.hark.report.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Judges and draws a small trace for nobody. The first time costs ten times the second, because
 * classes are loaded and linked; with two processors one can do that while the other reads the end
 * of the log. Not while the command runs: it would be slowed down.
 */
final class Rehearsal {
  private static final String SCRIPT = "./stage.sh";

  private Rehearsal() {}

  /** Plays as soon as the command is over, if there is a processor for it. */
  static void after(RunningCapture running, Caches caches) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    Thread thread =
        new Thread(
            () -> {
              running.awaitCommand();
              try {
                play(caches, OutputStream.nullOutputStream());
              } catch (IOException | RuntimeException e) {
                // The real one will meet the same trouble and tell it.
                return;
              }
            },
            "hark-rehearsal");
    thread.setDaemon(true);
    thread.start();
  }

  static void play(Caches caches, OutputStream stage) throws IOException {
    Judgement judgement = new Judgement(new TraceRecorder((file, where) -> {}));
    try (InputStream log = resource("rehearsal.log")) {
      judgement.read(log);
    }
    Report report =
        judgement.judge(RunSummary.unknown(), Map.of(SCRIPT, lines("rehearsal.sh")), caches);
    new TerminalReport(Theme.PLAIN, LogNames.CAPTURE, TerminalReport.Detail.NORMAL, List.of())
        .write(Redactor.redact(report), stage);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = resource(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = Rehearsal.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the jar has no " + name);
    }
    return in;
  }
}
