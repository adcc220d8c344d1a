package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import dev.hark.environment.CommandSearch;
import dev.hark.model.WhichAnswer;
import dev.hark.report.Theme;
import dev.hark.report.WhichJson;
import dev.hark.report.WhichReport;
import java.io.IOException;
import java.util.List;

/** {@code hark which COMMAND}: is it found in every shell and mode, and which line made it so. */
final class WhichCommand implements Subcommand {
  @Override
  public Usage usage() {
    return new Usage(
        "which",
        List.of("hark which [options] COMMAND"),
        List.of(
            "Why a command is (not) found, in every shell and mode, and which line did it.",
            "It starts each shell as a script, a terminal and a login do, so your start-up files",
            "run, each twice. The shells have no terminal, nothing to read and no history file."),
        new Argument("COMMAND", Count.ONE, "the name of a command, like go"),
        List.of(Shells.SHELLS, ShellSurvey.LIMIT, StartupCommand.JSON),
        """
        Exit status: 0 when COMMAND is found in every shell and mode, 1 when it is not found in
        one of them, 125 when shells cannot be traced here.

        Examples:
          hark which go
          hark which --shells bash,zsh python3
          hark which --json - go | jq '.causes[].because'
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    String command = typed.arguments().get(0);
    if (command.isEmpty() || command.contains("/") || command.indexOf('\0') >= 0) {
      throw new Trouble(
          ExitStatus.USAGE,
          "'" + command + "' is no name; give a command as you would type it: go");
    }
    String json = typed.value(StartupCommand.JSON, "");
    if (!json.isEmpty() && !json.equals(AtomicFile.STDOUT)) {
      AtomicFile.check(json);
    }
    ShellSurvey survey = ShellSurvey.of(typed, command);
    WhichAnswer answer =
        new CommandSearch(survey.starts(), survey.texts(), survey.home(), survey.environment())
            .answer(command);
    if (json.equals(AtomicFile.STDOUT)) {
      WhichJson.write(answer, console.out());
    } else {
      Theme theme = Screen.STDOUT.theme(console.environment(), Theme.Colour.AUTO);
      new WhichReport(theme, survey.home()).write(answer, console.out());
      if (!json.isEmpty()) {
        AtomicFile.write(json, out -> WhichJson.write(answer, out));
      }
    }
    return answer.isFoundEverywhere() ? ExitStatus.OK : ExitStatus.NOT_EVERYWHERE;
  }
}
