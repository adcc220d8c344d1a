package dev.hark.parse;

import java.util.ArrayList;
import java.util.List;

/** Keeps every call as text, printed again from its fields. */
final class CallText implements LineSink {
  private final List<String> said = new ArrayList<>();
  private final CallJoiner joiner;
  private String result = "";

  CallText() {
    joiner = new CallJoiner(new Calls());
  }

  @Override
  public void line(LineView line) {
    StringBuilder text = new StringBuilder(line.value().text()).append(line.decoration());
    if (!line.errno().isEmpty()) {
      text.append(' ').append(line.errno()).append(" (").append(line.strerror()).append(')');
    }
    if (!line.note().isEmpty()) {
      text.append(" (").append(line.note()).append(')');
    }
    if (!line.injection().isEmpty()) {
      text.append(" (").append(line.injection()).append(')');
    }
    result = text.toString();
    joiner.line(line);
  }

  List<String> said() {
    return said;
  }

  private final class Calls implements TraceSink {
    @Override
    public void call(CallView call) {
      said.add(call.pid() + " " + call.name() + "(" + call.arguments() + ") = " + result);
    }

    @Override
    public void signal(int pid, long nanos, long line, Slice name, Slice info) {}

    @Override
    public void exited(int pid, long nanos, long line, int status) {}

    @Override
    public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {}

    @Override
    public void superseded(int pid, long nanos, long line, int byTid) {}

    @Override
    public void text(long line, Slice text) {
      said.add("text " + text);
    }

    @Override
    public void unreadable(long line, Slice text, long bytes) {
      said.add("unreadable " + text);
    }
  }
}
