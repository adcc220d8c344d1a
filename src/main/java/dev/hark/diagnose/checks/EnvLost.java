package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A variable, or a folder of PATH, that was set did not reach the program. */
public final class EnvLost implements Check {
  @Override
  public Rule rule() {
    return Rule.ENV_LOST;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.isProved(Rule.ENV_LOST);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " did not get the environment that the script had set up";
  }

  @Override
  public String help(Case failure) {
    return "export the variable, or pass it on where the environment is made anew; do not overwrite PATH, add to it";
  }
}
