package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.model.ProcessNode;
import java.util.ArrayList;
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
  static Optional<OpenedFile> in(
      Attempt attempt, RunIndex index, Supplier<List<ProcessNode>> neighbours) {
    if (attempt.process().isEmpty()) {
      return Optional.empty();
    }
    ProcessNode main = attempt.process().get();
    for (OpenedFile emptied : emptiedFor(main, index)) {
      if ((isReadBy(main, emptied)
          || isInput(main, emptied)
          || neighbours.get().stream().anyMatch(n -> isReadBy(n, emptied)))) {
        return Optional.of(emptied);
      }
    }
    return Optional.empty();
  }

  /** By the fork before it became the program, or by a shell that lends its own descriptors. */
  private static List<OpenedFile> emptiedFor(ProcessNode main, RunIndex index) {
    List<OpenedFile> emptied = new ArrayList<>();
    main.opened().stream()
        .filter(file -> file.use() == Use.TRUNCATE)
        .filter(file -> main.image().filter(i -> file.at().isBefore(i.at())).isPresent())
        .filter(file -> isUnusedUntil(file, main, main.image().orElseThrow().at(), index))
        .forEach(emptied::add);
    lent(main, index).ifPresent(emptied::add);
    return emptied;
  }

  /**
   * dash (0.5.12) opens the file of {@code jq . f > f} itself before it forks, and gives its
   * program the descriptor. A file that it opened for good ({@code exec > log}) was lent to others
   * before.
   */
  private static Optional<OpenedFile> lent(ProcessNode main, RunIndex index) {
    Optional<ProcessNode> shell = main.parent().flatMap(index::node);
    Optional<OpenedFile> last =
        shell.stream()
            .flatMap(s -> s.opened().stream())
            .filter(file -> file.use() == Use.TRUNCATE && file.at().isBefore(main.born()))
            .filter(file -> isOutput(main, file))
            .reduce((first, second) -> second);
    return last.filter(file -> isUnusedUntil(file, shell.orElseThrow(), main.born(), index));
  }

  /** Whether no other command of {@code shell}'s can have written into it first. */
  private static boolean isUnusedUntil(
      OpenedFile file, ProcessNode shell, Moment until, RunIndex index) {
    return index.run().processes().childrenOf(shell.id()).stream()
        .noneMatch(other -> file.at().isBefore(other.born()) && other.born().isBefore(until));
  }

  private static boolean isOutput(ProcessNode process, OpenedFile file) {
    List<Descriptor> standard = process.image().map(Image::standard).orElse(List.of());
    return standard.size() > 1 && standard.get(1).name().equals(file.resolved());
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
