package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;
import java.util.Set;

/** No directory of PATH holds the command. */
public final class CommandNotFound implements Check {
  @Override
  public Rule rule() {
    return Rule.COMMAND_NOT_FOUND;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.status() == 127
        && (failure.heard().contains("not found") || failure.heard().isEmpty() || isLookUp(failure))
        && !failure.program().isEmpty()
        && !failure.isProved(Rule.BAD_INTERPRETER);
  }

  /** strace has cut the message: a bare name that the shell itself complains of. */
  private static boolean isLookUp(Case failure) {
    return failure.attempt().complaint().isPresent()
        && failure.attempt().process().filter(p -> p.image().isPresent()).isEmpty()
        && failure.attempt().command().expanded().strip().split("\\s", 2)[0].indexOf('/') < 0;
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " was not found, and the script went on as if it had run";
  }

  @Override
  public String help(Case failure) {
    if (OF_BASH.contains(failure.program())) {
      return "this shell has no "
          + failure.program()
          + ", which is bash's own: run the script by bash, or use what POSIX has";
    }
    return "look at PATH where the script runs; install "
        + failure.program()
        + " or call it by its full path";
  }

  /** Builtins and keywords of bash's that a POSIX shell need not have. */
  private static final Set<String> OF_BASH =
      Set.of(
          "[[",
          "source",
          "declare",
          "typeset",
          "let",
          "shopt",
          "pushd",
          "popd",
          "mapfile",
          "readarray",
          "function",
          "select",
          "builtin",
          "enable",
          "disown",
          "compgen");
}
