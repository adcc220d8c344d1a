package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;
import java.util.function.Predicate;

/**
 * A check that needs no words of the case's own but the program's name.
 *
 * @param sign what a case of its kind shows
 * @param said what comes behind the program's name in the headline
 * @param advice what to do about it
 */
record PlainCheck(Rule rule, Predicate<Case> sign, String said, String advice) implements Check {
  @Override
  public boolean applies(Case failure) {
    return sign.test(failure);
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " " + said;
  }

  @Override
  public String help(Case failure) {
    return advice;
  }
}
