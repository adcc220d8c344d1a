package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The file system takes no writes. */
public final class ReadOnly implements Check {
  @Override
  public Rule rule() {
    return Rule.READ_ONLY;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EROFS");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not write: the file system is read-only";
  }

  @Override
  public String help(Case failure) {
    return "write somewhere else, or mount it for writing";
  }
}
