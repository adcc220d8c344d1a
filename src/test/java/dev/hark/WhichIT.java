package dev.hark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hark which} and {@code hark startup} with real shells, in homes made here. */
class WhichIT {
  private static final Path STORY = Path.of("src/test/shell-startup/setup.sh").toAbsolutePath();
  private static final Path HARK = Path.of("scripts/hark").toAbsolutePath();

  @TempDir Path folder;

  private Path home = Path.of("");

  @BeforeEach
  void makeHome() throws IOException {
    folder = folder.toRealPath();
    home = Files.createDirectory(folder.resolve("home"));
  }

  private Program hark(List<String> variables, String... words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("env", "-i", "HOME=" + home, "PATH=/usr/bin:/bin", "LANG=C.UTF-8"));
    command.addAll(List.of("JAVA_HOME=" + System.getProperty("java.home"), "TMPDIR=" + folder));
    command.addAll(variables);
    command.add(HARK.toString());
    command.addAll(List.of(words));
    return Program.run(folder, command);
  }

  private Program which(String shells, String command) throws IOException, InterruptedException {
    return hark(List.of(), "which", "--shells", shells, command);
  }

  private void tellTheStory() throws IOException, InterruptedException {
    home = folder.resolve("story");
    assertThat(Program.run(folder, List.of("bash", STORY.toString(), home.toString())).status())
        .isZero();
  }

  private void file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void program(String name) throws IOException {
    file(name, "#!/bin/sh\necho it\n");
    assertThat(home.resolve(name).toFile().setExecutable(true)).isTrue();
  }

  @Test
  void inTheGoStoryBashLosesGoInTheLineThatOverwritesPath() throws Exception {
    tellTheStory();
    Program which = which("bash,sh,zsh", "go");
    assertThat(which.status()).isEqualTo(1);
    assertThat(which.output())
        .startsWith(
            "go is not found in bash (login, interactive, login interactive):"
                + " ~/.bashrc:8 overwrites PATH and loses ~/go1.22/bin\n"
                + "  ~/.bashrc:8  export PATH=\"$HOME/.local/bin:/usr/local/bin:/usr/bin:/bin\"")
        .contains(
            "go is not found in bash (script):"
                + " bash reads ~/.bashrc only when it is interactive; ~/.bashrc:1 adds ~/go1.22/bin\n",
            "go is not found in sh (script, login, interactive):"
                + " sh does not read ~/.bashrc, a file of bash's; ~/.bashrc:1 adds ~/go1.22/bin\n",
            "zsh does not read ~/.bashrc, a file of bash's; ~/.bashrc:1 adds ~/go1.22/bin\n",
            " * ~/go1.22/bin          added by ~/.bashrc:1, dropped by ~/.bashrc:8\n",
            "   ~/miniconda/condabin  added by ~/.bashrc:5, dropped by ~/.bashrc:8\n",
            "CGO_ENABLED\n");
  }

  @Test
  void inTheGoStoryFishFindsGoUnlessItsFilesAreElsewhere() throws Exception {
    tellTheStory();
    Program found = which("fish", "go");
    assertThat(found.status()).as(found.output()).isZero();
    assertThat(found.output())
        .startsWith("go is found in every shell and mode\n")
        .contains(
            "interactive        ~/go1.22/bin/go  entry 1\n",
            "added by ~/.config/fish/conf.d/go.fish:1\n");
    Program elsewhere =
        hark(List.of("XDG_CONFIG_HOME=" + home + "/xdg"), "which", "--shells", "fish", "go");
    assertThat(elsewhere.status()).isEqualTo(1);
    assertThat(elsewhere.output())
        .startsWith(
            "go is not found in fish (script, login, interactive, login interactive):"
                + " fish does not read ~/.config/fish/conf.d/go.fish: XDG_CONFIG_HOME is ~/xdg;"
                + " ~/.config/fish/conf.d/go.fish:1 adds ~/go1.22/bin\n");
  }

  @Test
  void aCondaEnvironmentShadowsTheOtherGo() throws Exception {
    tellTheStory();
    Path bashrc = home.resolve(".bashrc");
    List<String> lines = new ArrayList<>(Files.readAllLines(bashrc));
    lines.set(lines.size() - 1, "conda activate ml");
    Files.write(bashrc, lines);
    Program which = which("bash", "go");
    assertThat(which.output())
        .contains(
            "~/miniconda/envs/ml/bin/go comes before ~/go1.22/bin/go: ~/.bashrc:8 puts its folder"
                + " in front\n  ~/.bashrc:8  conda activate ml\n",
            "interactive        ~/miniconda/envs/ml/bin/go  entry 1, shadows ~/go1.22/bin/go\n",
            "GOROOT\n",
            "~/miniconda/envs/ml/go  in bash (login, interactive, login interactive), set by"
                + " ~/miniconda/envs/ml/etc/conda/activate.d/go.sh:1\n");
  }

  @Test
  void anEarlyReturnHidesWhatStandsBelowIt() throws Exception {
    program("tool/bin/tool");
    file(".bash_profile", "umask 022\n. ~/.bashrc\n");
    file(
        ".bashrc",
        """
        # as Debian has it
        case $- in
          *i*) ;;
          *) return ;;
        esac
        PATH=~/tool/bin:$PATH
        """);
    assertThat(which("bash", "tool").output())
        .contains(
            "tool is not found in bash (login): ~/.bashrc:4 leaves the file before line 6, which"
                + " adds ~/tool/bin\n");
  }

  @Test
  void anEarlyReturnOfZshHidesWhatStandsBelowIt() throws Exception {
    program("tool/bin/tool");
    file(".zshenv", "[[ -o interactive ]] || return\npath=(~/tool/bin $path)\n");
    assertThat(which("zsh", "tool").output())
        .contains(
            "tool is not found in zsh (script, login): ~/.zshenv:1 leaves the file before line 2,"
                + " which adds ~/tool/bin\n",
            "   1 * ~/tool/bin  added by ~/.zshenv:2\n");
  }

  @Test
  void aBashProfileHidesTheProfile() throws Exception {
    program("tool/bin/tool");
    file(".profile", "PATH=~/tool/bin:$PATH\n");
    file(".bash_profile", "umask 022\n");
    assertThat(which("bash,sh", "tool").output())
        .contains(
            "tool is not found in bash (login, login interactive): bash does not read ~/.profile,"
                + " because ~/.bash_profile is there; ~/.profile:1 adds ~/tool/bin\n",
            "tool is not found in sh (script, interactive): sh reads ~/.profile only when it is a"
                + " login shell; ~/.profile:1 adds ~/tool/bin\n",
            "      login              ~/tool/bin/tool  entry 1\n");
  }

  @Test
  void zprofileIsForLoginsAndZshrcForTerminals() throws Exception {
    program("tool/bin/tool");
    program("other/bin/other");
    file(".zprofile", "path=(~/tool/bin $path)\n");
    file(".zshrc", "add() {\n  path+=($1)\n}\nadd ~/other/bin\n");
    assertThat(which("zsh", "tool").output())
        .contains(
            "tool is not found in zsh (script, interactive): zsh reads ~/.zprofile only when it is a"
                + " login shell; ~/.zprofile:1 adds ~/tool/bin\n");
    assertThat(which("zsh", "other").output())
        .contains(
            "other is not found in zsh (script, login): zsh reads ~/.zshrc only when it is"
                + " interactive; ~/.zshrc:4 adds ~/other/bin\n");
  }

  @Test
  void aSourcedFileThatOverwritesPathIsNamed() throws Exception {
    program("tool/bin/tool");
    file(".zshrc", "path=(~/tool/bin $path)\nsource ~/.paths\n");
    file(".paths", "# the office wants it so\nPATH=/usr/local/bin:/usr/bin:/bin\n");
    file(".profile", "PATH=~/tool/bin:$PATH\n. ~/.paths\n");
    String said = which("zsh,sh", "tool").output();
    assertThat(said)
        .contains(
            "tool is not found in zsh (interactive, login interactive) and sh (login): ~/.paths:2"
                + " overwrites PATH and loses ~/tool/bin\n");
    assertThat(hark(List.of(), "startup", "--shells", "zsh").output())
        .contains("~/.paths  sourced by ~/.zshrc:2\n", "  PATH   ~/.paths:2  ");
  }

  @Test
  void aConditionInAFileOfFishIsTold() throws Exception {
    program("tool/bin/tool");
    file(
        ".config/fish/config.fish",
        "if status is-interactive\n  set -gx PATH ~/tool/bin $PATH\nend\n");
    assertThat(which("fish", "tool").output())
        .contains(
            "tool is not found in fish (script, login): a condition around"
                + " ~/.config/fish/config.fish:2, which adds ~/tool/bin, does not hold\n");
  }

  @Test
  void bashEnvIsReadByScripts() throws Exception {
    program("tool/bin/tool");
    file("env.sh", "export PATH=~/tool/bin:$PATH\n");
    Program which =
        hark(List.of("BASH_ENV=" + home + "/env.sh"), "which", "--shells", "bash", "tool");
    assertThat(which.output())
        .contains(
            "bash  script             not found\n",
            "      script, BASH_ENV   ~/tool/bin/tool  entry 1\n",
            "added by ~/env.sh:1\n");
  }

  @Test
  void aStartUpFileThatWaitsDoesNotHoldHarkUp() throws Exception {
    file(".zshrc", "sleep 987\n");
    file(".zprofile", "exit 3\n");
    long start = System.nanoTime();
    Program startup = hark(List.of(), "startup", "--limit", "2", "--shells", "zsh");
    assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(60);
    assertThat(startup.status()).isEqualTo(1);
    assertThat(startup.output())
        .containsPattern("zsh, interactive: .* files; not ready after 2... ms, and ended by hark")
        .containsPattern("zsh, login: .* a start-up file ended the shell before it was ready");
    assertThat(processesLeftWith("sleep\0987")).isZero();
  }

  @Test
  void whatAStartUpFileLeavesBehindIsHungUp() throws Exception {
    file(".bashrc", "sleep 986 &\n");
    assertThat(hark(List.of(), "startup", "--shells", "bash").status()).isZero();
    assertThat(processesLeftWith("sleep\0986")).isZero();
  }

  /** A process that was sent its signal takes a moment to end, on a busy machine a longer one. */
  private static long processesLeftWith(String words) throws IOException, InterruptedException {
    for (int tries = 0; tries < 50 && processesWith(words) > 0; tries++) {
      Thread.sleep(100);
    }
    return processesWith(words);
  }

  private static long processesWith(String words) throws IOException {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      return processes
          .map(process -> process.resolve("cmdline"))
          .filter(
              file -> {
                try {
                  return Files.readString(file).contains(words);
                } catch (IOException | java.io.UncheckedIOException e) {
                  return false;
                }
              })
          .count();
    }
  }

  @Test
  void nothingIsWrittenButWhatStartUpFilesWrite() throws Exception {
    file(".bashrc", "HISTFILE=~/.bash_history\nexport API_TOKEN=ghx7Kq9ZpR2m\n");
    file(".zshrc", "HISTFILE=~/.zsh_history\nSAVEHIST=100\n");
    Program which = which("bash,zsh", "no-such-command");
    assertThat(which.status()).isEqualTo(1);
    assertThat(which.output())
        .contains(": no folder of any PATH and none that a start-up file names holds")
        .doesNotContain("ghx7Kq9ZpR2m");
    try (Stream<Path> left = Files.list(home)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder(".bashrc", ".zshrc");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly("home");
    }
  }

  @Test
  void jsonHoldsTheSame() throws Exception {
    tellTheStory();
    Program which = hark(List.of(), "which", "--shells", "bash", "--json", "-", "go");
    assertThat(which.status()).isEqualTo(1);
    assertThat(which.output())
        .contains(
            "\"schema\" : \"hark-which/1\"",
            "\"sort\" : \"dropped\"",
            "\"file\" : \"" + home + "/.bashrc\",\n        \"line\" : 8\n");
  }

  @Test
  void anAliasOfAProgramThatPathLostLeadsNowhere() throws Exception {
    program("tool/bin/tool");
    file(
        ".bashrc",
        """
        export PATH=~/tool/bin:$PATH
        alias tool='tool -v'
        export PATH=$(echo "$PATH" | sed "s,$HOME/tool/bin:,,")
        """);
    assertThat(which("bash", "tool").output())
        .contains(
            "tool is not found in bash (interactive): ~/.bashrc:3 drops from PATH ~/tool/bin\n",
            "      interactive        alias tool -v, which is not in PATH\n");
  }

  @Test
  void wrongUsageIsOneLine() throws Exception {
    assertThat(which("bash,tcsh", "go"))
        .isEqualTo(
            new Program(
                2,
                "hark: --shells takes bash, sh, zsh, fish, not 'tcsh'; separate them by commas\n"));
    assertThat(which("bash", "/usr/bin/go"))
        .isEqualTo(
            new Program(
                2, "hark: '/usr/bin/go' is no name; give a command as you would type it: go\n"));
    assertThat(hark(List.of(), "startup", "now"))
        .isEqualTo(
            new Program(
                2,
                "hark: 'now' is one argument too many; hark startup --help says what there is\n"));
  }
}
