package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A start-up file ended before the lines that were needed. */
public final class StartupFile implements Check {
  @Override
  public Rule rule() {
    return Rule.STARTUP_FILE;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.isProved(Rule.STARTUP_FILE);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " is not set up: its start-up file ended early";
  }

  @Override
  public String help(Case failure) {
    return "move what scripts need above the line that returns for shells that are not interactive";
  }
}
