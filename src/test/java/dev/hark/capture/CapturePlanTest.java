package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturePlanTest {
  private static final Tools USER =
      new Tools(Path.of("/usr/bin/strace"), Path.of("/usr/bin/make"), List.of(), "5.2", false);

  @TempDir Path temporary;

  @Test
  void straceIsAskedForTheCommandAndNothingIsLeftOut() {
    CapturePlan plan = plan(CaptureMode.IN_BAND, Map.of(), USER);
    assertThat(String.join(" ", plan.straceArgv()).replace(folder().toString(), "FOLDER"))
        .startsWith(
            "/usr/bin/strace -DD -I2 -A -f -ttt -T -y -e abbrev=!execve,execveat -q -s 4096"
                + " -e signal=all -e trace=?execve,?execveat,?open,")
        .contains(",?write,")
        .doesNotContain("?read,")
        .doesNotContain("--seccomp-bpf")
        .endsWith(" -o FOLDER/strace.log -- make all");
  }

  @Test
  void theFastModeFiltersInTheKernelAndLeavesWritesOut() {
    CapturePlan plan = plan(CaptureMode.FAST, Map.of(), USER);
    assertThat(plan.straceArgv()).contains("--seccomp-bpf");
    assertThat(String.join(" ", plan.straceArgv())).doesNotContain("?write");
    assertThat(plan.prelude()).contains(folder() + "/xtrace.log").doesNotContain("/dev/null'");
  }

  @Test
  void theCommandKeepsItsVariablesAndGetsThePrelude() {
    CapturePlan plan = plan(CaptureMode.IN_BAND, Map.of("HOME", "/h", "BASH_ENV", "/e"), USER);
    assertThat(plan.environment())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("HOME", "/h", "BASH_ENV", folder() + "/prelude.bash"));
    assertThat(plan.prelude()).contains("if [[ -r \"/e\" ]]; then . \"/e\"; fi");
  }

  @Test
  void theUnderscoreNamesTheCommandWhereItNamedHark() {
    assertThat(plan(CaptureMode.IN_BAND, Map.of("_", "/opt/bin/hark"), USER).environment())
        .containsEntry("_", "/usr/bin/make");
    assertThat(plan(CaptureMode.IN_BAND, Map.of("_", "/usr/bin/time"), USER).environment())
        .containsEntry("_", "/usr/bin/time");
  }

  @Test
  void whatRootTracesMayBecomeAnotherUserWhoMustBeAbleToReadThePrelude() {
    Tools root = new Tools(USER.strace(), USER.program(), List.of(), "5.2", true);
    assertThat(plan(CaptureMode.IN_BAND, Map.of(), root).preludeFile())
        .isEqualTo(Path.of("/tmp/hark-prelude-0123456789abcdef/prelude.bash"));
  }

  @Test
  void aScriptWithoutAnInterpreterRunsAsAShellWouldRunIt() {
    Tools tools = new Tools(USER.strace(), Path.of("./x"), List.of("/usr/bin/bash"), "5.2", false);
    assertThat(tools.argv(List.of("./x", "a b"))).containsExactly("/usr/bin/bash", "./x", "a b");
  }

  private Path folder() {
    return temporary.resolve("capture");
  }

  private CapturePlan plan(CaptureMode mode, Map<String, String> environment, Tools tools) {
    Launch launch = new Launch(environment, Set.of(0, 1, 2), 0, 0, List.of());
    CaptureFolder folder = CaptureFolder.at(folder());
    return CapturePlan.of(List.of("make", "all"), mode, folder, "0123456789abcdef", launch, tools);
  }
}
