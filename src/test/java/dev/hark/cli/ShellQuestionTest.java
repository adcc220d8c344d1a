package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hark.model.CommandAnswer;
import dev.hark.model.CommandAnswer.Kind;
import dev.hark.model.ShellMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shells themselves are asked: what they answer is what is understood. */
class ShellQuestionTest {
  @TempDir Path folder;

  private CommandAnswer ask(String shell, String before, String command)
      throws IOException, InterruptedException {
    ShellQuestion question = new ShellQuestion(command, Path.of("/usr/bin/env"), folder);
    for (Path answer : List.of(question.kind(), question.target(), question.ready())) {
      Files.deleteIfExists(answer);
    }
    Process process =
        new ProcessBuilder(shell, "-c", before + "\n" + question.text(shell))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor();
    assertThat(question.ready()).exists();
    return ShellQuestion.answer(read(question.kind()), read(question.target()));
  }

  private static String read(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void everyShellSaysWhatACommandIs() throws Exception {
    for (String shell : Shells.KNOWN) {
      assertThat(ask(shell, "", "env").kind()).as(shell).isEqualTo(Kind.FILE);
      assertThat(ask(shell, "", "env").target()).as(shell).endsWith("/env");
      assertThat(ask(shell, "", "cd").kind()).as(shell).isIn(Kind.BUILTIN, Kind.FUNCTION);
      assertThat(ask(shell, "", "no-such'command \\").kind()).as(shell).isEqualTo(Kind.ABSENT);
      String function = shell.equals("fish") ? "function f; true; end" : "f() { :; }";
      assertThat(ask(shell, function, "f").kind()).as(shell).isEqualTo(Kind.FUNCTION);
    }
    assertThat(ask("sh", "alias ll='ls -l'", "ll").kind()).isEqualTo(Kind.ALIAS);
    assertThat(ask("zsh", "alias ll='ls -l'", "ll"))
        .isEqualTo(new CommandAnswer(Kind.ALIAS, "ls -l"));
    assertThat(ask("bash", "", "if").kind()).isEqualTo(Kind.KEYWORD);
  }

  @Test
  void optionsAndFunctionsOfTheUserDoNotStandInTheWay() throws Exception {
    assertThat(
            ask("bash", "set -euC; type() { echo function; }; unset() { exit 1; }", "env").kind())
        .isEqualTo(Kind.FILE);
    assertThat(ask("zsh", "setopt noclobber errexit; whence() { echo f; }", "env").kind())
        .isEqualTo(Kind.FILE);
    assertThat(ask("bash", "set -e", "no-such-command").kind()).isEqualTo(Kind.ABSENT);
  }

  @Test
  void aShellThatIsNotKnownOrNotThereIsNamed() {
    Shells shells = new Shells(Map.of("PATH", "/nonexistent"));
    assertThatThrownBy(() -> shells.modes(Optional.of("bash,fsh")))
        .hasMessage("--shells takes bash, sh, zsh, fish, not 'fsh'; did you mean 'sh'?");
    assertThatThrownBy(() -> shells.modes(Optional.of("bash zsh")))
        .hasMessageContaining("separate them by commas");
  }

  @Test
  void aShellIsStartedInEachOfItsWays() {
    List<String> ways =
        new Shells(Map.of("BASH_ENV", "/h/env"))
            .modes(Optional.of("bash,sh")).stream().map(ShellMode::text).toList();
    assertThat(ways)
        .containsExactly(
            "bash, script",
            "bash, script, BASH_ENV",
            "bash, login",
            "bash, interactive",
            "bash, login interactive",
            "sh, script",
            "sh, login",
            "sh, interactive");
  }
}
