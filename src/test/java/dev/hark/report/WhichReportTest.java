package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.CommandAnswer;
import dev.hark.model.EarlyEnd;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellMode.Kind;
import dev.hark.model.ShellStart;
import dev.hark.model.ShellStart.End;
import dev.hark.model.Sourced;
import dev.hark.model.StartupFile;
import dev.hark.model.StartupFile.Access;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer;
import dev.hark.model.WhichAnswer.Cause;
import dev.hark.model.WhichAnswer.Drift;
import dev.hark.model.WhichAnswer.Entry;
import dev.hark.model.WhichAnswer.Lineage;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Sort;
import dev.hark.model.WhichAnswer.Use;
import dev.hark.model.WhichAnswer.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WhichReportTest {
  private static final HomeFolder HOME = new HomeFolder("/h");
  private static final ShellMode LOGIN = new ShellMode("bash", Kind.LOGIN, List.of("-l"));
  private static final ShellMode TERMINAL = new ShellMode("bash", Kind.INTERACTIVE, List.of("-i"));
  private static final ShellMode FISH = new ShellMode("fish", Kind.SCRIPT, List.of());
  private static final StartupLine OVERWRITES = StartupLine.of("/h/.bashrc", 8);

  private static ShellStart start(ShellMode mode, End end, String target) {
    CommandAnswer answer =
        target.isEmpty()
            ? CommandAnswer.ABSENT
            : new CommandAnswer(CommandAnswer.Kind.FILE, target);
    return new ShellStart(
        mode,
        end,
        List.of(
            new StartupFile("/etc/profile", Access.READ, 0, 11_600_000),
            new StartupFile("/h/.bash_login", Access.MISSING, 12_000_000, 0),
            new StartupFile("/h/.bash_profile", Access.READ, 13_000_000, 100_000),
            new StartupFile("/h/.bashrc\u001b[2J", Access.READ, 14_000_000, 230_000_000),
            new StartupFile("/h/.private", Access.UNREADABLE, 15_000_000, 0)),
        List.of(new Sourced("/h/.bashrc\u001b[2J", StartupLine.of("/h/.bash_profile", 1))),
        List.of(new EarlyEnd(StartupLine.of("/h/.bash_profile", 3), 9)),
        List.of(
            new VariableChange(
                "PATH",
                Optional.of("/usr/bin:/h/go/bin"),
                Optional.of("/h/.local/bin:/usr/bin"),
                OVERWRITES,
                "PATH=~/.local/bin:/usr/bin"),
            new VariableChange(
                "API_TOKEN",
                Optional.empty(),
                Optional.of("ghx7Kq9ZpR2m"),
                StartupLine.of("/h/.bashrc", 2),
                "export API_TOKEN=ghx7Kq9ZpR2m")),
        Map.of(),
        Map.of("PATH", "/h/.local/bin:/usr/bin"),
        answer,
        250);
  }

  private static WhichAnswer answer() {
    return new WhichAnswer(
        "go",
        List.of(
            new Row(start(LOGIN, End.READY, ""), 0, List.of(), Use.WORKS),
            new Row(start(TERMINAL, End.OVERDUE, ""), 0, List.of(), Use.WORKS),
            new Row(
                start(FISH, End.READY, "/h/go/bin/go"), 1, List.of("/opt/go/bin/go"), Use.WORKS)),
        List.of(
            new Cause(
                Sort.DROPPED,
                List.of(LOGIN),
                "~/.bashrc:8 overwrites PATH and loses ~/go/bin",
                Optional.of(OVERWRITES),
                "PATH=~/.local/bin:/usr/bin",
                "keep what is there: end the new value with :$PATH"),
            new Cause(
                Sort.NOT_READY,
                List.of(TERMINAL),
                "the shell was not ready in time",
                Optional.empty(),
                "",
                "")),
        List.of(
            new Lineage(
                List.of(LOGIN),
                List.of(
                    new Entry(
                        "/h/.local/bin",
                        1,
                        false,
                        false,
                        Optional.of(OVERWRITES),
                        Optional.empty(),
                        Optional.empty()),
                    new Entry(
                        "/usr/bin",
                        2,
                        false,
                        true,
                        Optional.empty(),
                        Optional.of(StartupLine.of("/h/.bashrc", 9)),
                        Optional.empty()),
                    new Entry(
                        "/h/go/bin",
                        0,
                        true,
                        false,
                        Optional.of(StartupLine.of("/h/.bashrc", 1)),
                        Optional.empty(),
                        Optional.of(OVERWRITES))))),
        List.of(
            new Drift(
                "GO_TOKEN",
                List.of(
                    new Value(Optional.empty(), List.of(LOGIN), Optional.empty()),
                    new Value(
                        Optional.of("ghx7Kq9ZpR2m"),
                        List.of(FISH),
                        Optional.of(StartupLine.of("/h/config.fish", 2)))))));
  }

  private static String written(Consumer<PrintStream> writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theAnswerIsSentencesThenATableThenWherePathComesFrom() {
    assertThat(written(out -> new WhichReport(Theme.PLAIN, HOME).write(answer(), out)))
        .isEqualTo(
            """
            go is not found in bash (login): ~/.bashrc:8 overwrites PATH and loses ~/go/bin
              ~/.bashrc:8  PATH=~/.local/bin:/usr/bin
              help  keep what is there: end the new value with :$PATH
            go is not found in bash (interactive): the shell was not ready in time
            go is found in fish (script)

            bash  login              not found
                  interactive        not ready in time
            fish  script             ~/go/bin/go  entry 1, shadows /opt/go/bin/go

            PATH in bash (login)
               1   ~/.local/bin  added by ~/.bashrc:8
               2   /usr/bin      was there before, moved by ~/.bashrc:9
               - * ~/go/bin      added by ~/.bashrc:1, dropped by ~/.bashrc:8

            GO_TOKEN
              not set  in bash (login)
              ***  in fish (script), set by ~/config.fish:2
            """);
  }

  @Test
  void startUpFilesAreAListWithTimesAndWhoReadThem() {
    String drawn =
        written(
            out ->
                new StartupReport(Theme.PLAIN, HOME)
                    .write(List.of(start(LOGIN, End.READY, ""), start(FISH, End.LEFT, "")), out));
    assertThat(drawn)
        .startsWith(
            """
            bash, login: 3 files, ready after 250 ms
               12 ms  /etc/profile
                   -  ~/.bash_login  is not there
                0 ms  ~/.bash_profile  left at line 3 of 9
              230 ms    ~/.bashrc\\x1b[2J  sourced by ~/.bash_profile:1
                   !  ~/.private  may not be read
              PATH   ~/.bashrc:8  + ~/.local/bin  - ~/go/bin

            fish, script: 3 files; a start-up file ended the shell before it was ready
            """);
  }

  @Test
  void noSecretIsWrittenToJson() throws IOException {
    ByteArrayOutputStream which = new ByteArrayOutputStream();
    WhichJson.write(answer(), which);
    ByteArrayOutputStream startup = new ByteArrayOutputStream();
    StartupJson.write(List.of(start(LOGIN, End.READY, "")), startup);
    assertThat(which.toString(StandardCharsets.UTF_8))
        .contains("\"schema\" : \"hark-which/1\"", "\"foundEverywhere\" : false", "\"***\"")
        .doesNotContain("ghx7Kq9ZpR2m");
    assertThat(startup.toString(StandardCharsets.UTF_8))
        .contains("\"schema\" : \"hark-startup/1\"", "\"ms\" : 230", "\"***\"")
        .doesNotContain("ghx7Kq9ZpR2m");
  }
}
