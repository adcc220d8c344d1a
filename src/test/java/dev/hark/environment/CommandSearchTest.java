package dev.hark.environment;

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
import dev.hark.model.WhichAnswer.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a command is not found: each cause with its sibling. */
class CommandSearchTest {
  private static final String GIVEN = "/usr/bin:/bin";
  private static final HomeFolder HOME = new HomeFolder("/h");

  private final Disk disk = new Disk().program("/h/go/bin/go");
  private final Map<String, String> environment = new HashMap<>(Map.of("PATH", GIVEN));

  /** A shell's start in the making. */
  private static final class Start {
    private final ShellMode mode;
    private final List<StartupFile> files = new ArrayList<>();
    private final List<Sourced> sourced = new ArrayList<>();
    private final List<EarlyEnd> ends = new ArrayList<>();
    private final List<VariableChange> changes = new ArrayList<>();
    private final Map<String, String> after = new HashMap<>(Map.of("PATH", GIVEN));
    private End end = End.READY;

    Start(String shell, Kind kind) {
      mode = new ShellMode(shell, kind, List.of());
    }

    Start reads(String... paths) {
      for (String path : paths) {
        files.add(new StartupFile(path, Access.READ, 0, 0));
      }
      return this;
    }

    Start sources(String file, String by, int line) {
      sourced.add(new Sourced(file, StartupLine.of(by, line)));
      return this;
    }

    Start leaves(String file, int line, int lines) {
      ends.add(new EarlyEnd(StartupLine.of(file, line), lines));
      return this;
    }

    Start sets(String name, String value, String file, int line, String text) {
      Optional<String> before = Optional.ofNullable(after.put(name, value));
      changes.add(
          new VariableChange(name, before, Optional.of(value), StartupLine.of(file, line), text));
      return this;
    }

    Start ends(End how) {
      end = how;
      return this;
    }

    ShellStart finding(String target) {
      CommandAnswer answer =
          target.isEmpty()
              ? CommandAnswer.ABSENT
              : new CommandAnswer(CommandAnswer.Kind.FILE, target);
      return new ShellStart(
          mode, end, files, sourced, ends, changes, Map.of("PATH", GIVEN), after, answer, 9);
    }

    ShellStart findingAlias(String text) {
      CommandAnswer alias = new CommandAnswer(CommandAnswer.Kind.ALIAS, text);
      return new ShellStart(
          mode, end, files, sourced, ends, changes, Map.of("PATH", GIVEN), after, alias, 9);
    }

    ShellStart findingNothing() {
      return finding("");
    }
  }

  private WhichAnswer answer(ShellStart... starts) {
    return new CommandSearch(List.of(starts), disk, HOME, environment).answer("go");
  }

  private static List<String> because(WhichAnswer answer) {
    return answer.causes().stream().map(Cause::because).toList();
  }

  @Test
  void aLineThatOverwritesPathIsTheCause() {
    ShellStart start =
        new Start("bash", Kind.INTERACTIVE)
            .reads("/h/.bashrc")
            .sets("PATH", "/h/go/bin:" + GIVEN, "/h/.bashrc", 1, "PATH=~/go/bin:$PATH")
            .sets("PATH", "/h/.local/bin:/usr/bin", "/h/.bashrc", 8, "PATH=~/.local/bin:/usr/bin")
            .findingNothing();
    WhichAnswer answer = answer(start);
    assertThat(because(answer)).containsExactly("~/.bashrc:8 overwrites PATH and loses ~/go/bin");
    assertThat(answer.causes().get(0).help())
        .isEqualTo("keep what is there: end the new value with :$PATH");
    assertThat(answer.isFoundEverywhere()).isFalse();
  }

  @Test
  void aLineThatTakesOneEntryOutIsTheCause() {
    ShellStart start =
        new Start("zsh", Kind.INTERACTIVE)
            .reads("/h/.zshrc")
            .sets("PATH", "/h/go/bin:" + GIVEN, "/h/.zshrc", 1, "path=(~/go/bin $path)")
            .sets("PATH", GIVEN, "/h/.zshrc", 2, "path=(${path:#*go*})")
            .findingNothing();
    assertThat(because(answer(start))).containsExactly("~/.zshrc:2 drops from PATH ~/go/bin");
  }

  @Test
  void anEarlyReturnIsTheCauseForWhatStandsBelowIt() {
    disk.file("/h/.bashrc", "case $- in *i*) ;; *) return ;; esac\nPATH=~/go/bin:$PATH\n");
    ShellStart start =
        new Start("bash", Kind.LOGIN)
            .reads("/h/.bash_profile", "/h/.bashrc")
            .leaves("/h/.bashrc", 1, 2)
            .findingNothing();
    assertThat(because(answer(start)))
        .containsExactly("~/.bashrc:1 leaves the file before line 2, which adds ~/go/bin");
  }

