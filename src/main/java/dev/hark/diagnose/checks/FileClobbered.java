package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A file was emptied by a redirection before the command could read it. */
public final class FileClobbered implements Check {
  @Override
  public Rule rule() {
    return Rule.FILE_CLOBBERED;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.emptied().isPresent();
  }

  @Override
  public String headline(Case failure) {
    return failure.program() + " read a file that its own redirection had just emptied";
  }

  @Override
  public String help(Case failure) {
    return "write to another file and rename it, or use sponge or the program's own in-place option";
  }
}
