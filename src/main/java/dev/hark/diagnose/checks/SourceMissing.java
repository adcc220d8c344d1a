package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A file to be sourced is not there. */
public final class SourceMissing implements Check {
  @Override
  public Rule rule() {
    return Rule.SOURCE_MISSING;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.attempt().process().isEmpty()
        && failure.failedWith("ENOENT")
        && (failure.program().equals("source") || failure.program().equals("."));
  }

  @Override
  public String headline(Case failure) {
    return failure.path() + " was not sourced, and what it defines is missing";
  }

  @Override
  public String help(Case failure) {
    return "name it by a path that does not depend on the directory, and let the script stop when it is missing";
  }
}
