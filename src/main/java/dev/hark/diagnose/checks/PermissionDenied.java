package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** It is there, and this user may not. */
public final class PermissionDenied implements Check {
  @Override
  public Rule rule() {
    return Rule.PERMISSION_DENIED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("EACCES", "EPERM");
  }

  @Override
  public String headline(Case failure) {
    return failure.program()
        + " was not allowed to use "
        + (failure.path().isEmpty() ? "what it needs" : failure.path());
  }

  @Override
  public String help(Case failure) {
    return "look at owner and mode with ls -ld, and at the user that runs the script";
  }
}
