package dev.hark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scripts that Debian ships, on a healthy machine: the quick ones of {@code
 * src/test/realworld/list.txt}, where the others stand, too. A script that is not there is no
 * excuse: {@code scripts/setup test} installs what they come with.
 */
class RealScriptsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // maintainer scripts
        "dash-postrm-upgrade,debianutils-postrm,util-linux-postrm,tzdata-prerm-upgrade",
        // init scripts, and what starts them
        "procps-init-status,invoke-rc-d-help,run-parts-test",
        // git's shell tools
        "git-submodule-each,git-request-pull,git-sample-hooks",
        // wrappers that probe their options and rotate what need not be there
        "zgrep-no-match,savelog-again",
        // a configure script, dozens of whose tests must fail
        "configure-small"
      })
  void hasNothingToSayAboutHealthyScripts(String names) throws IOException, InterruptedException {
    Program check =
        Program.run(
            Path.of("."), List.of("python3", "src/test/realworld/check.py", "--only", names));
    int scripts = names.split(",").length;
    assertThat(check.output()).contains(scripts + " scripts, 0 skipped, 0 with a false alarm");
    assertThat(check.status()).as(check.output()).isZero();
  }
}
