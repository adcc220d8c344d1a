package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A program was found, and the kernel would not execute it. */
final class ExecFailed implements Check {
  @Override
  public Rule rule() {
    return Rule.EXEC_FAILED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.status() == 126 || failure.failedWith("ENOEXEC", "ETXTBSY");
  }

  @Override
  public String headline(Case failure) {
    return failure.status() == 0
        ? failure.program() + " could not execute " + failure.path() + ", and went on without it"
        : failure.program() + " could not be executed";
  }

  @Override
  public String help(Case failure) {
    return "look at its first bytes with file, and at its mode with ls -l";
  }
}
