package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.ShellSyntax;
import dev.hark.syntax.ShellSyntax.Script;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a command stands.
 *
 * @param file as the run knows it; empty when not even the script is known
 * @param line 1-based
 * @param site what surrounds it; empty when its source could not be read
 * @param script the script it stands in
 * @param lines the script's text; empty when not known
 * @param around where the command stands whose words hold this script, as those of {@code sh -c}
 *     do: file and line are then its own
 */
public record Place(
    Optional<String> file,
    OptionalInt line,
    Optional<CommandSite> site,
    Script script,
    List<String> lines,
    Optional<Place> around) {
  /** Nowhere. */
  static final Place UNKNOWN =
      new Place(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          ShellSyntax.unknown().read(""),
          List.of(),
          Optional.empty());

  public Place {
    lines = List.copyOf(lines);
  }

  /** What a reader finds in a file: for the text of {@code sh -c} the command that holds it. */
  Place shown() {
    return around.map(Place::shown).orElse(this);
  }

  /** What to call the command: as written if that is known. */
  public String text(ShellCommand command) {
    return site.map(CommandSite::text).orElseGet(command::text);
  }
}
