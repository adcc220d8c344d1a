package dev.hark.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.environment.ShellTraces.Plain;
import dev.hark.model.EarlyEnd;
import dev.hark.model.Sourced;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each shell says of its start, and the lines that are found in it. */
class TraceReadersTest {
  private static final Map<String, String> GIVEN = Map.of("PATH", "/usr/bin:/bin");

  private static ShellTrace read(
      String shell, Disk disk, List<String> files, Map<String, String> after, String said) {
    return new ShellTraces(disk, "nonce")
        .read(
            shell, said.replace('|', '\u001f'), Plain.of(files, GIVEN, after), "/u/fish_variables");
  }

  private static List<String> lines(ShellTrace trace) {
    return trace.changes().stream().map(TraceReadersTest::line).toList();
  }

  private static String line(VariableChange change) {
    return change.by().file()
        + ":"
        + change.by().line().orElse(0)
        + " "
        + change.name()
        + "="
        + change.after().orElse("(unset)");
  }

  @Test
  void theLineThatBashPrintedLastHoldsTheCommandThatRuns() {
    Disk disk =
        new Disk()
            .file(
                "/h/.bash_profile",
                """
                # nothing here
                [ -f ~/.bashrc ] && . ~/.bashrc
                export LAST=1
                """)
            .file(
                "/h/.bashrc",
                """
                if [ -d /tool ]; then
                  PATH=/other:$PATH
                else
                  PATH=/tool:$PATH
                fi
                unset GONE
                """);
    ShellTrace trace =
        read(
            "bash",
            disk,
            List.of("/h/.bash_profile", "/h/.bashrc"),
            Map.of("PATH", "/tool:/usr/bin:/bin", "LAST", "1"),
            """
            # nothing here
            [ -f ~/.bashrc ] && . ~/.bashrc
            + '[' -f /h/.bashrc ']'
            + . /h/.bashrc
            if [ -d /tool ]; then
              PATH=/other:$PATH
            else
              PATH=/tool:$PATH
            fi
            ++ '[' -d /tool ']'
            ++ PATH=/tool:/usr/bin:/bin
            unset GONE
            ++ unset GONE
            export LAST=1
            + export LAST=1
            + LAST=1
            """);
    assertThat(lines(trace))
        .containsExactly("/h/.bashrc:4 PATH=/tool:/usr/bin:/bin", "/h/.bash_profile:3 LAST=1");
    assertThat(trace.sourced())
        .containsExactly(new Sourced("/h/.bashrc", StartupLine.of("/h/.bash_profile", 2)));
    assertThat(trace.earlyEnds()).isEmpty();
  }

  @Test
  void aFileThatIsLeftIsLeftAtTheLineThatSaidReturn() {
    Disk disk =
        new Disk()
            .file("/h/.bashrc", "case $- in\n  *i*) ;;\n  *) return ;;\nesac\nPATH=/tool:$PATH\n");
    ShellTrace trace =
        read(
            "bash",
            disk,
            List.of("/h/.bashrc"),
            GIVEN,
            "case $- in\n  *i*) ;;\n  *) return ;;\nesac\n+ case hBc in\n+ return\n+ true\n");
    assertThat(trace.earlyEnds()).containsExactly(new EarlyEnd(StartupLine.of("/h/.bashrc", 3), 5));
  }

  @Test
  void aReturnOutOfAFunctionLeavesNoFile() {
    String text = "f() { return; }\nf\nPATH=/tool:$PATH\n";
    ShellTrace trace =
        read(
            "bash",
            new Disk().file("/h/.bashrc", text),
            List.of("/h/.bashrc"),
            Map.of("PATH", "/tool:/usr/bin:/bin"),
            """
            f() { return; }
            f
            + f
            + return
            PATH=/tool:$PATH
            + PATH=/tool:/usr/bin:/bin
            """);
    assertThat(trace.earlyEnds()).isEmpty();
    assertThat(lines(trace)).containsExactly("/h/.bashrc:3 PATH=/tool:/usr/bin:/bin");
  }

  @Test
  void whatAFunctionDoesIsDoneByTheLineThatCallsIt() {
    String text = "add() {\n  PATH=\"$1:$PATH\"\n}\nadd \"$HOME/tool/bin\"\n";
    ShellTrace trace =
        read(
            "sh",
            new Disk().file("/h/.profile", text),
            List.of("/h/.profile"),
            Map.of("PATH", "/h/tool/bin:/usr/bin:/bin"),
            text + "+ add /h/tool/bin\n+ PATH=/h/tool/bin:/usr/bin:/bin\n");
    assertThat(lines(trace)).containsExactly("/h/.profile:4 PATH=/h/tool/bin:/usr/bin:/bin");
  }

  @Test
  void aValueForOneCommandAloneIsNoChange() {
    String text = "PATH=/x command\nPATH=$PATH:/y\n";
    ShellTrace trace =
        read(
            "bash",
            new Disk().file("/h/.bashrc", text),
            List.of("/h/.bashrc"),
            Map.of("PATH", "/usr/bin:/bin:/y"),
            """
            PATH=/x command
            + PATH=/x
            + command
            PATH=$PATH:/y
            + PATH=/usr/bin:/bin:/y
            """);
    assertThat(lines(trace)).containsExactly("/h/.bashrc:2 PATH=/usr/bin:/bin:/y");
    assertThat(trace.changes().get(0).before()).contains("/usr/bin:/bin");
  }

