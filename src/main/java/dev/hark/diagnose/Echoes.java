package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One finding for one cause: what follows from an earlier failure is its echo, and a loop that
 * fails the same way in each round is one failure that was repeated.
 */
final class Echoes {
  private Echoes() {}

  /** A failure, its repetitions, and what followed from it. */
  static final class Root {
    private final Case first;
    private final List<Case> repeats = new ArrayList<>();
    private final List<Case> echoes = new ArrayList<>();

    Root(Case first) {
      this.first = first;
    }

    Case first() {
      return first;
    }

    /** The same command failing the same way at the same place, in order. */
    List<Case> repeats() {
      return repeats;
    }

    List<Case> echoes() {
      return echoes;
    }

    Stream<Case> all() {
      return Stream.of(List.of(first), repeats, echoes).flatMap(List::stream);
    }
  }

  static List<Root> fold(List<Case> inOrder) {
    List<Root> roots = new ArrayList<>();
    List<Case> readersFirst = new ArrayList<>(inOrder);
    readersFirst.sort(Comparator.comparing(c -> c.isProved(Rule.BROKEN_PIPE)));
    for (Case failure : readersFirst) {
      Optional<Root> same = roots.stream().filter(r -> isRepeat(failure, r.first())).findFirst();
      if (same.isPresent()) {
        same.get().repeats().add(failure);
        continue;
      }
      Optional<Root> cause = roots.stream().filter(r -> isEcho(failure, r.first())).findFirst();
      if (cause.isPresent()) {
        cause.get().echoes().add(failure);
      } else {
        roots.add(new Root(failure));
      }
    }
    return roots;
  }

  /** Only the path may differ, and what was said of it: {@code for f in *; do cp "$f" x; done}. */
  private static boolean isRepeat(Case later, Case earlier) {
    return later.place().line().isPresent()
        && later.place().line().equals(earlier.place().line())
        && later.place().file().equals(earlier.place().file())
        && later.place().site().equals(earlier.place().site())
        && later.status() == earlier.status()
        && later.silencers().equals(earlier.silencers())
        && later.errno().equals(earlier.errno())
        && later.program().equals(earlier.program());
  }

  private static boolean isEcho(Case later, Case earlier) {
    return isSameFailure(later, earlier)
        || isNeedOfMissingSource(later, earlier)
        || isInWrongDirectory(later, earlier)
        || readsWhatWasNotMade(later, earlier)
        || isOfOnePipe(later, earlier);
  }

  /** The reader failed, and its writer had nobody to write to. */
  private static boolean isOfOnePipe(Case later, Case earlier) {
    boolean sameLine =
        later.place().line().equals(earlier.place().line())
            && later.place().file().equals(earlier.place().file());
    return sameLine && later.isProved(Rule.BROKEN_PIPE) != earlier.isProved(Rule.BROKEN_PIPE);
  }

  /** The same program missed the same thing, or was missing itself. */
  private static boolean isSameFailure(Case later, Case earlier) {
    boolean sameThing =
        !later.path().isEmpty()
            && resolved(later).equals(resolved(earlier))
            && later
                .cause()
                .flatMap(c -> c.outcome().failure())
                .equals(earlier.cause().flatMap(c -> c.outcome().failure()));
    boolean samePlace =
        later.program().equals(earlier.program())
            && later.place().line().equals(earlier.place().line())
            && later.place().file().equals(earlier.place().file())
            && later.path().equals(earlier.path());
    boolean sameCommand =
        later.status() == 127
            && earlier.status() == 127
            && later.program().equals(earlier.program());
    return sameThing || samePlace || sameCommand;
  }

  private static String resolved(Case failure) {
    return failure.cause().map(Syscall::resolved).orElse("");
  }

  /** A function that is not there after a library that was not sourced. */
  private static boolean isNeedOfMissingSource(Case later, Case earlier) {
    boolean sourcing = earlier.program().equals("source") || earlier.program().equals(".");
    return sourcing && later.status() == 127;
  }

  /** Relative paths and {@code cd -} after a cd that failed. */
  private static boolean isInWrongDirectory(Case later, Case earlier) {
    boolean cd = earlier.program().equals("cd") || earlier.program().equals("pushd");
    return cd
        && later.attempt().command().shell().equals(earlier.attempt().command().shell())
        && !later.path().startsWith("/");
  }

  /** It wanted a file that the earlier command was told to write. */
  private static boolean readsWhatWasNotMade(Case later, Case earlier) {
    String wanted = later.path();
    if (wanted.isEmpty() || !earlier.attempt().end().isBefore(later.attempt().end())) {
      return false;
    }
    for (ProcessNode process : earlier.attempt().family()) {
      for (OpenedFile file : process.opened()) {
        if (file.isWritten() && file.resolved().equals(resolved(later))) {
          return true;
        }
      }
    }
    List<String> argv = earlier.attempt().argv();
    return argv.size() > 2 && argv.get(argv.size() - 1).equals(wanted);
  }
}
