package dev.hark.correlate;

import dev.hark.model.Image;
import dev.hark.model.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who made a process that no line of the log gives a parent. Where clone(2) is not traced, a
 * SIGCHLD names the child; GNU make (4.3) keeps that signal blocked, and of two children that end
 * together one signal may be all that comes. What was born while just one process could have made
 * it is taken for its child, and so is what became just what a shell had written a record of.
 */
final class LostParents {
  private static final Set<String> MAKES = Set.of("make", "gmake");

  private LostParents() {}

  /**
   * Finds them.
   *
   * @param processes all, in the order in which they appeared
   * @param records those of all shells
   */
  static void find(List<LiveProcess> processes, CommandTimeline records) {
    List<LiveProcess> makes = new ArrayList<>();
    List<LiveProcess> shells = new ArrayList<>();
    for (LiveProcess process : processes) {
      if (isMake(process)) {
        makes.add(process);
      } else if (isTracedShell(process)) {
        shells.add(process);
      }
    }
    for (LiveProcess process : processes) {
      if (process.parent.isEmpty() && !process.images.isEmpty()) {
        // A fork of a shell that is traced has written its record before it became anything.
        Optional<LiveProcess> maker =
            process.hasWrittenRecords()
                ? shell(process, shells, records)
                : make(process, makes).or(() -> announced(process, shells, records));
        maker.ifPresent(process::adoptLate);
      }
    }
  }

  private static boolean isMake(LiveProcess process) {
    return process.image().map(Image::program).filter(MAKES::contains).isPresent();
  }

  /** The stage of a pipeline writes one record, of what it becomes, and has no forks. */
  private static boolean isTracedShell(LiveProcess process) {
    boolean simple = process.written.count() == 1 && !process.images.isEmpty();
    return process.hasWrittenRecords() && (!simple || ShellRecords.isShell(process));
  }

  /**
   * That of a stage of a pipeline, whose record is as deep as its shell's: that of a stage in a
   * substitution is deeper, and its shell is a fork that has written nothing. Of shells that live
   * together it may be any one's, and dash's records are all of one depth.
   */
  private static Optional<LiveProcess> shell(
      LiveProcess stage, List<LiveProcess> shells, CommandTimeline records) {
    int depth = records.depth(stage.command());
    return only(alive(stage, shells))
        .filter(shell -> shell.image().filter(i -> i.program().equals("bash")).isPresent())
        .filter(shell -> records.depth(shell.command()) == depth);
  }

  /** The shell whose last record before were the words of the program that it became. */
  private static Optional<LiveProcess> announced(
      LiveProcess child, List<LiveProcess> shells, CommandTimeline records) {
    List<String> argv = child.images.get(0).argv();
    return only(
        alive(child, shells).stream()
            .filter(shell -> shell.commandAt(child.born) != LiveProcess.NO_COMMAND)
            .filter(shell -> RecordWords.are(argv, records.text(shell.commandAt(child.born))))
            .toList());
  }

  /** A make that has started another one waits for it. */
  private static Optional<LiveProcess> make(LiveProcess child, List<LiveProcess> makes) {
    List<LiveProcess> alive = alive(child, makes);
    return only(
        alive.stream()
            .filter(make -> alive.stream().noneMatch(other -> other.isBelow(make)))
            .toList());
  }

  private static Optional<LiveProcess> only(List<LiveProcess> makers) {
    return makers.size() == 1 ? Optional.of(makers.get(0)) : Optional.empty();
  }

  private static List<LiveProcess> alive(LiveProcess child, List<LiveProcess> makers) {
    return makers.stream()
        .filter(maker -> maker != child && isAlive(maker, child.born))
        .filter(maker -> !maker.isBelow(child))
        .toList();
  }

  private static boolean isAlive(LiveProcess maker, Moment moment) {
    Moment became =
        maker.hasWrittenRecords() ? maker.born : maker.images.get(maker.images.size() - 1).at();
    return became.isBefore(moment) && maker.ended.filter(end -> end.isBefore(moment)).isEmpty();
  }
}
