package dev.hark.diagnose;

import dev.hark.model.TraceEvent.Syscall;
import java.util.regex.Pattern;

/** Whether a command was still writing when nobody read any more. */
final class Readers {
  private Readers() {}

  /** Whether a write found nobody to read it. */
  static boolean hadEnough(Attempt attempt) {
    boolean stopped =
        attempt.diedOf("SIGPIPE")
            || attempt.failures().stream().anyMatch(Readers::isOutput)
            || attempt.status().orElse(0) == 141;
    return stopped && !isCutOff(attempt);
  }

  /** A pipe of the program's own, like that of tar to gzip, is no output of the command's. */
  private static boolean isOutput(Syscall call) {
    return call.failedWith("EPIPE") && STANDARD.matcher(call.arguments()).lookingAt();
  }

  private static final Pattern STANDARD = Pattern.compile("[12](?:<|,)");

  /**
   * Whether the other end of a connection left: nobody stops reading a socket for having enough.
   */
  static boolean isCutOff(Attempt attempt) {
    return attempt.failures().stream()
        .filter(c -> c.failedWith("EPIPE"))
        .anyMatch(c -> c.name().startsWith("send") || SOCKET.matcher(c.arguments()).lookingAt());
  }

  private static final Pattern SOCKET = Pattern.compile("\\d+<(?:socket|TCP|UNIX)");
}
