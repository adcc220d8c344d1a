package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaunchTest {
  @Test
  void whatTheLauncherChangedIsChangedBack() {
    Map<String, String> noted = new LinkedHashMap<>();
    noted.put("HOME", "/h");
    noted.put("PWD", "/set/by/the/launchers/shell");
    noted.put("SHLVL", "0");
    noted.put("LC_ALL", "C.UTF-8");
    noted.put("HARK_LAUNCH_FDS", "0 1 2 ");
    noted.put("HARK_LAUNCH_ABSENT", " PWD LC_ALL ");
    noted.put("HARK_LAUNCH_WAS_SHLVL", "3");
    noted.put("HARK_LAUNCH_WAS_JAVA_TOOL_OPTIONS", "-Dx");
    noted.put("HARK_LAUNCH_WAS__", "/usr/bin/hark");
    assertThat(Launch.environment(noted))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("HOME", "/h", "SHLVL", "3", "JAVA_TOOL_OPTIONS", "-Dx", "_", "/usr/bin/hark"));
  }

  @Test
  void theCommandIsTheEndOfHarksOwnWords() {
    Launch launch =
        new Launch(Map.of(), Set.of(), 0, 0, List.of("java", "Hark", "run", "x", "\udcff"));
    assertThat(launch.exactly(List.of("x", "?"))).containsExactly("x", "\udcff");
  }
}
