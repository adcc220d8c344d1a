package dev.hark.parse;

/** Writes what it is told as text, one event a line, so that a test can show the whole picture. */
final class EchoSink implements TraceSink {
  private final StringBuilder out = new StringBuilder();

  @Override
  public void call(CallView call) {
    out.append(call.pid()).append(' ').append(call.name()).append('(').append(call.arguments());
    out.append(") ").append(call.ending());
    if (call.ending() != CallView.Ending.NEVER_RESUMED) {
      out.append(' ').append(call.value());
    }
    if (!call.decoration().isEmpty()) {
      out.append(' ').append(call.decoration());
    }
    if (!call.errno().isEmpty()) {
      out.append(' ').append(call.errno());
    }
    if (!call.note().isEmpty()) {
      out.append(" (").append(call.note()).append(')');
    }
    at(call.startLine(), call.endLine());
    if (call.startNanos() != CallView.NO_TIME) {
      out.append(" from ").append(call.startNanos());
    }
    if (call.durationNanos() != CallView.NO_TIME) {
      out.append(" for ").append(call.durationNanos());
    }
    out.append('\n');
  }

  private void at(long start, long end) {
    out.append(" @").append(start);
    if (end != start) {
      out.append('-').append(end);
    }
  }

  private void event(int pid, String text, long line) {
    out.append(pid).append(' ').append(text);
    at(line, line);
    out.append('\n');
  }

  @Override
  public void signal(int pid, long nanos, long line, Slice name, Slice info) {
    event(pid, "signal " + name + " " + info, line);
  }

  @Override
  public void stopped(int pid, long nanos, long line, Slice signal) {
    event(pid, "stopped " + signal, line);
  }

  @Override
  public void exited(int pid, long nanos, long line, int status) {
    event(pid, "exited " + status, line);
  }

  @Override
  public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {
    event(pid, "killed " + signal + (core == CoreDump.WRITTEN ? " with core" : ""), line);
  }

  @Override
  public void superseded(int pid, long nanos, long line, int byTid) {
    event(pid, "superseded by " + byTid, line);
  }

  @Override
  public void pidLearned(int pid, long line) {
    event(pid, "is who had no number", line);
  }

  @Override
  public void text(long line, Slice text) {
    event(0, "text " + text, line);
  }

  @Override
  public void unreadable(long line, Slice text, long bytes) {
    event(0, "unreadable " + text, line);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
