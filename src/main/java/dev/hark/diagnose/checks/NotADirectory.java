package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A path goes through something that is no directory. */
public final class NotADirectory implements Check {
  @Override
  public Rule rule() {
    return Rule.NOT_A_DIRECTORY;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ENOTDIR");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " was given a path that goes through a file";
  }

  @Override
  public String help(Case failure) {
    return "look at each part of the path with ls -ld";
  }
}
