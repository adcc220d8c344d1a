package dev.hark.cli;

import dev.hark.capture.CaptureFolder;
import dev.hark.correlate.Correlator;
import dev.hark.correlate.ExplainedFailures;
import dev.hark.correlate.TraceRecorder;
import dev.hark.diagnose.Diagnosis;
import dev.hark.diagnose.Verdict;
import dev.hark.diagnose.checks.Checks;
import dev.hark.model.InputAccount;
import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.Sources;
import dev.hark.parse.StraceReader;
import dev.hark.syntax.ShellSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From a trace to a report: read, record, correlate, diagnose. */
final class Judgement {
  private final TraceRecorder recorder;
  private long lines;
  private long bytes;

  Judgement(TraceRecorder recorder) {
    this.recorder = recorder;
  }

  /** Reads one log to its end. */
  void read(InputStream trace) throws IOException {
    StraceReader.Account account = StraceReader.read(trace, recorder);
    lines += account.lines();
    bytes += account.bytes();
  }

  long lines() {
    return lines;
  }

  boolean sawCalls() {
    return recorder.calls() > 0;
  }

  /**
   * Judges what was read.
   *
   * @param scripts texts that were read from files, beside those that stand in the log itself
   */
  Report judge(RunSummary summary, Map<String, List<String>> scripts, Caches caches) {
    InputAccount account =
        new InputAccount(
            lines, bytes, recorder.unreadableLines(), recorder.unreadableBytes(), 0, Map.of());
    Run run = Correlator.correlate(recorder, summary, account);
    Map<String, List<String>> all = new LinkedHashMap<>(run.sources().files());
    all.putAll(scripts);
    Run complete =
        new Run(run.summary(), run.input(), run.processes(), run.commands(), new Sources(all));
    ShellSyntax syntax = ShellSyntax.load(caches.folder());
    Verdict verdict = new Diagnosis(Checks.IN_ORDER, syntax).of(complete);
    InputAccount judged = ExplainedFailures.account(complete, verdict.explained());
    return new Report(complete.withInput(judged), verdict.findings());
  }

  /** The scripts that a capture kept. */
  static Map<String, List<String>> scripts(CaptureFolder folder) throws IOException {
    return folder.snapshots().read();
  }
}
