package dev.hark.parse;

import dev.hark.parse.LineView.Form;

/** The notes in angle brackets with which strace leaves a call open. */
final class Unfinished {
  private Unfinished() {}

  /** Whether {@code [open, to)} is such a note; the view's form then says which. */
  static boolean note(byte[] bytes, int open, int to, LineView view) {
    if (is(bytes, open, to, "<unfinished ...>")) {
      view.unfinished = true;
      return true;
    }
    if (is(bytes, open, to, "<detached ...>")) {
      view.form = Form.DETACHED;
      return true;
    }
    if (Scan.at(bytes, open, to, "<pid changed to ") && Scan.ends(bytes, open, to, " ...>")) {
      view.form = Form.PID_CHANGED;
      view.otherPid =
          Math.max(
              0,
              Scan.smallNumber(bytes, open + "<pid changed to ".length(), to - " ...>".length()));
      return true;
    }
    if (Scan.at(bytes, open, to, "<unfinished ... exit status ")) {
      view.form = Form.EXIT_STATUS;
      view.unfinished = true;
      view.status =
          Math.max(
              0, Scan.smallNumber(bytes, open + "<unfinished ... exit status ".length(), to - 1));
      return true;
    }
    if (Scan.at(bytes, open, to, "<Cannot restart pid ")) {
      view.form = Form.CANNOT_RESTART;
      return true;
    }
    return false;
  }

  private static boolean is(byte[] bytes, int from, int to, String ascii) {
    return to - from == ascii.length() && Scan.at(bytes, from, to, ascii);
  }
}
