package dev.hark.diagnose;

import dev.hark.model.Silencer;
import dev.hark.syntax.Enclosure;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a failure's status.
 *
 * @param silencers what it met on its way; only meaningful when it was silenced or asked for
 * @param by the piece of source that ended its way
 */
public record Fate(End end, Set<Silencer> silencers, Optional<Enclosure> by) {
  public Fate {
    silencers = Set.copyOf(silencers);
  }

  /** Where the way of a status ends. */
  public enum End {
    /** It became the exit status of its script. */
    HEARD,
    /** It was dropped, and the script went on as if nothing had been. */
    SILENCED,
    /** It was the answer to a question of the script's. */
    ASKED,
    /** Without the source: a condition or {@code ||} took it, and the script went on talking. */
    TALKED_OVER,
    /**
     * What it should have made was left out: a turn of the loop, a file that was to be put in
     * place.
     */
    LEFT_OUT,
    /** What it should have told was replaced by a value at hand. */
    REPLACED,
    /** The text that it came of was made while the script ran: nobody can tell. */
    UNKNOWN,
    /** Something else was done instead, and that worked; or the status was looked at. */
    HANDLED
  }

  /** The same of what is told by another script's line, whose source holds none of this. */
  Fate elsewhere() {
    return new Fate(end, silencers, Optional.empty());
  }

  public static Fate of(End end) {
    return new Fate(end, Set.of(), Optional.empty());
  }
}
