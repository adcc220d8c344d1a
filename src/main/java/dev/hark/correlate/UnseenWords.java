package dev.hark.correlate;

import dev.hark.model.Descriptor;
import java.util.Optional;

/** Where words went that nobody redirected and the log's own stream does not hold. */
final class UnseenWords {
  private static final Descriptor READ_BY_PROGRAM = new Descriptor(Descriptor.Kind.PIPE, "");

  /** More generations than this are not asked. */
  private static final int MOST = 64;

  private UnseenWords() {}

  static Descriptor of(LiveProcess process, OutputLines output) {
    Descriptor otherwise =
        output.isWhole() && isStartedByProgram(process) ? READ_BY_PROGRAM : Descriptor.UNKNOWN;
    return lent(process).orElse(otherwise);
  }

  /** What a shell above it had made of its own 2 when it began. */
  private static Optional<Descriptor> lent(LiveProcess process) {
    LiveProcess at = process;
    for (int steps = 0; at.parent.isPresent() && steps < MOST; steps++) {
      Optional<Descriptor> lent = at.parent.get().said.lentAt(at.born);
      if (lent.isPresent()) {
        return lent;
      }
      at = at.parent.get();
    }
    return Optional.empty();
  }

  /** It became something without a shell's help, and no shell redirected what started it. */
  private static boolean isStartedByProgram(LiveProcess process) {
    if (process.images.isEmpty() || process.parent.isEmpty() || process.parent.get().runsShell()) {
      return false;
    }
    Optional<LiveProcess> at = process.parent;
    for (int steps = 0; at.isPresent() && steps < MOST; steps++) {
      boolean script = at.get().hasWrittenRecords();
      if (script || at.get().said.isRedirected()) {
        return script;
      }
      at = at.get().parent;
    }
    return false;
  }
}
