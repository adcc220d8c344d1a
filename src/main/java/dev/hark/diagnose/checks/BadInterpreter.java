package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.diagnose.Clue;
import dev.hark.model.Rule;

/** The script is there, the program in its first line is not. */
public final class BadInterpreter implements Check {
  @Override
  public Rule rule() {
    return Rule.BAD_INTERPRETER;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.isProved(Rule.BAD_INTERPRETER);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " could not start: " + proof(failure);
  }

  @Override
  public String help(Case failure) {
    if (proof(failure).contains("carriage return")) {
      return "end the lines of " + failure.path() + " in newlines alone: sed -i 's/\\r$//'";
    }
    return "mend the first line of "
        + failure.path()
        + ", or install the interpreter that it names";
  }

  private static String proof(Case failure) {
    return failure.clue().map(Clue::words).orElse("");
  }
}
