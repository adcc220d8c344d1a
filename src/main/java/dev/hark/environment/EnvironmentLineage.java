package dev.hark.environment;

import dev.hark.model.ShellStart;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which line put each entry into PATH, and which took it out. */
final class EnvironmentLineage {
  private final ShellStart start;
  private final Map<String, StartupLine> added = new LinkedHashMap<>();
  private final Map<String, StartupLine> moved = new HashMap<>();
  private final Map<String, StartupLine> dropped = new LinkedHashMap<>();

  EnvironmentLineage(ShellStart start) {
    this.start = start;
    for (VariableChange change : start.changesOf("PATH")) {
      List<String> before = ShellStart.entries(change.before().orElse(""));
      List<String> after = ShellStart.entries(change.after().orElse(""));
      for (String entry : after) {
        if (!before.contains(entry)) {
          added.put(entry, change.by());
          moved.remove(entry);
          dropped.remove(entry);
        } else if (isInFront(entry, before, after)) {
          moved.put(entry, change.by());
        }
      }
      for (String entry : before) {
        if (!after.contains(entry)) {
          dropped.put(entry, change.by());
        }
      }
    }
  }

  /** Whether it overtook an entry that is still there. */
  private static boolean isInFront(String entry, List<String> before, List<String> after) {
    int was = before.indexOf(entry);
    int is = after.indexOf(entry);
    return before.subList(0, was).stream().anyMatch(other -> after.indexOf(other) > is);
  }

  Optional<StartupLine> addedBy(String entry) {
    return Optional.ofNullable(added.get(entry));
  }

  /** The last change that took {@code entry} out of PATH, if it is not there in the end. */
  Optional<VariableChange> drop(String entry) {
    if (start.path().contains(entry)) {
      return Optional.empty();
    }
    VariableChange last = null;
    for (VariableChange change : start.changesOf("PATH")) {
      boolean was = ShellStart.entries(change.before().orElse("")).contains(entry);
      boolean is = ShellStart.entries(change.after().orElse("")).contains(entry);
      last = was && !is ? change : last;
    }
    return Optional.ofNullable(last);
  }

  /** The entries of PATH in order, then those that were dropped. */
  List<Entry> entries(Predicate<String> isHome) {
    List<Entry> entries = new ArrayList<>();
    int position = 0;
    for (String folder : start.path()) {
      position++;
      entries.add(entry(folder, position, isHome, Optional.empty()));
    }
    dropped.forEach(
        (folder, by) -> {
          if (!start.path().contains(folder)) {
            entries.add(entry(folder, 0, isHome, Optional.of(by)));
          }
        });
    return entries;
  }

  private Entry entry(
      String folder, int position, Predicate<String> isHome, Optional<StartupLine> droppedBy) {
    boolean wasThere = ShellStart.entries(start.before().getOrDefault("PATH", "")).contains(folder);
    return new Entry(
        folder,
        position,
        isHome.test(folder),
        wasThere,
        addedBy(folder),
        Optional.ofNullable(moved.get(folder)),
        droppedBy);
  }
}
