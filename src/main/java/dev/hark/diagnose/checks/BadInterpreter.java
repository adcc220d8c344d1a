package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** The script is there, the program in its first line is not. */
public final class BadInterpreter implements Check {
  @Override
  public Rule rule() {
    return Rule.BAD_INTERPRETER;
  }

  @Override
  public boolean applies(Case failure) {
    return Interpreters.isMissing(failure);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not start: its interpreter does not exist";
  }

  @Override
  public String help(Case failure) {
    return "mend the first line of "
        + failure.path()
        + ", or install the interpreter that it names";
  }
}
