package dev.hark.model;

import java.util.List;

/** Everything that is known about a run, before anybody judges it. */
public record Run(
    RunSummary summary,
    InputAccount input,
    ProcessTree processes,
    List<ShellCommand> commands,
    Sources sources) {
  public Run {
    commands = List.copyOf(commands);
  }

  public Run withInput(InputAccount account) {
    return new Run(summary, account, processes, commands, sources);
  }

  public Run withSummary(RunSummary known) {
    return new Run(known, input, processes, commands, sources);
  }
}
