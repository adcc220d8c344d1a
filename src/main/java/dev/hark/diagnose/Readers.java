package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who reads what a command writes, and how that ended. */
final class Readers {
  /** It could not be started, or died: smaller ones can be an answer. */
  private static final int NOT_DONE = 126;

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

  /** The reader of a broken pipe, if it had not had enough but failed. */
  static Optional<ProcessNode> failedOf(Attempt attempt, ProcessTree processes) {
    Descriptor output = standard(attempt.process(), 1);
    if (!hadEnough(attempt) || !isPipe(output)) {
      return Optional.empty();
    }
    return processes.all().stream()
        .filter(p -> standard(Optional.of(p), 0).equals(output))
        .filter(p -> p.shellStatus().orElse(0) >= NOT_DONE)
        .filter(p -> !attempt.process().equals(Optional.of(p)))
        .findFirst();
  }

  private static boolean isPipe(Descriptor descriptor) {
    return descriptor.kind() == Descriptor.Kind.PIPE && !descriptor.name().isEmpty();
  }

  private static Descriptor standard(Optional<ProcessNode> process, int number) {
    List<Descriptor> standard =
        process.flatMap(ProcessNode::image).map(Image::standard).orElse(List.of());
    return number < standard.size() ? standard.get(number) : Descriptor.UNKNOWN;
  }
}
