package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A path was built from a variable that was empty. */
public final class UnsetVariablePath implements Check {
  @Override
  public Rule rule() {
    return Rule.UNSET_VARIABLE_PATH;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ENOENT") && EmptyVariables.startPath(failure);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " looked in the wrong place: a variable in its path is empty";
  }

  @Override
  public String help(Case failure) {
    return "use set -u, or ${VARIABLE:?} where it must not be empty";
  }
}
