package dev.hark.correlate;

import dev.hark.model.Image;
import dev.hark.model.Moment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who made a process that no line of the log gives a parent. Where clone(2) is not traced, a
 * SIGCHLD names the child; GNU make (4.3) keeps that signal blocked, so its children are the ones
 * that stay without. What was born while just one make could have made it is taken for its child.
 */
final class MakeChildren {
  private static final Set<String> MAKES = Set.of("make", "gmake");

  private MakeChildren() {}

  /**
   * Gives them their parents.
   *
   * @param processes all, in the order in which they appeared
   */
  static void adopt(List<LiveProcess> processes) {
    List<LiveProcess> makes = processes.stream().filter(MakeChildren::isMake).toList();
    if (makes.isEmpty()) {
      return;
    }
    for (LiveProcess process : processes) {
      if (isWithoutParent(process)) {
        maker(process, makes).ifPresent(process::adoptLate);
      }
    }
  }

  private static boolean isMake(LiveProcess process) {
    return process.image().map(Image::program).filter(MAKES::contains).isPresent();
  }

  /** A fork of a shell that is traced has written its record before it became anything. */
  private static boolean isWithoutParent(LiveProcess process) {
    return process.parent.isEmpty() && !process.images.isEmpty() && !process.hasWrittenRecords();
  }

  /** A make that has started another one waits for it. */
  private static Optional<LiveProcess> maker(LiveProcess child, List<LiveProcess> makes) {
    List<LiveProcess> alive =
        makes.stream()
            .filter(make -> make != child && isAlive(make, child.born))
            .filter(make -> !make.isBelow(child))
            .toList();
    List<LiveProcess> innermost =
        alive.stream()
            .filter(make -> alive.stream().noneMatch(other -> other.isBelow(make)))
            .toList();
    return innermost.size() == 1 ? Optional.of(innermost.get(0)) : Optional.empty();
  }

  private static boolean isAlive(LiveProcess make, Moment moment) {
    Moment became = make.images.get(make.images.size() - 1).at();
    return became.isBefore(moment) && make.ended.filter(end -> end.isBefore(moment)).isEmpty();
  }
}
