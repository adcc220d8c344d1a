package dev.hark.report;

import dev.hark.model.HomeFolder;
import dev.hark.model.ShellStart;
import dev.hark.model.VariableChange;
import java.util.ArrayList;
import java.util.List;

/** What a change did to PATH: which entries came, which went. */
final class PathDifference {
  private final List<String> before;
  private final List<String> after;

  PathDifference(VariableChange change) {
    before = ShellStart.entries(change.before().orElse(""));
    after = ShellStart.entries(change.after().orElse(""));
  }

  List<String> added() {
    List<String> added = new ArrayList<>(after);
    added.removeAll(before);
    return added;
  }

  List<String> lost() {
    List<String> lost = new ArrayList<>(before);
    lost.removeAll(after);
    return lost;
  }

  /** {@code + ~/.local/bin - ~/go/bin}; the order alone where nothing came or went. */
  String text(Theme theme, HomeFolder home) {
    List<String> parts = new ArrayList<>();
    added().forEach(entry -> parts.add("+ " + theme.safe(home.shorten(entry))));
    lost().forEach(entry -> parts.add("- " + theme.safe(home.shorten(entry))));
    if (parts.isEmpty()) {
      return after.size() > before.size() ? "entries doubled" : "another order";
    }
    return String.join("  ", parts);
  }
}
