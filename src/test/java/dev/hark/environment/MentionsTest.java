package dev.hark.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.environment.Mentions.Mention;
import dev.hark.model.HomeFolder;
import dev.hark.model.StartupLine;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static Mentions in(Disk disk) {
    return new Mentions(disk, new HomeFolder("/h"), Map.of("TOOLS", "/opt/tools"));
  }

  @Test
  void variablesAndTildesAreFolders() {
    assertThat(in(new Disk()).folders("PATH=\"$HOME/a:${TOOLS}/b:/c/\":~/d:$UNKNOWN/e:f # /g"))
        .containsExactly("/h/a", "/opt/tools/b", "/c", "/h/d", "/g");
    assertThat(in(new Disk()).folders("set -gx PATH ~/a/bin $PATH")).containsExactly("/h/a/bin");
    assertThat(in(new Disk()).folders("${")).isEmpty();
  }

  @Test
  void onlyFoldersThatHoldTheCommandAreMentioned() {
    Disk disk =
        new Disk()
            .file("/h/.profile", "# ~/go/bin\nPATH=~/other:~/go/bin:$PATH\n")
            .program("/h/go/bin/go");
    assertThat(in(disk).of("/h/.profile", "go"))
        .containsExactly(
            new Mention(
                "/h/go/bin", StartupLine.of("/h/.profile", 2), "PATH=~/other:~/go/bin:$PATH"));
    assertThat(in(disk).of("/h/.profile", "gofmt")).isEmpty();
  }
}
