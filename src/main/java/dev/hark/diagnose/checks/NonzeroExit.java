package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** It ended with a failure of its own. */
public final class NonzeroExit implements Check {
  @Override
  public Rule rule() {
    return Rule.NONZERO_EXIT;
  }

  @Override
  public boolean applies(Case failure) {
    return true;
  }

  @Override
  public String headline(Case failure) {
    return Headlines.failed(failure);
  }

  @Override
  public String help(Case failure) {
    return "look at its status where it ends, or let set -e and set -o pipefail do it";
  }
}
