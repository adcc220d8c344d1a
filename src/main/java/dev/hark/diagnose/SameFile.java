package dev.hark.diagnose;

import dev.hark.model.TraceEvent.Syscall;

/** Whether a call that failed and a file that was opened are about the same path. */
final class SameFile {
  private SameFile() {}

  /**
   * Where a log does not tell the directory, paths are compared as they were given: {@code
   * state.db} is {@code /srv/app/state.db}, too.
   */
  static boolean isIt(Syscall call, String opened) {
    String wanted = call.resolved();
    if (wanted.isEmpty()) {
      return false;
    }
    return wanted.equals(opened)
        || (isRelative(wanted) && opened.endsWith("/" + plain(wanted)))
        || (isRelative(opened) && wanted.endsWith("/" + plain(opened)));
  }

  static boolean isRelative(String path) {
    return !path.isEmpty() && !path.startsWith("/") && !path.startsWith("..");
  }

  private static String plain(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
