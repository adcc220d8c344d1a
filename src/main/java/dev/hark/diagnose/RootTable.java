package dev.hark.diagnose;

import dev.hark.diagnose.Echoes.Link;
import dev.hark.diagnose.Echoes.Root;
import dev.hark.model.Errno;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.Silencer;
import dev.hark.syntax.CommandSite;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The roots so far, by what can tie a later failure to them. Some thousand failures are compared
 * with the few that share a path, a program, a place with them, and not with all before them.
 */
final class RootTable {
  private final List<Root> roots = new ArrayList<>();
  private final Map<Sameness, Root> byPlace = new HashMap<>();
  private final Map<Tie, List<Integer>> byTie = new HashMap<>();

  /** Only the path may differ, and what was said of it: {@code for f in *; do cp "$f" x; done}. */
  private record Sameness(
      int line,
      Optional<String> file,
      Optional<CommandSite> site,
      int status,
      Set<Silencer> silencers,
      Optional<Errno> errno,
      String program) {}

  private record Tied(int number, Link link) {}

  /** What two failures have in common. */
  private sealed interface Tie {
    record SamePath(String resolved, Optional<Errno> errno) implements Tie {}

    record SamePlace(String program, String path, OptionalInt line, Optional<String> file)
        implements Tie {}

    record MissingProgram(String program) implements Tie {}

    record MissingSource() implements Tie {}

    record WrongDirectory(ProcessId shell) implements Tie {}

    record Written(String resolved) implements Tie {}

    record Named(String word) implements Tie {}

    record OnePipe(OptionalInt line, Optional<String> file, Side side) implements Tie {}
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
    Optional<Sameness> place = place(failure);
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
    for (Tie tie : offered(failure)) {
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

  private static Optional<Sameness> place(Case failure) {
    Place place = failure.place();
    if (place.line().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Sameness(
            place.line().getAsInt(),
            place.file(),
            place.site(),
            failure.status(),
            failure.silencers(),
            failure.errno(),
            failure.program()));
  }

  /** By what others can follow from it. */
  private static Set<Tie> offered(Case root) {
    Set<Tie> ties = new LinkedHashSet<>(shared(root));
    if (Echoes.CHANGES_DIRECTORY.contains(root.program())) {
      ties.add(new Tie.WrongDirectory(root.attempt().command().shell()));
    }
    if (Echoes.SOURCES.contains(root.program())) {
      ties.add(new Tie.MissingSource());
    }
    for (ProcessNode process : root.attempt().family()) {
      process.opened().stream()
          .filter(OpenedFile::isWritten)
          .forEach(file -> ties.add(new Tie.Written(file.resolved())));
    }
    List<String> argv = root.attempt().argv();
    if (argv.size() > 2) {
      ties.add(new Tie.Named(argv.get(argv.size() - 1)));
    }
    ties.add(pipe(root, root.isProved(Rule.BROKEN_PIPE) ? Side.WRITER : Side.READER));
    return ties;
  }

  /** By what it can follow from others. */
  private static Set<Tie> wanted(Case failure) {
    Set<Tie> ties = new LinkedHashSet<>(shared(failure));
    ties.add(new Tie.WrongDirectory(failure.attempt().command().shell()));
    if (failure.status() == 127) {
      ties.add(new Tie.MissingSource());
    }
    String path = failure.path();
    if (!path.isEmpty()) {
      ties.add(new Tie.Written(Echoes.resolved(failure)));
      ties.add(new Tie.Named(path));
    }
    ties.add(pipe(failure, failure.isProved(Rule.BROKEN_PIPE) ? Side.READER : Side.WRITER));
    return ties;
  }

  private static List<Tie> shared(Case failure) {
    List<Tie> ties = new ArrayList<>();
    String path = failure.path();
    if (!path.isEmpty()) {
      Optional<Errno> errno = failure.cause().flatMap(c -> c.outcome().failure());
      ties.add(new Tie.SamePath(Echoes.resolved(failure), errno));
    }
    Place place = failure.place();
    ties.add(new Tie.SamePlace(failure.program(), path, place.line(), place.file()));
    if (failure.status() == 127) {
      ties.add(new Tie.MissingProgram(failure.program()));
    }
    return ties;
  }

  private static Tie pipe(Case failure, Side side) {
    return new Tie.OnePipe(failure.place().line(), failure.place().file(), side);
  }
}
