package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A directory stands where a file was expected. */
public final class IsADirectory implements Check {
  @Override
  public Rule rule() {
    return Rule.IS_A_DIRECTORY;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EISDIR") || failure.heard().contains("Is a directory");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " was given a directory instead of a file";
  }

  @Override
  public String help(Case failure) {
    return "name the files in it, or use an option that takes directories";
  }
}
