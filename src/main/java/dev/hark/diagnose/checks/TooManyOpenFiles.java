package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The limit of open descriptors was reached. */
public final class TooManyOpenFiles implements Check {
  @Override
  public Rule rule() {
    return Rule.TOO_MANY_OPEN_FILES;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EMFILE", "ENFILE");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " ran out of descriptors";
  }

  @Override
  public String help(Case failure) {
    return "raise ulimit -n, or open fewer files at a time";
  }
}
