package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** Nobody listens where it connected to. */
public final class ConnectionRefused implements Check {
  @Override
  public Rule rule() {
    return Rule.CONNECTION_REFUSED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ECONNREFUSED");
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " was refused the connection to " + failure.path();
  }

  @Override
  public String help(Case failure) {
    return "start the service, or let the script stop when it does not answer";
  }
}
