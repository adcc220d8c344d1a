package dev.hark.parse;

import java.util.function.Predicate;

/** Counts a log: its calls by kind of end, its signals, its processes and who begot whom. */
public final class LogStatistics implements TraceSink {
  private final CallCounts calls = new CallCounts();
  private final ProcessTable processes = new ProcessTable();
  private final TallyTable signals = new TallyTable();
  private final TallyTable stops = new TallyTable();
  private final Arguments arguments = new Arguments();
  private final Predicate<CallView> wanted;
  private long unreadableLines;
  private long unreadableBytes;
  private long textLines;

  public LogStatistics() {
    this(call -> true);
  }

  /** Counts the calls that are {@code wanted}; the processes are those of the whole log. */
  public LogStatistics(Predicate<CallView> wanted) {
    this.wanted = wanted;
  }

  @Override
  public void call(CallView call) {
    boolean counts = wanted.test(call);
    if (counts) {
      calls.count(call);
    }
    ProcessTable.Task process = processes.of(call.pid(), call.startLine());
    if (counts) {
      count(process, call);
    }
    Structure.of(call.name()).tell(call, process, processes, arguments);
  }

  private static void count(ProcessTable.Task process, CallView call) {
    switch (call.ending()) {
      case RETURNED -> process.count(1, 0, Math.max(0, call.durationNanos()));
      case FAILED -> process.count(1, 1, Math.max(0, call.durationNanos()));
      default -> {}
    }
  }

  @Override
  public void signal(int pid, long nanos, long line, Slice name, Slice info) {
    signals.add(name, 0, CallView.NO_TIME);
    processes.of(pid, line);
    if (name.is("SIGCHLD")) {
      processes.childSignal(pid, info);
    }
  }

  @Override
  public void stopped(int pid, long nanos, long line, Slice signal) {
    stops.add(signal, 0, CallView.NO_TIME);
    processes.of(pid, line);
  }

  @Override
  public void exited(int pid, long nanos, long line, int status) {
    processes.of(pid, line).ended(new ProcessTable.Exited(status));
  }

  @Override
  public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {
    processes.of(pid, line).ended(new ProcessTable.Killed(signal.text(), core));
  }

  @Override
  public void superseded(int pid, long nanos, long line, int byTid) {
    processes.of(pid, line);
    processes.of(byTid, line).ended(new ProcessTable.Superseded(pid));
  }

  @Override
  public void pidLearned(int pid, long line) {
    processes.name(pid);
  }

  @Override
  public void text(long line, Slice text) {
    textLines++;
  }

  @Override
  public void unreadable(long line, Slice text, long bytes) {
    unreadableLines++;
    unreadableBytes += bytes + 1;
  }

  /** Calls of {@code pid} that were counted elsewhere, in {@code counted}. */
  void add(int pid, long line, long completed, long failed, long nanos) {
    processes.of(pid, line).count(completed, failed, nanos);
  }

  void add(CallCounts counted) {
    calls.add(counted);
  }

  public CallCounts calls() {
    return calls;
  }

  public ProcessTable processes() {
    return processes;
  }

  public TallyTable signals() {
    return signals;
  }

  public TallyTable stops() {
    return stops;
  }

  /** Lines that look like nothing strace writes, in a log that should hold nothing else. */
  public long unreadableLines() {
    return unreadableLines;
  }

  public long unreadableBytes() {
    return unreadableBytes;
  }

  /** Pieces of the program's own output and messages of strace's. */
  public long textLines() {
    return textLines;
  }
}
