package dev.hark.cli;

import dev.hark.model.ShellStart;
import dev.hark.report.StartupJson;
import dev.hark.report.StartupReport;
import dev.hark.report.Theme;
import java.io.IOException;
import java.util.List;

/** {@code hark startup}: which start-up files are read, in which order, how long each takes. */
final class StartupCommand implements Subcommand {
  static final Option JSON =
      Option.valued("--json", "FILE", "write the same as JSON there, - for stdout");

  @Override
  public Usage usage() {
    return new Usage(
        "startup",
        List.of("hark startup [options]"),
        List.of(
            "Which start-up files each shell reads, in which order, and how long each takes.",
            "It starts each shell as a script, a terminal and a login do, so your start-up files",
            "run, each twice. The shells have no terminal, nothing to read and no history file."),
        Argument.NONE,
        List.of(Shells.SHELLS, ShellSurvey.LIMIT, JSON),
        """
        Times are from the moment a file is opened until the shell opens the next one or is ready.

        Exit status: 0; 1 when a shell was not ready in time or a start-up file ended it;
        125 when shells cannot be traced here.

        Examples:
          hark startup
          hark startup --shells bash,zsh
          hark startup --json - | jq '.starts[].files'
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    String json = typed.value(JSON, "");
    if (!json.isEmpty() && !json.equals(AtomicFile.STDOUT)) {
      AtomicFile.check(json);
    }
    ShellSurvey survey = ShellSurvey.of(typed, "");
    if (json.equals(AtomicFile.STDOUT)) {
      StartupJson.write(survey.starts(), console.out());
    } else {
      Theme theme = Screen.STDOUT.theme(console.environment(), Theme.Colour.AUTO);
      new StartupReport(theme, survey.home()).write(survey.starts(), console.out());
      if (!json.isEmpty()) {
        AtomicFile.write(json, out -> StartupJson.write(survey.starts(), out));
      }
    }
    boolean ready = survey.starts().stream().allMatch(start -> start.end() == ShellStart.End.READY);
    return ready ? ExitStatus.OK : ExitStatus.NOT_EVERYWHERE;
  }
}
