package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** It was ended because it took too long. */
public final class Timeout implements Check {
  @Override
  public Rule rule() {
    return Rule.TIMEOUT;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ETIMEDOUT")
        || (failure.program().equals("read") && failure.status() > 128)
        || (failure.program().equals("timeout")
            && (failure.status() == 124 || failure.status() == 137));
  }

  @Override
  public String headline(Case failure) {
    return failure.program().equals("timeout")
        ? "the command was ended by timeout before it was done"
        : failure.program() + " gave up waiting";
  }

  @Override
  public String help(Case failure) {
    return "give it more time, or handle status 124";
  }
}
