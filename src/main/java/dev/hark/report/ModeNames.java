package dev.hark.report;

import dev.hark.model.ShellMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several ways to start shells in few words. */
final class ModeNames {
  private ModeNames() {}

  /** {@code bash (login, interactive) and sh (script)}. */
  static String of(List<ShellMode> modes) {
    Map<String, List<String>> byShell = new LinkedHashMap<>();
    for (ShellMode mode : modes) {
      byShell.computeIfAbsent(mode.shell(), key -> new ArrayList<>()).add(mode.kind().words());
    }
    List<String> shells = new ArrayList<>();
    byShell.forEach((shell, kinds) -> shells.add(shell + " (" + String.join(", ", kinds) + ")"));
    return shells.size() < 2
        ? String.join("", shells)
        : String.join(", ", shells.subList(0, shells.size() - 1))
            + " and "
            + shells.get(shells.size() - 1);
  }
}
