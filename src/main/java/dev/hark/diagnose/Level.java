package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import java.util.ArrayList;
import java.util.List;

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

  /**
   * Whether no other command of {@code container} comes after this one, so that its status is the
   * container's. Commands joined to it by {@code &&} and {@code ||} do not count: they belong to
   * it.
   */
  boolean isLastIn(Enclosure container) {
    for (CommandSite other : place.script().sites()) {
      if (isBehind(other)
          && other.enclosures().contains(container)
          && !isJoined(other, container)) {
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

  private static boolean isJoined(CommandSite other, Enclosure container) {
    for (Enclosure enclosure : other.enclosures()) {
      if (enclosure.equals(container)) {
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