  @Test
  void whatStartUpFilesPrintIsNoTrace() {
    String text = "echo welcome\nPATH=/tool:$PATH\n";
    ShellTrace trace =
        read(
            "bash",
            new Disk().file("/h/.bashrc", text),
            List.of("/h/.bashrc"),
            Map.of("PATH", "/tool:/usr/bin:/bin"),
            """
            bash: no job control in this shell
            echo welcome
            + echo welcome
            welcome
            + PATH=/evil is what a program printed
            PATH=/tool:$PATH
            + PATH=/tool:/usr/bin:/bin
            """);
    assertThat(lines(trace)).containsExactly("/h/.bashrc:2 PATH=/tool:/usr/bin:/bin");
  }

  @Test
  void zshSaysFileAndLineAndTheValueBefore() {
    Disk disk =
        new Disk()
            .file(
                "/h/.zshenv", "export TOOL=/tool\n[[ -o interactive ]] || return\npath+=(/late)\n")
            .file("/h/.zprofile", "path=(/tool $path)\n");
    ShellTrace trace =
        read(
            "zsh",
            disk,
            List.of("/h/.zshenv", "/h/.zprofile"),
            Map.of("PATH", "/tool:/usr/bin:/bin", "TOOL", "/tool"),
            """
            +|nonce|/h/.zshenv|1|/h/.zshenv|/usr/bin:/bin|/tool|export TOOL=/tool
            +|nonce|/h/.zshenv|2|/h/.zshenv|/usr/bin:/bin|/tool|[[ -o interactive ]]
            +|nonce|/h/.zshenv|2|/h/.zshenv|/usr/bin:/bin|/tool|return
            +|nonce|/h/.zprofile|1|/h/.zprofile|/usr/bin:/bin|/tool|path=( /tool /usr/bin /bin )
            +|other|/h/.zprofile|1|/h/.zprofile|/evil|/evil|true
            +|nonce|zsh|1|zsh|/tool:/usr/bin:/bin|/tool|true
            """);
    assertThat(lines(trace)).contains("/h/.zprofile:1 PATH=/tool:/usr/bin:/bin");
    assertThat(trace.earlyEnds()).containsExactly(new EarlyEnd(StartupLine.of("/h/.zshenv", 2), 3));
  }

  @Test
  void whatAZshFunctionDoesIsDoneByTheLineThatCallsIt() {
    Disk disk = new Disk().file("/h/.zshrc", "add() {\n  path+=($1)\n}\nadd /tool\n");
    ShellTrace trace =
        read(
            "zsh",
            disk,
            List.of("/h/.zshrc"),
            Map.of("PATH", "/usr/bin:/bin:/tool"),
            """
            +|nonce|/h/.zshrc|4|/h/.zshrc|/usr/bin:/bin|add /tool
            +|nonce|/h/.zshrc|2|add|/usr/bin:/bin|path+=( /tool )
            +|nonce|zsh|1|zsh|/usr/bin:/bin:/tool|true
            """);
    assertThat(lines(trace)).containsExactly("/h/.zshrc:4 PATH=/usr/bin:/bin:/tool");
  }

  @Test
  void fishNamesNoLineAndItIsFoundByItsWords() {
    Disk disk =
        new Disk()
            .file("/h/config.fish", "# mine\nset -gx EDITOR vi\nsource ~/more.fish\n")
            .file("/h/more.fish", "set -e CGO\nset -gx PATH ~/tool $PATH\n");
    ShellTrace trace =
        read(
            "fish",
            disk,
            List.of("/h/config.fish", "/h/more.fish"),
            Map.of("PATH", "/h/tool:/usr/bin:/bin", "EDITOR", "vi"),
            """
            > source /h/config.fish
            --> set -gx EDITOR vi
            --> source /h/more.fish
            ----> set -e CGO
            ----> set -gx PATH /h/tool /usr/bin /bin
            ----> set -l PATH /not/this/one
            """);
    assertThat(lines(trace))
        .containsExactly("/h/config.fish:2 EDITOR=vi", "/h/more.fish:2 PATH=/h/tool:/usr/bin:/bin");
    assertThat(trace.sourced())
        .containsExactly(new Sourced("/h/more.fish", StartupLine.of("/h/config.fish", 3)));
  }

  @Test
  void whatFishKeepsFromEarlierSessionsIsTheDoingOfTheLineThatKeepsIt() {
    Disk disk =
        new Disk()
            .file("/u/fish_variables", "# kept\nSETUVAR fish_user_paths:/h/tool/bin\n")
            .file("/h/conf.d/tool.fish", "fish_add_path ~/tool/bin\n");
    Map<String, String> after = Map.of("PATH", "/h/tool/bin:/usr/bin:/bin");
    String said =
        """
        > source /usr/share/fish/config.fish
        --> __fish_reconstruct_path VARIABLE SET fish_user_paths
        ----> set -xg PATH /h/tool/bin /usr/bin /bin
        """;
    assertThat(lines(read("fish", disk, List.of("/h/conf.d/tool.fish"), after, said)))
        .containsExactly("/h/conf.d/tool.fish:1 PATH=/h/tool/bin:/usr/bin:/bin");
    assertThat(lines(read("fish", disk, List.of(), after, said)))
        .containsExactly("/u/fish_variables:2 PATH=/h/tool/bin:/usr/bin:/bin");
  }
}
