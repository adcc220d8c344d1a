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

  /** Empty: in the script, where functions that are only defined do not count. */
  private boolean isLastIn(Optional<Enclosure> container) {
    for (CommandSite other : place.script().sites()) {
      boolean inside =
          container
              .map(c -> other.enclosures().contains(c))
              .orElseGet(() -> Levels.functionOf(other).isEmpty());
      if (inside && isBehind(other) && !isJoined(other, container)) {
        return false;
      }
    }
    return true;
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
