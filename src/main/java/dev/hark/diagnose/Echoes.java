package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One finding for one cause: what follows from an earlier failure is its echo, and a loop that
 * fails the same way in each round is one failure that was repeated.
 */
final class Echoes {
  static final Set<String> SOURCES = Set.of("source", ".");
  static final Set<String> CHANGES_DIRECTORY = Set.of("cd", "pushd");

  private Echoes() {}

  /** A failure, its repetitions, and what followed from it. */
  static final class Root {
    private final Case first;
    private final List<Case> repeats = new ArrayList<>();
    private final List<Echo> echoes = new ArrayList<>();

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

    List<Echo> echoes() {
      return echoes;
    }

    Stream<Case> all() {
      Stream<Case> followed = echoes.stream().map(Echo::failure);
      return Stream.concat(Stream.concat(Stream.of(first), repeats.stream()), followed);
    }

    void follow(Case failure, Link link) {
      echoes.add(new Echo(failure, link));
    }
  }

  /** A later failure, and what ties it to the earlier one. */
  record Echo(Case failure, Link link) {}

  /** How sure it is that the one followed from the other. */
  enum Link {
    /** A path, a pipe or a program that both are about. */
    PROVED,
    /** Only the order, and what the earlier one was to bring. */
    LIKELY
  }

  static List<Root> fold(List<Case> inOrder) {
    List<Case> readersFirst = new ArrayList<>(inOrder);
    readersFirst.sort(Comparator.comparing(c -> c.isProved(Rule.BROKEN_PIPE)));
    RootTable table = new RootTable();
    readersFirst.forEach(table::add);
    return table.roots();
  }

  /** What ties a failure to an earlier one, if anything does. */
  static Optional<Link> link(Case later, Case earlier) {
    boolean astray = isInWrongDirectory(later, earlier);
    boolean proved =
        isSameFailure(later, earlier)
            || (astray && !later.path().isEmpty())
            || readsWhatWasNotMade(later, earlier)
            || isOfOnePipe(later, earlier);
    if (proved) {
      return Optional.of(Link.PROVED);
    }
    return astray || isNeedOfMissingSource(later, earlier)
        ? Optional.of(Link.LIKELY)
        : Optional.empty();
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

  static String resolved(Case failure) {
    return failure.cause().map(Syscall::resolved).orElse("");
  }

  /** A function that is not there after a library that was not sourced. */
  private static boolean isNeedOfMissingSource(Case later, Case earlier) {
    return SOURCES.contains(earlier.program()) && later.status() == 127;
  }

  /** Relative paths and {@code cd -} after a cd that failed. */
  private static boolean isInWrongDirectory(Case later, Case earlier) {
    return CHANGES_DIRECTORY.contains(earlier.program())
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
