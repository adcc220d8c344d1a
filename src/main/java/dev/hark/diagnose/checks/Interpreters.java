package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;

/**
 * ENOENT of an execve whose file exists means the interpreter (execve(2)): missing, or written with
 * a carriage return behind it. bash tells by its message, and opens the file to look at its first
 * line; dash says "not found" of both.
 */
final class Interpreters {
  private Interpreters() {}

  static boolean isMissing(Case failure) {
    boolean execFailed =
        failure.cause().filter(c -> c.name().startsWith("execve")).isPresent()
            && failure.failedWith("ENOENT");
    return execFailed && (saysSo(failure.heard()) || wasOpened(failure));
  }

  private static boolean saysSo(String heard) {
    return heard.contains("bad interpreter") || heard.contains("required file not found");
  }

  private static boolean wasOpened(Case failure) {
    for (ProcessNode process : failure.attempt().family()) {
      for (OpenedFile file : process.opened()) {
        if (file.path().equals(failure.path())) {
          return true;
        }
      }
    }
    return false;
  }
}
