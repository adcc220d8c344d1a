package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A pattern matched nothing and was taken literally. */
public final class EmptyGlob implements Check {
  @Override
  public Rule rule() {
    return Rule.EMPTY_GLOB;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ENOENT")
        && (failure.path().indexOf('*') >= 0 || failure.path().indexOf('?') >= 0);
  }

  @Override
  public String headline(Case failure) {
    return "the pattern " + failure.path() + " matched nothing and was taken literally";
  }

  @Override
  public String help(Case failure) {
    return "test for the files first, or use shopt -s nullglob or failglob";
  }
}
