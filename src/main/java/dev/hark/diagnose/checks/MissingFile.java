package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.diagnose.Check;
import dev.hark.model.Rule;

/** A file or directory that was asked for is not there. */
public final class MissingFile implements Check {
  @Override
  public Rule rule() {
    return Rule.MISSING_FILE;
  }

  @Override
  public boolean applies(Case failure) {
    return failure.failedWith("ENOENT");
  }

  @Override
  public String headline(Case failure) {
    return Headlines.failed(failure);
  }

  @Override
  public String help(Case failure) {
    return "if "
        + (failure.path().isEmpty() ? "what it looked for" : failure.path())
        + " may be absent, say so; if not, let the failure stop the script";
  }
}
