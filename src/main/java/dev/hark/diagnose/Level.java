package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One storey of the way that a status takes through a script: a command and what surrounds it up to
 * the function it stands in. The next level is the call of that function.
 */
record Level(ShellCommand command, Place place, CommandSite site) {

  /** From the inside out, up to and without the function. */
  List<Enclosure> enclosures() {
    List<Enclosure> inner = new ArrayList<>();
    for (Enclosure enclosure : site.enclosures()) {
      if (enclosure.kind() == Enclosure.Kind.FUNCTION) {
        break;
      }
      inner.add(enclosure);
    }
    return inner;
  }

  /** Whether {@code !} has made a success of it. */
  enum Turned {
    ROUND,
    NOT
  }

  /** Whether its status, if nothing takes it before, is that of the function or the script. */
  boolean isLast(Turned turned) {
    boolean ownShell = enclosures().stream().anyMatch(e -> BOUNDARIES.contains(e.kind()));
    if (turned == Turned.NOT && !ownShell) {
      return site.last() == CommandSite.Position.LAST;
    }
    Optional<Enclosure> function =
        site.enclosures().stream().filter(e -> e.kind() == Enclosure.Kind.FUNCTION).findFirst();
    if (function.isPresent()) {
      return isLastIn(function.get());
    }
    return turned == Turned.NOT && isLastIn(Optional.empty());
  }

  /** Whether nothing comes after it in the script, whatever became of its status on the way. */
  boolean isLastOfScript() {
    return Levels.functionOf(site).isEmpty() && isLastIn(Optional.empty());
  }

  /** What has a status of its own, so that the last command in it need not be the script's last. */
  private static final Set<Enclosure.Kind> BOUNDARIES =
      EnumSet.of(Enclosure.Kind.SUBSHELL, Enclosure.Kind.ASSIGNMENT_SUBSTITUTION);

  /**
   * Whether no other command of {@code container} comes after this one, so that its status is the
   * container's. Commands joined to it by {@code &&} and {@code ||} do not count: they belong to
   * it.
   */
  boolean isLastIn(Enclosure container) {
    return isLastIn(Optional.of(container));
  }

  /**
   * Whether a later command stands where this one does and gives the status of the whole: of the
   * function, group, subshell or substitution around both, or of the list on this line. A loop has
   * many turns, and a script's status is its own affair: there nothing but this one's was lost.
   *
   * @param container whose commands follow one another; empty for the function or the script
   */
  boolean laterCommandWins(Optional<Enclosure> container) {
    if (container.filter(c -> c.kind() == Enclosure.Kind.LOOP_BODY).isPresent()) {
      return false;
    }
    return isInWhole(container)
        || place.script().sites().stream().anyMatch(o -> isNextOnLine(o, container));
  }

  /** Whether {@code container} is, or is the branch of, something whose status somebody may ask. */
  private boolean isInWhole(Optional<Enclosure> container) {
    List<Enclosure> all = site.enclosures();
    int from = container.map(all::indexOf).orElse(enclosures().size());
    for (Enclosure enclosure : all.subList(from, all.size())) {
      switch (enclosure.kind()) {
        case LOOP_BODY -> {
          return false;
        }
        case GROUP, SUBSHELL, ASSIGNMENT_SUBSTITUTION, FUNCTION -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean isNextOnLine(CommandSite other, Optional<Enclosure> container) {
    return other.span().line() == site.span().endLine()
        && isInside(other, container)
        && isBehind(other)
        && !isJoined(other, container);
  }

  /** Empty: in the script, where functions that are only defined do not count. */
  private boolean isLastIn(Optional<Enclosure> container) {
    for (CommandSite other : place.script().sites()) {
      if (isInside(other, container) && isBehind(other) && !isJoined(other, container)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(CommandSite other, Optional<Enclosure> container) {
    return container
        .map(c -> other.enclosures().contains(c))
        .orElseGet(() -> Levels.functionOf(other).isEmpty());
  }

  private boolean isBehind(CommandSite other) {
    return other.span().line() > site.span().endLine()
        || (other.span().line() == site.span().endLine()
            && other.span().column() >= site.span().endColumn());
  }

  private static boolean isJoined(CommandSite other, Optional<Enclosure> container) {
    for (Enclosure enclosure : other.enclosures()) {
      if (container.filter(enclosure::equals).isPresent()) {
        return false;
      }
      if (enclosure.kind() == Enclosure.Kind.AND_RIGHT
          || enclosure.kind() == Enclosure.Kind.OR_RIGHT
          || enclosure.kind() == Enclosure.Kind.PIPE_LAST
          || enclosure.kind() == Enclosure.Kind.PIPE_STAGE) {
        return true;
      }
    }
    return false;
  }
}