  @Test
  void anEarlyReturnIsTheCauseForAFileThatIsSourcedBelowIt() {
    disk.file("/h/.bashrc", "[ -z \"$PS1\" ] && return\n. ~/.paths\n")
        .file("/h/.paths", "PATH=~/go/bin:$PATH\n");
    ShellStart interactive =
        new Start("bash", Kind.INTERACTIVE)
            .reads("/h/.bashrc", "/h/.paths")
            .sources("/h/.paths", "/h/.bashrc", 2)
            .sets("PATH", "/h/go/bin:" + GIVEN, "/h/.paths", 1, "PATH=~/go/bin:$PATH")
            .finding("/h/go/bin/go");
    ShellStart login =
        new Start("bash", Kind.LOGIN)
            .reads("/h/.bash_profile", "/h/.bashrc")
            .leaves("/h/.bashrc", 1, 2)
            .findingNothing();
    assertThat(because(answer(interactive, login)))
        .containsExactly(
            "~/.bashrc:1 leaves the file before it sources ~/.paths; ~/.paths:1 adds ~/go/bin");
  }

  @Test
  void aProfileBehindABashProfileIsNotRead() {
    disk.file("/h/.profile", "PATH=~/go/bin:$PATH\n").file("/h/.bash_profile", "umask 022\n");
    ShellStart login = new Start("bash", Kind.LOGIN).reads("/h/.bash_profile").findingNothing();
    assertThat(because(answer(login)))
        .containsExactly(
            "bash does not read ~/.profile, because ~/.bash_profile is there;"
                + " ~/.profile:1 adds ~/go/bin");
  }

  @Test
  void aFileForAnotherModeIsNotRead() {
    disk.file("/h/.zprofile", "path=(~/go/bin $path)\n");
    assertThat(because(answer(new Start("zsh", Kind.INTERACTIVE).findingNothing())))
        .containsExactly(
            "zsh reads ~/.zprofile only when it is a login shell; ~/.zprofile:1 adds ~/go/bin");
    disk.file("/h/.zprofile", "").file("/h/.zshrc", "path=(~/go/bin $path)\n");
    assertThat(because(answer(new Start("zsh", Kind.LOGIN).findingNothing())))
        .containsExactly(
            "zsh reads ~/.zshrc only when it is interactive; ~/.zshrc:1 adds ~/go/bin");
  }

  @Test
  void fishLooksWhereXdgConfigHomeSays() {
    disk.file("/h/.config/fish/conf.d/go.fish", "fish_add_path ~/go/bin\n");
    environment.put("XDG_CONFIG_HOME", "/h/elsewhere");
    assertThat(because(answer(new Start("fish", Kind.INTERACTIVE).findingNothing())))
        .containsExactly(
            "fish does not read ~/.config/fish/conf.d/go.fish: XDG_CONFIG_HOME is ~/elsewhere;"
                + " ~/.config/fish/conf.d/go.fish:1 adds ~/go/bin");
  }

  @Test
  void zshLooksWhereZdotdirSays() {
    disk.file("/h/.zshrc", "path=(~/go/bin $path)\n");
    environment.put("ZDOTDIR", "/h/zsh");
    assertThat(because(answer(new Start("zsh", Kind.INTERACTIVE).findingNothing())))
        .containsExactly("zsh does not read ~/.zshrc: ZDOTDIR is ~/zsh; ~/.zshrc:1 adds ~/go/bin");
  }

  @Test
  void aConditionThatDoesNotHoldIsTheCause() {
    disk.file("/h/config.fish", "if status is-login\n  set -gx PATH ~/go/bin $PATH\nend\n");
    ShellStart start = new Start("fish", Kind.INTERACTIVE).reads("/h/config.fish").findingNothing();
    disk.file("/h/.config/fish/config.fish", "");
    ShellStart login =
        new Start("fish", Kind.LOGIN)
            .reads("/h/config.fish")
            .sets("PATH", "/h/go/bin:" + GIVEN, "/h/config.fish", 2, "set -gx PATH ~/go/bin $PATH")
            .finding("/h/go/bin/go");
    assertThat(because(answer(start, login)))
        .containsExactly("a condition around ~/config.fish:2, which adds ~/go/bin, does not hold");
  }

