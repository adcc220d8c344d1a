package dev.hark.environment;

import dev.hark.model.ShellMode;
import dev.hark.model.ShellStart;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer.Drift;
import dev.hark.model.WhichAnswer.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Variables beside PATH that start-up files set: those that name a folder near the command, and
 * those that are not the same in every way to start a shell.
 */
final class Drifts {
  /** How shells look and remember is not why a command does what it does. */
  private static final Set<String> LOOKS =
      Set.of("PATH", "LS_COLORS", "EDITOR", "VISUAL", "PAGER", "LESS", "PS1", "MAIL", "SHELL");

  private final List<ShellStart> starts;
  private final List<String> homes;

  Drifts(List<ShellStart> starts, List<String> homes) {
    this.starts = starts;
    this.homes = homes;
  }

  /** Those near the command first. */
  List<Drift> all() {
    Set<String> names = new TreeSet<>();
    starts.forEach(start -> start.changes().forEach(change -> names.add(change.name())));
    names.removeAll(LOOKS);
    List<Drift> near = new ArrayList<>();
    List<Drift> others = new ArrayList<>();
    for (String name : names) {
      Drift drift = drift(name);
      if (isNear(drift)) {
        near.add(drift);
      } else if (drift.values().size() > 1) {
        others.add(drift);
      }
    }
    near.addAll(others);
    return near;
  }

  private record Held(Optional<String> value, Optional<StartupLine> by) {}

  private Drift drift(String name) {
    Map<Held, List<ShellMode>> holders = new LinkedHashMap<>();
    for (ShellStart start : starts) {
      if (start.end() == ShellStart.End.READY) {
        Optional<String> value = Optional.ofNullable(start.after().get(name));
        List<VariableChange> changes = start.changesOf(name);
        Optional<StartupLine> by =
            changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1).by());
        holders.computeIfAbsent(new Held(value, by), key -> new ArrayList<>()).add(start.mode());
      }
    }
    List<Value> values = new ArrayList<>();
    holders.forEach((held, modes) -> values.add(new Value(held.value(), modes, held.by())));
    return new Drift(name, values);
  }

  /** It names a folder that holds the command, or the one around that. */
  private boolean isNear(Drift drift) {
    return drift.values().stream()
        .flatMap(value -> value.value().stream())
        .anyMatch(value -> homes.stream().anyMatch(home -> isNear(value, home)));
  }

  private static boolean isNear(String value, String home) {
    int slash = home.lastIndexOf('/');
    String around = slash > 1 ? home.substring(0, slash) : home;
    return value.length() > 4 && (value.contains(home) || value.startsWith(around));
  }
}
