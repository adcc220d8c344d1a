package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.ShellSyntax;
import java.util.List;
import java.util.Optional;

/** Who can tell what a status met, and what came after. */
record Witnesses(
    Levels levels, ShellOptions options, ShellSyntax syntax, Aftermath aftermath, Callers callers) {

  /** Whether a background job was ended on purpose, or the status of a wait for it is looked at. */
  boolean heed(Attempt job) {
    return aftermath.shellWasSignalled(job.command())
        || aftermath.waitFor(job).filter(wait -> isHeeded(job, wait)).isPresent();
  }

  /** The status of a job is that of the {@code wait} for it: {@code wait "$pid" || bad=1}. */
  private boolean isHeeded(Attempt job, ShellCommand wait) {
    List<Level> onward = levels.of(wait, aftermath.place(wait));
    if (onward.isEmpty()) {
      return true;
    }
    Attempt waited =
        new Attempt(
            wait,
            Optional.empty(),
            List.of(),
            job.status(),
            Optional.empty(),
            List.of(),
            List.of());
    return new StatusWay(this, waited, onward).fate().end() != Fate.End.SILENCED;
  }
}
