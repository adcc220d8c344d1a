package dev.hark.diagnose;

import dev.hark.model.Silencer;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.ShellSyntax;
import dev.hark.syntax.ShellSyntax.Script;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a function is called, by the source alone: a shell without records tells of no call. A
 * function whose name is another's argument ({@code check "for x" try_x}) is called there, too.
 */
final class Callers {
  private final ShellSyntax syntax;
  private final Placement placement;

  Callers(ShellSyntax syntax, Placement placement) {
    this.syntax = syntax;
    this.placement = placement;
  }

  /** Whether every call asks for the status; {@code false} where no call is to be seen. */
  boolean allAsk(String function, Level inside) {
    List<CommandSite> calls = of(function, inside);
    return !calls.isEmpty() && calls.stream().allMatch(call -> question(call).isPresent());
  }

  /** Whether one of the calls asks for the status. */
  boolean anyAsks(String function, Level inside) {
    return of(function, inside).stream().anyMatch(call -> question(call).isPresent());
  }

  /** What, from the innermost of these levels outwards, makes {@code set -e} sleep. */
  Optional<Silencer> condition(List<Level> outwards) {
    for (Level level : outwards) {
      for (Enclosure enclosure : level.enclosures()) {
        switch (enclosure.kind()) {
          case IF_CONDITION, LOOP_CONDITION, AND_LEFT -> {
            return Optional.of(Silencer.IF_CONDITION);
          }
          case OR_LEFT -> {
            return Optional.of(Silencer.OR_TRUE);
          }
          case NEGATED -> {
            return Optional.of(Silencer.NEGATED);
          }
          default -> {}
        }
      }
    }
    Level top = outwards.get(outwards.size() - 1);
    return Levels.functionOf(top.site())
        .filter(name -> allAsk(name, top))
        .map(name -> Silencer.IF_CONDITION);
  }

  /** A function of a library is called where that was sourced. */
  private List<CommandSite> of(String function, Level inside) {
    Script own = inside.place().script();
    List<Script> others =
        inside.command().depth() > 0 ? List.of() : placement.scripts(inside.command());
    return Stream.concat(Stream.of(own), others.stream().filter(script -> !script.equals(own)))
        .flatMap(script -> script.sites().stream())
        .filter(site -> site.words().stream().anyMatch(w -> w.text().equals(function)))
        .filter(site -> site.enclosures().stream().noneMatch(e -> isDefinition(e, function)))
        .toList();
  }

  private static boolean isDefinition(Enclosure enclosure, String function) {
    return enclosure.kind() == Enclosure.Kind.FUNCTION && enclosure.detail().equals(function);
  }

  private Optional<Enclosure> question(CommandSite call) {
    for (Enclosure enclosure : call.enclosures()) {
      switch (enclosure.kind()) {
        case IF_CONDITION, LOOP_CONDITION, AND_LEFT, NEGATED -> {
          return Optional.of(enclosure);
        }
        case OR_LEFT -> {
          boolean nothing =
              Fallback.read(enclosure.detail(), "", syntax) == Fallback.Answer.NOTHING;
          return nothing ? Optional.empty() : Optional.of(enclosure);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
