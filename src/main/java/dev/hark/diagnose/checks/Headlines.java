package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.model.Silencer;

/** What several rules say in the same words. */
final class Headlines {
  private Headlines() {}

  static String failed(Case failure) {
    boolean ended0 =
        failure.status() == 0 && failure.silencers().contains(Silencer.PROGRAM_IGNORED_IT);
    if (failure.silencers().contains(Silencer.TRAP_EXIT_ZERO)) {
      return failure.program() + " failed, and a trap made the script end as if it had not";
    }
    return ended0
        ? failure.program() + " did not find " + what(failure) + ", and ended as if it had"
        : failure.program()
            + " failed, and "
            + failure.startedBy().orElse("the script")
            + " went on as if it had not";
  }

  private static String what(Case failure) {
    return failure.path().isEmpty() ? "what it was told to read" : failure.path();
  }
}
