package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.model.ProcessNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code sort f > f}: the shell empties the file before the program opens it. */
final class Clobbered {
  private Clobbered() {}

  /**
   * The file that a command emptied by its own redirection and then read, if any.
   *
   * @param neighbours the other commands of the same pipeline; asked for only when a file was
   *     emptied, which is rare, because finding them is not cheap
   */
  static Optional<OpenedFile> in(Attempt attempt, Supplier<List<ProcessNode>> neighbours) {
    if (attempt.process().isEmpty()) {
      return Optional.empty();
    }
    ProcessNode main = attempt.process().get();
    for (OpenedFile emptied : main.opened()) {
      boolean byShell = main.image().filter(i -> emptied.at().isBefore(i.at())).isPresent();
      if (emptied.use() == Use.TRUNCATE
          && byShell
          && (isReadBy(main, emptied)
              || isInput(main, emptied)
              || neighbours.get().stream().anyMatch(n -> isReadBy(n, emptied)))) {
        return Optional.of(emptied);
      }
    }
    return Optional.empty();
  }

  /** {@code sed … < f > f}: opened first, but empty by the time anybody reads. */
  private static boolean isInput(ProcessNode main, OpenedFile emptied) {
    return main.opened().stream()
        .anyMatch(
            file ->
                file.use() == Use.READ
                    && file.resolved().equals(emptied.resolved())
                    && file.at().isBefore(emptied.at()));
  }

  private static boolean isReadBy(ProcessNode process, OpenedFile emptied) {
    return process.opened().stream()
        .anyMatch(
            file ->
                file.use() == Use.READ
                    && file.resolved().equals(emptied.resolved())
                    && emptied.at().isBefore(file.at()));
  }
}
