package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** Another program of the same name came first in PATH. */
public final class PathShadowed implements Check {
  @Override
  public Rule rule() {
    return Rule.PATH_SHADOWED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.isProved(Rule.PATH_SHADOWED);
  }

  @Override
  public String headline(Case failure) {
    return "another " + failure.program() + " came first in PATH, and failed";
  }

  @Override
  public String help(Case failure) {
    return "call the one that is meant by its full path, or put its folder first";
  }
}
