package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir Path temporary;

  private record Said(int status, String out, String err) {}

  private static Said hark(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream complain = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status =
        Commands.run(
            args, new Console(new ByteArrayInputStream(new byte[0]), print, complain, Map.of()));
    return new Said(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> names() {
    return Commands.usages().stream().map(Usage::name).toList();
  }

  @Test
  void aMistypedCommandIsAnsweredWithTheNearest() {
    assertThat(hark("analyse"))
        .isEqualTo(new Said(2, "", "hark: no command 'analyse'; did you mean 'analyze'?\n"));
    assertThat(hark("frobnicate").err())
        .isEqualTo(
            "hark: no command 'frobnicate'; there are: " + String.join(", ", names()) + "\n");
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheNearest() {
    assertThat(hark("analyze", "--jsno", "f", "log"))
        .isEqualTo(new Said(2, "", "hark: no option '--jsno'; did you mean '--json'?\n"));
    assertThat(hark("analyze", "--collor=always", "log").err())
        .isEqualTo("hark: no option '--collor'; did you mean '--color'?\n");
    assertThat(hark("analyze", "--frobnicate", "log").err())
        .isEqualTo("hark: no option '--frobnicate'; hark analyze --help lists them\n");
  }

  @Test
  void everyCommandHasAPageWithExamples() {
    for (String name : names()) {
      Said page = hark(name, "--help");
      assertThat(page.status()).isZero();
      assertThat(page.out()).as(name).startsWith("Usage: hark " + name).contains("Examples:\n");
    }
  }

  @Test
  void theOverviewNamesEveryCommand() {
    Said overview = hark("--help");
    assertThat(overview).isEqualTo(hark()).isEqualTo(hark("help"));
    names().forEach(name -> assertThat(overview.out()).contains("\n  " + name + " "));
  }

  @Test
  void completionsAndManPageNameEveryCommandAndOption() {
    String bash = hark("completion", "bash").out();
    String zsh = hark("completion", "zsh").out();
    String fish = hark("completion", "fish").out();
    String man = hark("completion", "man").out();
    for (Usage command : Commands.usages()) {
      assertThat(bash).containsPattern("[' ]" + command.name() + " ");
      assertThat(zsh).contains("'" + command.name() + ":");
      assertThat(fish).contains(" -a " + command.name() + " ");
      assertThat(man).contains("\n.SS hark " + command.name() + " ");
      for (Option option : command.options()) {
        for (String name : option.names()) {
          assertThat(bash).containsPattern("[' ]" + name + "[' ]");
          assertThat(zsh).contains("'" + name + "[");
          assertThat(fish)
              .containsPattern(
                  (name.startsWith("--") ? " -l " : " -s ") + name.replaceFirst("^-+", "") + " ");
          assertThat(man).contains(name.replace("-", "\\-"));
        }
      }
    }
    assertThat(hark("completion", "tcsh").err())
        .isEqualTo("hark: no completion for 'tcsh'; there are: bash, zsh, fish, man\n");
  }

  private String completed(String... words) throws IOException, InterruptedException {
    Path script = temporary.resolve("try.bash");
    Files.writeString(
        script,
        hark("completion", "bash").out()
            + "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1))\n_hark\necho \"${COMPREPLY[*]}\"\n");
    ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
    bash.command().addAll(List.of(words));
    Process process = bash.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  @Test
  void bashCompletesCommandsOptionsAndNames() throws Exception {
    assertThat(completed("hark", "ana")).isEqualTo("analyze");
    assertThat(completed("hark", "analyze", "--js")).isEqualTo("--json");
    assertThat(completed("hark", "analyze", "--color", "al")).isEqualTo("always");
    assertThat(completed("hark", "analyze", "--chart", "FI")).isEmpty();
    assertThat(completed("hark", "explain", "or-")).isEqualTo("or-true");
    assertThat(completed("hark", "explain", "ENOE")).isEqualTo("ENOENT ENOEXEC");
    assertThat(completed("hark", "analyze", "lo")).isEmpty();
  }
}
