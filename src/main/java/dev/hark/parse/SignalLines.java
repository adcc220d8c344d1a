package dev.hark.parse;

import dev.hark.parse.BodyParser.Extent;
import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/** Lines in dashes and pluses. A diff has such lines too, so the shapes are exact. */
final class SignalLines {
  private SignalLines() {}

  /** {@code --- SIGCHLD {…} ---} and what older versions wrote. */
  static Extent signal(byte[] bytes, int from, int to, LineView view) {
    if (!Scan.at(bytes, from, to, "--- ")) {
      return Extent.NONE;
    }
    int start = from + 4;
    if (!Scan.ends(bytes, start, to, " ---")) {
      return cut(bytes, start, to, view);
    }
    int end = to - 4;
    if (Scan.at(bytes, start, end, "stopped by ")) {
      return stopped(bytes, start + "stopped by ".length(), end, view);
    }
    int name = nameEnd(bytes, start, end);
    if (name > start && (name == end || bytes[name] == ' ')) {
      view.clearBody();
      view.kind = Kind.SIGNAL;
      view.name.set(bytes, start, name);
      view.info.set(bytes, Math.min(end, name + 1), end);
      return Extent.WHOLE;
    }
    if (Scan.at(bytes, start, end, "{si_signo=")) {
      return withoutName(bytes, start, end, view);
    }
    int by = lastBy(bytes, start, end);
    return by > start ? stopped(bytes, by, end, view) : Extent.NONE;
  }

  private static Extent stopped(byte[] bytes, int name, int end, LineView view) {
    if (nameEnd(bytes, name, end) != end || name == end) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.SIGNAL;
    view.form = Form.STOPPED;
    view.name.set(bytes, name, end);
    return Extent.WHOLE;
  }

  /** 4.6: the name stands only inside the braces. */
  private static Extent withoutName(byte[] bytes, int start, int end, LineView view) {
    int name = start + "{si_signo=".length();
    int nameEnd = nameEnd(bytes, name, end);
    if (nameEnd == name) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.SIGNAL;
    view.name.set(bytes, name, nameEnd);
    view.info.set(bytes, start, end);
    return Extent.WHOLE;
  }

  /** Behind the last {@code " by "}: 4.6 wrote {@code --- Stopped (tty output) by SIGTTOU ---}. */
  private static int lastBy(byte[] bytes, int start, int end) {
    for (int i = end - 4; i > start; i--) {
      if (Scan.at(bytes, i, end, " by SIG")) {
        return i + 4;
      }
    }
    return start;
  }

  private static Extent cut(byte[] bytes, int start, int to, LineView view) {
    int name = nameEnd(bytes, start, to);
    if (name == start || !Scan.at(bytes, name, to, " {")) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.SIGNAL;
    view.form = Form.CUT;
    view.name.set(bytes, start, name);
    view.info.set(bytes, name + 1, to);
    return Extent.HEAD;
  }

  /** Behind {@code SIGxxx}, {@code SIGRT_n} or a bare number. */
  private static int nameEnd(byte[] bytes, int from, int to) {
    if (!Scan.at(bytes, from, to, "SIG")) {
      return Scan.digits(bytes, from, to);
    }
    int i = from + 3;
    while (i < to
        && ((bytes[i] >= 'A' && bytes[i] <= 'Z') || Scan.digit(bytes[i]) || bytes[i] == '_')) {
      i++;
    }
    return i == from + 3 ? from : i;
  }

  /** {@code +++ exited with 1 +++} and its kin. */
  static Extent ending(byte[] bytes, int from, int to, LineView view) {
    if (!Scan.at(bytes, from, to, "+++ ") || !Scan.ends(bytes, from + 4, to, " +++")) {
      return Extent.NONE;
    }
    int start = from + 4;
    int end = to - 4;
    if (Scan.at(bytes, start, end, "exited with ")) {
      int status = Scan.smallNumber(bytes, start + "exited with ".length(), end);
      view.clearBody();
      view.kind = Kind.EXIT;
      view.status = status;
      return status < 0 ? Extent.NONE : Extent.WHOLE;
    }
    if (Scan.at(bytes, start, end, "killed by ")) {
      return killed(bytes, start + "killed by ".length(), end, view);
    }
    if (Scan.at(bytes, start, end, "superseded by execve in pid ")) {
      int pid = Scan.smallNumber(bytes, start + "superseded by execve in pid ".length(), end);
      view.clearBody();
      view.kind = Kind.INFO;
      view.form = Form.SUPERSEDED;
      view.otherPid = pid;
      return pid < 0 ? Extent.NONE : Extent.WHOLE;
    }
    return Extent.NONE;
  }

  private static Extent killed(byte[] bytes, int name, int end, LineView view) {
    int nameEnd = nameEnd(bytes, name, end);
    boolean core = Scan.at(bytes, nameEnd, end, " (core dumped)");
    int expected = core ? nameEnd + " (core dumped)".length() : nameEnd;
    if (nameEnd == name || expected != end) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.KILLED;
    view.coreDumped = core;
    view.name.set(bytes, name, nameEnd);
    return Extent.WHOLE;
  }
}
