package dev.hark.correlate;

import dev.hark.model.Moment;
import dev.hark.model.Reaped;
import dev.hark.model.Signal;
import dev.hark.model.WaitStatus;
import dev.hark.parse.CallView;
import dev.hark.parse.Sieve;
import dev.hark.parse.Slice;
import dev.hark.parse.TraceSink;
import java.util.function.BiConsumer;

/**
 * The sink that remembers: from calls as they stream by to what a diagnosis can need. Calls that
 * say nothing about processes, files, words or failures are let go at once.
 */
public final class TraceRecorder implements TraceSink {
  private final ProcessTable processes = new ProcessTable();
  private final CommandTimeline timeline = new CommandTimeline();
  private final FailureFamilies families = new FailureFamilies();
  private final ScriptTexts scripts = new ScriptTexts();
  private final OutputLines output = new OutputLines();
  private final ShellRecords records = new ShellRecords(timeline, output);
  private final Thinning thinning = new Thinning();
  private final CallDispatch dispatch;

  /**
   * @param onSource told of each script when it is first seen at work: its path as the run knows
   *     it, and the directory of the process, which is not absolute while it is not known; so that
   *     its text can be kept before it changes
   */
  public TraceRecorder(BiConsumer<String, String> onSource) {
    dispatch = new CallDispatch(processes, families, scripts, records, thinning);
    records.onSource(onSource);
  }

  /** The directory in which the first process starts, where the caller knows it. */
  public TraceRecorder startingIn(String cwd) {
    dispatch.startIn(cwd);
    return this;
  }

  private long calls;
  private long unreadableLines;
  private long unreadableBytes;
  private long lastUnreadableLine;

  /** What it can do without: reading through this, it records the same. */
  public Sieve sieve() {
    return new CallSieve(processes, families);
  }

  @Override
  public void unreadable(long line, Slice text, long bytes) {
    unreadableLines++;
    lastUnreadableLine = line;
    unreadableBytes += bytes;
  }

  public long calls() {
    return calls;
  }

  public long unreadableLines() {
    return unreadableLines;
  }

  public long unreadableBytes() {
    return unreadableBytes;
  }

  /** Its number in its log, 0 if there is none: a log that ends with it was cut there. */
  public long lastUnreadableLine() {
    return lastUnreadableLine;
  }

  /** A saved {@code bash -x} output: the whole of what strace's {@code -s} had cut. */
  public void completeWith(java.util.List<String> xtrace) {
    output.addElsewhere(xtrace);
  }

  @Override
  public void call(CallView call) {
    calls++;
    dispatch.call(call);
  }

  @Override
  public void signal(int pid, long nanos, long line, Slice name, Slice info) {
    if (name.is("SIGCHLD")) {
      dispatch.childEnded(pid, new Moment(line, nanos), info);
    } else {
      dispatch.signalCame(pid, new Moment(line, nanos), name, info);
    }
  }

  @Override
  public void exited(int pid, long nanos, long line, int status) {
    end(pid, new Moment(line, nanos), new WaitStatus.Exited(status));
  }

  @Override
  public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {
    end(pid, new Moment(line, nanos), new WaitStatus.Killed(new Signal(signal.text())));
  }

  @Override
  public void superseded(int pid, long nanos, long line, int byTid) {
    processes.superseded(pid, byTid);
  }

  @Override
  public void pidLearned(int pid, long line) {
    processes.learned(pid);
  }

  @Override
  public void text(long line, Slice text) {
    output.add(line, text.text());
  }

  private void end(int pid, Moment moment, WaitStatus status) {
    LiveProcess process = processes.at(pid, moment);
    if (process.id.pid() == pid) {
      process.ended = java.util.Optional.of(moment);
      process.status = java.util.Optional.of(status);
      process.parent.ifPresent(p -> p.reaped.add(new Reaped(moment, pid, status)));
      thinning.ended(process);
    }
    processes.gone(pid);
  }

  /** It was all handed on. */
  void clear() {
    processes.clear();
    timeline.clear();
    records.clear();
    output.clear();
    scripts.clear();
  }

  ProcessTable processes() {
    return processes;
  }

  CommandTimeline timeline() {
    return timeline;
  }

  FailureFamilies families() {
    return families;
  }

  ScriptTexts scripts() {
    return scripts;
  }

  ShellRecords records() {
    return records;
  }

  OutputLines output() {
    return output;
  }
}
