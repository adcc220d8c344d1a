package dev.hark.environment;

import dev.hark.model.EarlyEnd;
import dev.hark.model.Sourced;
import dev.hark.model.VariableChange;
import java.util.List;

/** What a shell's own trace tells of its start: which line did what. */
public record ShellTrace(
    List<VariableChange> changes, List<Sourced> sourced, List<EarlyEnd> earlyEnds) {
  /** Nothing is known. */
  public static final ShellTrace NONE = new ShellTrace(List.of(), List.of(), List.of());

  public ShellTrace {
    changes = List.copyOf(changes);
    sourced = List.copyOf(sourced);
    earlyEnds = List.copyOf(earlyEnds);
  }
}
