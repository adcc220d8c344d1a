package dev.hark.syntax;

import dev.hark.syntax.CommandSite.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * What a walk from the top of a script down to a command has met.
 *
 * @param enclosures from the inside out
 * @param last whether a failure here would be the status of the innermost function, subshell,
 *     substitution or script
 */
record Surroundings(List<Enclosure> enclosures, Position last) {
  static final Surroundings TOP = new Surroundings(List.of(), Position.LAST);

  Surroundings inside(Enclosure enclosure) {
    List<Enclosure> all = new ArrayList<>(enclosures.size() + 1);
    all.add(enclosure);
    all.addAll(enclosures);
    return new Surroundings(List.copyOf(all), last);
  }

  /** With a status of its own: a function, a subshell, a substitution. */
  Surroundings onItsOwn() {
    return new Surroundings(enclosures, Position.LAST);
  }

  Surroundings notLast() {
    return new Surroundings(enclosures, Position.NOT_LAST);
  }
}
