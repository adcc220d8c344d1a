package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A file that a shell was to read before its script is not there. */
final class StartupFileMissing implements Check {
  @Override
  public Rule rule() {
    return Rule.STARTUP_FILE;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.isProved(Rule.STARTUP_FILE) && failure.failedWith("ENOENT");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " did not find its start-up file " + failure.path();
  }

  @Override
  public String help(Case failure) {
    return "let BASH_ENV name a file that is there, by its whole path; bash says nothing when it is not";
  }
}
