package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptArgument;
import dev.hark.model.ShellCommand;
import dev.hark.model.ShellComplaint;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.ShellSyntax;
import dev.hark.syntax.ShellSyntax.Script;
import dev.hark.syntax.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the place of a command in its script: by the record's own line and text, by the line in the
 * shell's complaint, or, where there are no lines at all, by the words that agree.
 */
final class Placement {
  private final RunIndex index;
  private final CommandSites sites;
  private final KnownScripts known;
  private final Map<Integer, Place> places = new HashMap<>();

  Placement(RunIndex index, ShellSyntax syntax) {
    this.index = index;
    this.known = new KnownScripts(index, syntax);
    this.sites = new CommandSites(index);
  }

  /**
   * All the source that the shell of a command is known to run: its script, and what that sourced.
   */
  List<Script> scripts(ShellCommand command) {
    return known.of(command);
  }

  Place of(Attempt attempt) {
    Place place = of(attempt.command());
    OptionalInt told =
        attempt.complaint().map(c -> OptionalInt.of(c.line())).orElse(OptionalInt.empty());
    if (isOfSourced(attempt, place) || isOnlyTold(attempt, place)) {
      return ofSourced(attempt.command(), attempt.complaint().orElseThrow());
    }
    if (told.isEmpty()
        || place.line().equals(told)
        || isSpannedBy(place, told.getAsInt())
        || isAstrayTogether(attempt.command(), place, told)
        || isOfItself(attempt, place)
        || isOfAnother(attempt)
        || (attempt.command().depth() == 0 && place.site().isPresent())) {
      return place;
    }
    if (isOfLoop(attempt.command(), place)) {
      return place;
    }
    if (place.around().isPresent()) {
      Optional<CommandSite> there = place.script().at(told.getAsInt()).stream().findFirst();
      Optional<CommandSite> site = place.site().or(() -> there);
      return new Place(
          place.file(), place.line(), site, place.script(), place.lines(), place.around());
    }
    // The shell spoke of another line than its last record: a redirection on a compound command.
    int line = told.getAsInt();
    Optional<CommandSite> site =
        Compounds.redirectedAt(place.script(), line, attempt.complaint().orElseThrow().message())
            .or(() -> place.script().at(line).stream().findFirst());
    return new Place(place.file(), told, site, place.script(), place.lines(), place.around());
  }

  /**
   * {@code done < <(cmd)} in a function: bash (5.2) names the line on which the function begins.
   * Without the source nobody can tell that from a line that is right.
   */
  private boolean isOfLoop(ShellCommand command, Place place) {
    return place.lines().isEmpty()
        && command.depth() > 1
        && index
            .node(command.shell())
            .filter(fork -> !index.isExecuted(fork, command))
            .flatMap(
                fork -> fork.parent().map(index::history).flatMap(h -> h.firstAfter(fork.born())))
            .filter(next -> READERS.contains(ShellWords.first(next.expanded())))
            .isPresent();
  }

  private static final Set<String> READERS = Set.of("read", "mapfile", "readarray");

  /** A plain trace does not tell in which file a command stands, but its complaint does. */
  private boolean isOfSourced(Attempt attempt, Place place) {
    ShellCommand command = attempt.command();
    String file = attempt.complaint().map(ShellComplaint::file).orElse("");
    return !file.isEmpty()
        && command.depth() > 0
        && command.file().isEmpty()
        && place.around().isEmpty()
        && !isOwnName(file, index.shellImage(command))
        && place.file().filter(f -> !f.equals(known.relative(file, command))).isPresent();
  }

  /** A process without a parent: what its shell runs is not known, but it says so. */
  private static boolean isOnlyTold(Attempt attempt, Place place) {
    String file = attempt.complaint().map(ShellComplaint::file).orElse("");
    return place.file().isEmpty()
        && place.around().isEmpty()
        && !file.isEmpty()
        && !SHELLS.contains(file.substring(file.lastIndexOf('/') + 1));
  }

  /** A shell that was given no file calls itself by its own name. */
  private static final Set<String> SHELLS = Set.of("sh", "dash", "bash", "ash", "ksh");

  private Place ofSourced(ShellCommand command, ShellComplaint complaint) {
    String file = complaint.file();
    List<String> lines = known.lines(file, command).orElse(List.of());
    Script script = lines.isEmpty() ? ShellSyntax.unknown().read("") : known.read(file, lines);
    List<String> words = ShellWords.split(command.expanded());
    return new Place(
        Optional.of(known.relative(file, command)),
        OptionalInt.of(complaint.line()),
        CommandSites.ofComplaint(script, complaint.line(), words),
        script,
        lines,
        Optional.empty());
  }

  /** In a process substitution record and complaint tell the same line, which is another's. */
  private static boolean isAstrayTogether(ShellCommand command, Place place, OptionalInt told) {
    return place.site().isPresent() && !command.source().isEmpty() && command.line().equals(told);
  }

  /** A plain trace tells no line, but the shell spoke of this very command. */
  private static boolean isOfItself(Attempt attempt, Place place) {
    String name = ShellWords.first(attempt.command().expanded());
    return attempt.command().line().isEmpty()
        && place.site().filter(s -> isCalled(s, name)).isPresent()
        && attempt.complaint().filter(c -> c.message().startsWith(name + ": ")).isPresent();
  }

