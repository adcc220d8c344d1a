package dev.hark.cli;

import dev.hark.capture.CaptureFolder;
import dev.hark.capture.TraceEnd;
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
import dev.hark.model.TraceCut;
import dev.hark.parse.StraceReader;
import dev.hark.syntax.ShellSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a trace to a report: read, record, correlate, diagnose. */
final class Judgement {
  private final TraceRecorder recorder;
  private long lines;
  private long bytes;
  private Optional<TraceCut.Reason> cut = Optional.empty();

  Judgement(TraceRecorder recorder) {
    this.recorder = recorder;
  }

  /** Reads one log to its end. */
  void read(InputStream trace) throws IOException {
    StraceReader.Account account = StraceReader.read(trace, recorder, recorder.sieve());
    lines += account.lines();
    bytes += account.bytes();
    if (account.lines() > 0 && recorder.lastUnreadableLine() == account.lines()) {
      cut = Optional.of(TraceCut.Reason.HALF_LINE);
    }
  }

  /** What a capture knows of the end of its log. */
  void ended(TraceEnd end) {
    switch (end) {
      case CUT -> cut = Optional.of(TraceCut.Reason.LOG_FULL);
      case TRACER_LOST -> cut = Optional.of(TraceCut.Reason.TRACER_LOST);
      case OPEN, COMPLETE, DETACHED -> {}
    }
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
    InputAccount read = run.input().withCut(cut(run).map(r -> new TraceCut(lines, r)));
    Map<String, List<String>> all = new LinkedHashMap<>(run.sources().files());
    all.putAll(scripts);
    Run complete = new Run(run.summary(), read, run.processes(), run.commands(), new Sources(all));
    ShellSyntax syntax = ShellSyntax.load(caches.folder());
    Verdict verdict = new Diagnosis(Checks.IN_ORDER, syntax).of(complete);
    InputAccount judged = ExplainedFailures.account(complete, verdict.explained());
    return new Report(complete.withInput(judged).withSummary(seen(complete)), verdict.findings());
  }

  /** Findings are made without this: it is for whoever reads the report. */
  private static RunSummary seen(Run run) {
    return run.processes().root().map(run.summary()::orAsSeenIn).orElse(run.summary());
  }

  /** A log of a run that ended tells of the end of the process it began with. */
  private Optional<TraceCut.Reason> cut(Run run) {
    return cut.or(
        () ->
            run.processes()
                .root()
                .filter(first -> first.ended().isEmpty())
                .map(first -> TraceCut.Reason.NO_END));
  }

  /** The scripts that a capture kept. */
  static Map<String, List<String>> scripts(CaptureFolder folder) throws IOException {
    return folder.snapshots().read();
  }
}
