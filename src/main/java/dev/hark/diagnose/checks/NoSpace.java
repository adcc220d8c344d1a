package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The device or the quota is full. */
public final class NoSpace implements Check {
  @Override
  public Rule rule() {
    return Rule.NO_SPACE;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ENOSPC", "EDQUOT");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not write: the device is full";
  }

  @Override
  public String help(Case failure) {
    return "make room, and check what was written: the output is not complete";
  }
}