  @Test
  void oneCauseIsToldOnceForAllShellsThatItConcerns() {
    disk.file("/h/.bashrc", "PATH=~/go/bin:$PATH\n");
    WhichAnswer answer =
        answer(
            new Start("sh", Kind.SCRIPT).findingNothing(),
            new Start("sh", Kind.LOGIN).findingNothing());
    assertThat(answer.causes()).hasSize(1);
    assertThat(answer.causes().get(0).modes()).hasSize(2);
    assertThat(because(answer))
        .containsExactly("sh does not read ~/.bashrc, a file of bash's; ~/.bashrc:1 adds ~/go/bin");
  }

  @Test
  void aCommandThatNobodyNamesIsNowhere() {
    assertThat(because(answer(new Start("bash", Kind.SCRIPT).findingNothing())))
        .containsExactly("no folder of any PATH and none that a start-up file names holds go");
  }

  @Test
  void aShellThatWasNotReadyIsNoShellWithoutTheCommand() {
    ShellStart overdue =
        new Start("bash", Kind.INTERACTIVE).reads("/h/.bashrc").ends(End.OVERDUE).findingNothing();
    assertThat(because(answer(overdue)))
        .containsExactly("the shell was not ready in time; the last file it opened is ~/.bashrc");
  }

  @Test
  void anEntryInFrontShadowsALaterOne() {
    disk.program("/h/conda/bin/go");
    ShellStart start =
        new Start("bash", Kind.INTERACTIVE)
            .reads("/h/.bashrc")
            .sets("PATH", "/h/go/bin:" + GIVEN, "/h/.bashrc", 1, "PATH=~/go/bin:$PATH")
            .sets("PATH", "/h/conda/bin:/h/go/bin:" + GIVEN, "/h/.bashrc", 2, "conda activate ml")
            .sets("GOROOT", "/h/conda/go", "/h/conda/go.sh", 1, "export GOROOT=~/conda/go")
            .finding("/h/conda/bin/go");
    WhichAnswer answer = answer(start);
    assertThat(because(answer))
        .containsExactly(
            "~/conda/bin/go comes before ~/go/bin/go: ~/.bashrc:2 puts its folder in front");
    assertThat(answer.causes().get(0).sort()).isEqualTo(Sort.SHADOWED);
    assertThat(answer.rows().get(0).entry()).isEqualTo(1);
    assertThat(answer.rows().get(0).shadowed()).containsExactly("/h/go/bin/go");
    assertThat(answer.drifts()).extracting(WhichAnswer.Drift::name).containsExactly("GOROOT");
    assertThat(answer.isFoundEverywhere()).isTrue();
  }

  @Test
  void theSameEntriesFromTheSameLinesAreOneLineage() {
    WhichAnswer answer =
        answer(
            new Start("sh", Kind.SCRIPT).findingNothing(),
            new Start("zsh", Kind.SCRIPT).findingNothing(),
            new Start("zsh", Kind.LOGIN)
                .sets("PATH", "/new:" + GIVEN, "/h/.zprofile", 1, "path=(/new $path)")
                .findingNothing());
    assertThat(answer.lineages()).hasSize(2);
    assertThat(answer.lineages().get(0).modes()).hasSize(2);
    assertThat(answer.lineages().get(1).entries().get(0).addedBy())
        .contains(StartupLine.of("/h/.zprofile", 1));
    assertThat(answer.lineages().get(1).entries().get(1).wasThere()).isTrue();
  }

  @Test
  void anEntryThatOvertakesAnotherWasMoved() {
    WhichAnswer answer =
        answer(
            new Start("zsh", Kind.LOGIN)
                .sets("PATH", "/bin:/usr/bin", "/h/.zprofile", 1, "path=(/bin $path)")
                .findingNothing());
    assertThat(answer.lineages().get(0).entries().get(0).movedBy())
        .contains(StartupLine.of("/h/.zprofile", 1));
    assertThat(answer.lineages().get(0).entries().get(1).movedBy()).isEmpty();
  }

  @Test
  void anAliasOfAProgramThatIsNotThereLeadsNowhere() {
    WhichAnswer answer =
        answer(
            new Start("bash", Kind.INTERACTIVE).findingAlias("go -v"),
            new Start("zsh", Kind.INTERACTIVE).findingAlias("nice go"),
            new Start("fish", Kind.INTERACTIVE)
                .sets("PATH", "/h/go/bin", "/h/config.fish", 1, "set PATH ~/go/bin")
                .findingAlias("go -v"));
    assertThat(answer.rows())
        .extracting(WhichAnswer.Row::isFound)
        .containsExactly(false, true, true);
  }
}
