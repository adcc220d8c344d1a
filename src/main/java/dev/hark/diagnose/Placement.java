package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.ScriptArgument;
import dev.hark.model.ShellCommand;
import dev.hark.model.Sources;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.ShellSyntax;
import dev.hark.syntax.ShellSyntax.Script;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the place of a command in its script: by the record's own line and text, by the line in the
 * shell's complaint, or, where there are no lines at all, by the words that agree.
 */
final class Placement {
  private final RunIndex index;
  private final ShellSyntax syntax;
  private final Map<String, Script> scripts = new HashMap<>();
  private final Map<Integer, Place> places = new HashMap<>();

  Placement(RunIndex index, ShellSyntax syntax) {
    this.index = index;
    this.syntax = syntax;
  }

  Place of(Attempt attempt) {
    Place place = of(attempt.command());
    OptionalInt told =
        attempt.complaint().map(c -> OptionalInt.of(c.line())).orElse(OptionalInt.empty());
    if (told.isEmpty() || place.line().equals(told) || isSpannedBy(place, told.getAsInt())) {
      return place;
    }
    // The shell spoke of another line than its last record: a redirection on a compound command.
    int line = told.getAsInt();
    Optional<CommandSite> site = place.script().at(line).stream().findFirst();
    return new Place(place.file(), told, site, place.script(), place.lines());
  }

  private static boolean isSpannedBy(Place place, int line) {
    return place.site().filter(s -> s.span().holdsLine(line)).isPresent();
  }

  Place of(ShellCommand command) {
    return places.computeIfAbsent(command.index(), k -> find(command));
  }

  private Place find(ShellCommand command) {
    Optional<String> file = command.file().or(() -> scriptOf(command));
    Optional<List<String>> lines = file.flatMap(f -> lines(f, command));
    Script script =
        file.isPresent() && lines.isPresent()
            ? read(file.get(), lines.get())
            : ShellSyntax.unknown().read("");
    Optional<CommandSite> site = site(script, command);
    OptionalInt line = site.map(s -> OptionalInt.of(s.span().line())).orElse(command.line());
    return new Place(file.map(this::relative), line, site, script, lines.orElse(List.of()));
  }

  private static Optional<CommandSite> site(Script script, ShellCommand command) {
    if (!script.isKnown()) {
      return Optional.empty();
    }
    if (command.line().isPresent()) {
      return script.siteOf(command.line().getAsInt(), command.source());
    }
    return script.sitesMatching(ShellWords.split(command.expanded())).stream().findFirst();
  }

  private Script read(String file, List<String> lines) {
    return scripts.computeIfAbsent(file, k -> syntax.read(String.join("\n", lines)));
  }

  private Optional<List<String>> lines(String file, ShellCommand command) {
    Sources sources = index.run().sources();
    Optional<List<String>> known = sources.lines(file);
    if (known.isPresent()) {
      return known;
    }
    String cwd = index.image(command.shell()).map(Image::cwd).orElse("");
    String plain = file.startsWith("./") ? file.substring(2) : file;
    return sources
        .lines(cwd + "/" + plain)
        .or(() -> sources.lines(plain))
        .or(() -> bySuffix(plain));
  }

  private Optional<List<String>> bySuffix(String plain) {
    return index.run().sources().files().keySet().stream()
        .filter(path -> path.endsWith("/" + plain))
        .findFirst()
        .flatMap(index.run().sources()::lines);
  }

  /** The script that the shell of a command was started with. */
  private Optional<String> scriptOf(ShellCommand command) {
    return index.image(command.shell()).flatMap(ScriptArgument::of);
  }

  /** As the run knows it: relative to its directory where the file lies below. */
  private String relative(String file) {
    String cwd = index.run().summary().cwd().orElse("");
    String path = file.startsWith("./") ? file.substring(2) : file;
    return !cwd.isEmpty() && path.startsWith(cwd + "/") ? path.substring(cwd.length() + 1) : path;
  }
}
