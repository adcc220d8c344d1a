package dev.hark.diagnose;

import dev.hark.syntax.CommandSite;
import dev.hark.syntax.CommandSite.Position;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Redirection;
import dev.hark.syntax.ShellSyntax.Script;
import dev.hark.syntax.Span;
import java.util.List;
import java.util.Optional;

/** Compound commands seen as one: {@code ( … ) 9> lock} fails before any command in it runs. */
final class Compounds {
  private Compounds() {}

  /**
   * The compound command that is redirected on a line, as if it were a simple one.
   *
   * @param message what the shell said; it names the target where that is written out
   */
  static Optional<CommandSite> redirectedAt(Script script, int line, String message) {
    for (CommandSite site : script.sites()) {
      List<Enclosure> enclosures = site.enclosures();
      for (int i = 0; i < enclosures.size(); i++) {
        for (Redirection redirection : enclosures.get(i).redirections()) {
          boolean own =
              site.span().line() == line && !message.startsWith(redirection.target() + ":");
          if (redirection.span().holdsLine(line) && !own) {
            return Optional.of(whole(script, enclosures.get(i), site, i, redirection.span()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static CommandSite whole(
      Script script, Enclosure compound, CommandSite inner, int at, Span end) {
    List<Enclosure> around = inner.enclosures().subList(at + 1, inner.enclosures().size());
    String text =
        String.join(
            " ",
            compound.redirections().stream().map(r -> r.operator() + " " + r.target()).toList());
    boolean last =
        script.sites().stream()
            .noneMatch(s -> s.span().line() > end.endLine() && s.enclosures().containsAll(around));
    return new CommandSite(
        end,
        text,
        List.of(),
        compound.redirections(),
        around,
        last ? Position.LAST : Position.NOT_LAST);
  }
}
