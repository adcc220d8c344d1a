package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A file ended at the limit that its writer was given. */
public final class TruncatedOutput implements Check {
  @Override
  public Rule rule() {
    return Rule.TRUNCATED_OUTPUT;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EFBIG") || failure.attempt().diedOf("SIGXFSZ");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not write all of its output: the file has reached its limit";
  }

  @Override
  public String help(Case failure) {
    return "raise ulimit -f, and write to another name first so that a short file is not taken for a whole one";
  }
}
