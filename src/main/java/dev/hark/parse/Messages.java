package dev.hark.parse;

import dev.hark.parse.BodyParser.Extent;
import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/** What strace says in its own name: {@code strace: Process 7 attached}, bare before 4.11. */
final class Messages {
  private static final String ATTACHED = " attached";

  private static final String[] DEBUG = {
    "[wait(",
    " [wait(",
    "pid ",
    "new tcb for pid",
    "dropped tcb for pid",
    "cleanup: looking at pid",
    "ptrace_setoptions",
    "PTRACE_",
    "ptrace("
  };

  private Messages() {}

  /** Whether {@code [from, to)} is a message; the view then holds it. */
  static boolean parse(byte[] bytes, int from, int to, LineView view) {
    int text = prefixEnd(bytes, from, to);
    if (announcement(bytes, text, to, view)) {
      return true;
    }
    if (text == from) {
      return false;
    }
    if (personality(bytes, text, to, view) == Extent.WHOLE) {
      return true;
    }
    view.clearBody();
    view.kind = Kind.INFO;
    view.form = isDebug(bytes, text, to) ? Form.DEBUG : Form.MESSAGE;
    view.info.set(bytes, text, to);
    return true;
  }

  /** What -d adds; its lines have no fixed form, these are the usual beginnings. */
  private static boolean isDebug(byte[] bytes, int from, int to) {
    for (String beginning : DEBUG) {
      if (Scan.at(bytes, from, to, beginning)) {
        return true;
      }
    }
    return false;
  }

  /** Behind {@code strace: } or {@code /usr/bin/strace: }, else {@code from}. */
  private static int prefixEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != ':' && bytes[i] != ' ') {
      i++;
    }
    boolean named =
        Scan.ends(bytes, from, i, "strace")
            && (i - from == 6 || bytes[i - 7] == '/')
            && Scan.at(bytes, i, to, ": ");
    return named ? i + 2 : from;
  }

  /** {@code Process 7 attached}, {@code … detached}, {@code … suspended}, {@code … resumed (…)}. */
  private static boolean announcement(byte[] bytes, int from, int to, LineView view) {
    if (!Scan.at(bytes, from, to, "Process ")) {
      return false;
    }
    int digits = from + "Process ".length();
    int end = Scan.digits(bytes, digits, to);
    int pid = Scan.smallNumber(bytes, digits, end);
    Form form = announced(bytes, end, to);
    if (pid < 0 || form == Form.USUAL) {
      return false;
    }
    view.clearBody();
    view.kind = Kind.INFO;
    view.form = form;
    view.otherPid = pid;
    view.info.set(bytes, from, to);
    return true;
  }

  private static Form announced(byte[] bytes, int at, int to) {
    if (is(bytes, at, to, ATTACHED)
        || Scan.at(bytes, at, to, " attached with ")
        || Scan.at(bytes, at, to, " attached - interrupt to quit")) {
      return Form.ATTACHED;
    }
    if (is(bytes, at, to, " detached")) {
      return Form.DETACHED;
    }
    if (is(bytes, at, to, " suspended")) {
      return Form.SUSPENDED;
    }
    return Scan.at(bytes, at, to, " resumed (parent ") ? Form.RESUMED : Form.USUAL;
  }

  private static boolean is(byte[] bytes, int at, int to, String ascii) {
    return to - at == ascii.length() && Scan.at(bytes, at, to, ascii);
  }

  /** {@code [ Process PID=7 runs in 32 bit mode. ]}. */
  static Extent personality(byte[] bytes, int from, int to, LineView view) {
    String beginning = "[ Process PID=";
    if (!Scan.at(bytes, from, to, beginning) || !Scan.ends(bytes, from, to, " mode. ]")) {
      return Extent.NONE;
    }
    int digits = from + beginning.length();
    int pid = Scan.smallNumber(bytes, digits, Scan.digits(bytes, digits, to));
    if (pid < 0) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.INFO;
    view.form = Form.PERSONALITY;
    view.otherPid = pid;
    return Extent.WHOLE;
  }

  /**
   * Where an announcement that ran into the end of an open line begins, or -1: {@code
   * wait4(-1strace: Process 9 attached}, before 4.11 {@code clone(Process 9 attached}.
   */
  static int glued(byte[] bytes, int from, int to) {
    if (!Scan.ends(bytes, from, to, "tached")) {
      return -1;
    }
    int word = to;
    while (word > from && bytes[word - 1] != ' ') {
      word--;
    }
    int digits = word - 1;
    while (digits > from && Scan.digit(bytes[digits - 1])) {
      digits--;
    }
    int process = digits - "Process ".length();
    if (process < from || !Scan.at(bytes, process, to, "Process ")) {
      return -1;
    }
    int named = process - "strace: ".length();
    return named >= from && Scan.at(bytes, named, to, "strace: ") ? named : process;
  }
}
