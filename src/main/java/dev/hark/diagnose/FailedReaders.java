package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.WaitStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who read from a pipe and could not be started, or died. */
final class FailedReaders {
  /** Smaller ones can be an answer. */
  private static final int NOT_DONE = 126;

  private final Map<Descriptor, List<ProcessNode>> byPipe = new HashMap<>();

  FailedReaders(ProcessTree processes) {
    for (ProcessNode process : processes.all()) {
      Descriptor input = standard(process, 0);
      if (isPipe(input) && process.shellStatus().orElse(0) >= NOT_DONE && !hadEnough(process)) {
        byPipe.computeIfAbsent(input, k -> new ArrayList<>(1)).add(process);
      }
    }
  }

  /**
   * {@code yes | sed s/y/n/ | head -n 3}: the one in the middle died because the last had enough.
   */
  private static boolean hadEnough(ProcessNode process) {
    return process
        .status()
        .filter(s -> s instanceof WaitStatus.Killed k && k.signal().name().equals("SIGPIPE"))
        .isPresent();
  }

  /** The reader of a broken pipe, if it had not had enough but failed. */
  Optional<ProcessNode> of(Attempt attempt) {
    if (attempt.process().isEmpty() || !Readers.hadEnough(attempt)) {
      return Optional.empty();
    }
    ProcessNode writer = attempt.process().get();
    return byPipe.getOrDefault(standard(writer, 1), List.of()).stream()
        .filter(reader -> !reader.id().equals(writer.id()))
        .findFirst();
  }

  private static boolean isPipe(Descriptor descriptor) {
    return descriptor.kind() == Descriptor.Kind.PIPE && !descriptor.name().isEmpty();
  }

  private static Descriptor standard(ProcessNode process, int number) {
    List<Descriptor> standard = process.image().map(Image::standard).orElse(List.of());
    return number < standard.size() ? standard.get(number) : Descriptor.UNKNOWN;
  }
}
