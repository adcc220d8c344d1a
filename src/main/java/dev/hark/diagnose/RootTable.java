package dev.hark.diagnose;

import dev.hark.diagnose.Echoes.Link;
import dev.hark.diagnose.Echoes.Root;
import dev.hark.model.Errno;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roots so far, by what can tie a later failure to them. Some thousand failures are compared
 * with the few that share a path, a program, a place with them, and not with all before them.
 */
final class RootTable {
  private final List<Root> roots = new ArrayList<>();
  private final Map<List<?>, Root> byPlace = new HashMap<>();
  private final Map<List<?>, List<Integer>> byTie = new HashMap<>();

  private record Tied(int number, Link link) {}

  /**
   * What two failures have in common: the first word of a key, before what it is made of. A key is
   * a list of plain values and not a record, as the JVM spins the methods of a record at run time:
   * that was a tenth of all that a run with a finding costs, and no class archive can hold it.
   */
  private enum Tie {
    SAME_PATH,
    SAME_PLACE,
    MISSING_PROGRAM,
    MISSING_SOURCE,
    WRONG_DIRECTORY,
    WRITTEN,
    NAMED,
    ONE_PIPE
  }

  /** Of a pipe whose reader failed. */
  private enum Side {
    WRITER,
    READER
  }

  List<Root> roots() {
    return roots;
  }

  /** Adds a failure to the root that it repeats or follows from, or as a root of its own. */
  void add(Case failure) {
    Optional<List<?>> place = place(failure);
    Optional<Root> same = place.map(byPlace::get);
    if (same.isPresent()) {
      same.get().repeats().add(failure);
      return;
    }
    if (isEcho(failure)) {
      return;
    }
    Root root = new Root(failure);
    place.ifPresent(p -> byPlace.put(p, root));
    for (List<?> tie : offered(failure)) {
      byTie.computeIfAbsent(tie, t -> new ArrayList<>(1)).add(roots.size());
    }
    roots.add(root);
  }

  /** Gives it to the first of the roots that it follows from. */
  private boolean isEcho(Case failure) {
    Optional<Tied> tied =
        wanted(failure).stream()
            .flatMap(tie -> first(failure, byTie.getOrDefault(tie, List.of())).stream())
            .min(Comparator.comparingInt(Tied::number));
    tied.ifPresent(t -> roots.get(t.number()).follow(failure, t.link()));
    return tied.isPresent();
  }

  private Optional<Tied> first(Case failure, List<Integer> numbers) {
    for (int number : numbers) {
      Optional<Link> link = Echoes.link(failure, roots.get(number).first());
      if (link.isPresent()) {
        return Optional.of(new Tied(number, link.get()));
      }
    }
    return Optional.empty();
  }

  /** Only the path may differ, and what was said of it: {@code for f in *; do cp "$f" x; done}. */
  private static Optional<List<?>> place(Case failure) {
    Place place = failure.place();
    if (place.line().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            place.line().getAsInt(),
            place.file(),
            place.site().map(s -> List.of(s.span().line(), s.span().column(), s.text())),
            failure.status(),
            failure.silencers(),
            failure.errno().map(Errno::name),
            failure.program()));
  }

  /** By what others can follow from it. */
  private static Set<List<?>> offered(Case root) {
    Set<List<?>> ties = new LinkedHashSet<>(shared(root));
    if (Echoes.CHANGES_DIRECTORY.contains(root.program())) {
      ties.add(List.of(Tie.WRONG_DIRECTORY, root.attempt().command().shell()));
    }
    if (Echoes.SOURCES.contains(root.program())) {
      ties.add(List.of(Tie.MISSING_SOURCE));
    }
    for (ProcessNode process : root.attempt().family()) {
      process.opened().stream()
          .filter(OpenedFile::isWritten)
          .forEach(file -> ties.add(List.of(Tie.WRITTEN, file.resolved())));
    }
    List<String> argv = root.attempt().argv();
    if (argv.size() > 2) {
      ties.add(List.of(Tie.NAMED, argv.get(argv.size() - 1)));
    }
    ties.add(pipe(root, root.isProved(Rule.BROKEN_PIPE) ? Side.WRITER : Side.READER));
    return ties;
  }

  /** By what it can follow from others. */
  private static Set<List<?>> wanted(Case failure) {
    Set<List<?>> ties = new LinkedHashSet<>(shared(failure));
    ties.add(List.of(Tie.WRONG_DIRECTORY, failure.attempt().command().shell()));
    if (failure.status() == 127) {
      ties.add(List.of(Tie.MISSING_SOURCE));
    }
    String path = failure.path();
    if (!path.isEmpty()) {
      ties.add(List.of(Tie.WRITTEN, Echoes.resolved(failure)));
      ties.add(List.of(Tie.NAMED, path));
    }
    ties.add(pipe(failure, failure.isProved(Rule.BROKEN_PIPE) ? Side.READER : Side.WRITER));
    return ties;
  }

  private static List<List<?>> shared(Case failure) {
    List<List<?>> ties = new ArrayList<>();
    String path = failure.path();
    if (!path.isEmpty()) {
      Optional<String> errno = failure.cause().flatMap(c -> c.outcome().failure()).map(Errno::name);
      ties.add(List.of(Tie.SAME_PATH, Echoes.resolved(failure), errno));
    }
    Place place = failure.place();
    ties.add(List.of(Tie.SAME_PLACE, failure.program(), path, place.line(), place.file()));
    if (failure.status() == 127) {
      ties.add(List.of(Tie.MISSING_PROGRAM, failure.program()));
    }
    return ties;
  }

  private static List<?> pipe(Case failure, Side side) {
    return List.of(Tie.ONE_PIPE, failure.place().line(), failure.place().file(), side);
  }
}