  private static boolean isCalled(CommandSite site, String name) {
    return !site.words().isEmpty() && site.words().get(0).text().equals(name);
  }

  /** The shell spoke of a file that the command only read: {@code . lib.sh || :}. */
  private static boolean isOfAnother(Attempt attempt) {
    Optional<String> file = attempt.command().file();
    return file.isPresent()
        && attempt.complaint().filter(c -> !c.file().endsWith(file.get())).isPresent();
  }

  private static boolean isSpannedBy(Place place, int line) {
    return place.site().filter(s -> s.span().holdsLine(line)).isPresent();
  }

  Place of(ShellCommand command) {
    Optional<Place> before = Optional.ofNullable(places.get(command.index()));
    if (before.isPresent()) {
      return before.get();
    }
    // not computeIfAbsent: the place of a text rests on that of the command around it
    Place found = find(command);
    places.put(command.index(), found);
    return found;
  }

  private Place find(ShellCommand command) {
    Optional<String> text = commandText(command);
    if (text.isPresent()) {
      return inText(command, text.get());
    }
    if (command.file().filter(EXPORTED::equals).isPresent()) {
      return ofExported(command);
    }
    Optional<String> file = command.file().or(() -> known.scriptOf(command));
    Optional<List<String>> lines = file.flatMap(f -> known.lines(f, command));
    Script script =
        file.isPresent() && lines.isPresent()
            ? known.read(file.get(), lines.get())
            : ShellSyntax.unknown().read("");
    Optional<CommandSite> site = sites.of(script, command);
    if (site.isEmpty() && command.file().isEmpty() && script.isKnown()) {
      Optional<Place> sourced = inSourced(command);
      if (sourced.isPresent()) {
        return sourced.get();
      }
    }
    OptionalInt line = site.map(s -> OptionalInt.of(s.span().line())).orElse(command.line());
    return new Place(
        file.map(f -> known.relative(f, command)),
        line,
        site,
        script,
        lines.orElse(List.of()),
        Optional.empty());
  }

  /** Nothing tells that a function stands in what was sourced, but the trace of a prelude. */
  private Optional<Place> inSourced(ShellCommand command) {
    for (String file : known.sourced(command)) {
      List<String> lines = known.lines(file, command).orElse(List.of());
      Script script = known.read(file, lines);
      Optional<CommandSite> site = sites.of(script, command).filter(CommandSites::saysSomething);
      if (site.isPresent()) {
        return Optional.of(
            new Place(
                Optional.of(known.relative(file, command)),
                OptionalInt.of(site.get().span().line()),
                site,
                script,
                lines,
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** What bash calls the file of a function that came through the environment. */
  private static final String EXPORTED = "environment";

  /** The text after {@code -c}, where no file is told and the shell was given one. */
  private Optional<String> commandText(ShellCommand command) {
    Optional<Image> image = index.shellImage(command);
    boolean named = command.file().filter(f -> !isOwnName(f, image)).isPresent();
    return named ? Optional.empty() : image.flatMap(ScriptArgument::text);
  }

  /** A shell without a script calls itself by argv[0] when it complains. */
  private static boolean isOwnName(String file, Optional<Image> image) {
    return image.filter(i -> !i.argv().isEmpty() && i.argv().get(0).equals(file)).isPresent();
  }

  private Place inText(ShellCommand command, String text) {
    Place around = starter(command).map(this::of).orElse(Place.UNKNOWN);
    List<String> lines = text.lines().toList();
    Script script = known.read("-c " + text, lines);
    Optional<CommandSite> site = sites.of(script, command);
    OptionalInt inner = site.map(s -> OptionalInt.of(s.span().line())).orElse(command.line());
    Place exact = Verbatim.of(around, text, inner).orElse(around);
    return new Place(exact.file(), exact.line(), site, script, lines, Optional.of(exact));
  }

  /** Found by its name in the scripts that the shell comes from. */
  private Place ofExported(ShellCommand command) {
    Optional<ShellCommand> above = starter(command);
    for (int steps = 0; above.isPresent() && steps < 64; steps++) {
      Place from = of(above.get()).shown();
      Optional<Span> function =
          command.function().flatMap(n -> Optional.ofNullable(from.script().functions().get(n)));
      if (function.isPresent()) {
        int line = function.get().line() + Math.max(0, command.line().orElse(1) - 1);
        Optional<CommandSite> site = from.script().siteOf(line, command.source());
        return new Place(
            from.file(),
            OptionalInt.of(site.map(s -> s.span().line()).orElse(line)),
            site,
            from.script(),
            from.lines(),
            Optional.empty());
      }
      above = starter(above.get());
    }
    return Place.UNKNOWN;
  }

  /** The command of another shell that started the shell of this one. */
  private Optional<ShellCommand> starter(ShellCommand command) {
    Optional<ProcessNode> shell = index.executed(command);
    int starter = shell.map(s -> s.command().orElse(-1)).orElse(-1);
    if (starter < 0 || starter >= command.index()) {
      return Optional.empty();
    }
    ShellCommand above = index.run().commands().get(starter);
    // make and the like start shells, too, and their texts stand in no shell's words
    boolean itself = index.process(above).filter(p -> p.id().equals(shell.get().id())).isPresent();
    return itself ? Optional.of(above) : Optional.empty();
  }
}
