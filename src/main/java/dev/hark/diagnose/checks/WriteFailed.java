package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** What was written did not arrive. */
public final class WriteFailed implements Check {
  @Override
  public Rule rule() {
    return Rule.WRITE_FAILED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure
        .cause()
        .filter(c -> c.name().contains("write") || c.name().contains("sync"))
        .isPresent();
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not write its output";
  }

  @Override
  public String help(Case failure) {
    return "check what was written: the output is not complete";
  }
}
