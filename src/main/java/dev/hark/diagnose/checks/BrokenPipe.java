package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The reader of a pipe or a connection was gone before everything was written. */
public final class BrokenPipe implements Check {
  @Override
  public Rule rule() {
    return Rule.BROKEN_PIPE;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EPIPE") || failure.isProved(Rule.BROKEN_PIPE);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not write all: its reader was gone";
  }

  @Override
  public String help(Case failure) {
    return "look at why the reader ended, and let the pipeline fail with set -o pipefail";
  }
}
