package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A function that only hands its words on, {@code g() { git -C "$repo" "$@"; }}: the line to look
 * at is that of its call.
 */
final class HandedOn {
  private static final Set<String> ALL_WORDS = Set.of("\"$@\"", "$@", "\"${@}\"");

  private final RunIndex index;
  private final Placement placement;

  HandedOn(RunIndex index, Placement placement) {
    this.index = index;
    this.placement = placement;
  }

  /** Where the words of {@code command}, which stands at {@code place}, come from. */
  Place from(ShellCommand command, Place place) {
    Optional<String> function =
        place.site().filter(s -> handsOn(s, place)).flatMap(Levels::functionOf);
    return function
        .flatMap(
            name ->
                index
                    .previous(command)
                    .filter(call -> ShellWords.first(call.expanded()).equals(name)))
        .map(placement::of)
        .filter(call -> call.site().isPresent())
        .orElse(place);
  }

  /** All that the function does is this, and it keeps nothing back. */
  private static boolean handsOn(CommandSite site, Place place) {
    List<Enclosure> around = site.enclosures();
    boolean alone =
        around.size() == 1
            && around.get(0).kind() == Enclosure.Kind.FUNCTION
            && place.script().sites().stream()
                    .filter(s -> Levels.functionOf(s).equals(Optional.of(around.get(0).detail())))
                    .count()
                == 1;
    return alone
        && site.redirections().isEmpty()
        && site.words().size() > 1
        && ALL_WORDS.contains(site.words().get(site.words().size() - 1).text());
  }
}
