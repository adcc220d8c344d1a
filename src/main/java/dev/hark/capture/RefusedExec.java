package dev.hark.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command that passed every check and that the kernel still would not execute. */
final class RefusedExec {
  private RefusedExec() {}

  /** Looks at the log's first line, which is the tracer's own execve of the command. */
  static void check(Path log, int pid, String command) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
      String first = in.readLine();
      if (first == null || !first.startsWith(pid + " ") || !first.contains(" execve(")) {
        return;
      }
      int end = first.lastIndexOf(") = -1 E");
      if (end >= 0) {
        String error = first.substring(end + 7);
        int cut = error.indexOf(" <");
        throw new CannotTrace(
            error.startsWith("ENOENT") ? CannotTrace.NOT_FOUND : CannotTrace.NOT_EXECUTABLE,
            command
                + ": the kernel did not execute it: "
                + (cut < 0 ? error : error.substring(0, cut))
                + "; check that it is made for this machine");
      }
    }
  }
}
