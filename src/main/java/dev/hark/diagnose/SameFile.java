package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.TraceEvent.Syscall;

/** Whether a call that failed and a file that was opened are about the same path. */
final class SameFile {
  private SameFile() {}

  /**
   * Where a log does not tell the directory, paths are compared as they were given: {@code
   * state.db} is {@code /srv/app/state.db}, too.
   */
  static boolean isIt(Syscall call, OpenedFile file) {
    String wanted = call.resolved();
    if (wanted.isEmpty()) {
      return false;
    }
    return wanted.equals(file.resolved())
        || (isRelative(wanted) && file.resolved().endsWith("/" + plain(wanted)))
        || (isRelative(file.resolved()) && wanted.endsWith("/" + plain(file.resolved())));
  }

  private static boolean isRelative(String path) {
    return !path.isEmpty() && !path.startsWith("/") && !path.startsWith("..");
  }

  private static String plain(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
