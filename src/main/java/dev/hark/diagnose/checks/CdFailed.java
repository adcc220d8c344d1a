package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The directory was not changed. */
public final class CdFailed implements Check {
  @Override
  public Rule rule() {
    return Rule.CD_FAILED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.attempt().process().isEmpty()
        && (failure.program().equals("cd") || failure.program().equals("pushd"));
  }

  @Override
  public String headline(Case failure) {
    return "cd failed, and what follows ran in the wrong directory";
  }

  @Override
  public String help(Case failure) {
    return "write cd … || exit, or use set -e";
  }
}
