package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** It died of a signal. */
public final class Killed implements Check {
  @Override
  public Rule rule() {
    return Rule.KILLED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.attempt().wasKilled();
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " was killed before it was done";
  }

  @Override
  public String help(Case failure) {
    return "find out who sent the signal (the kernel's OOM killer sends SIGKILL), and let the pipeline fail with set -o pipefail";
  }
}
