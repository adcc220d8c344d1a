package dev.hark.environment;

import dev.hark.model.EarlyEnd;
import dev.hark.model.Sourced;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is noted while a trace is read: the variables of interest, one value after the other. */
final class TraceNotes {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> names;
  private final Map<String, String> end;
  private final List<VariableChange> changes = new ArrayList<>();
  private final List<Sourced> sourced = new ArrayList<>();
  private final List<EarlyEnd> earlyEnds = new ArrayList<>();

  /**
   * @param names the variables of interest
   * @param begin what the shell was given
   * @param end what a plain start ended with
   */
  TraceNotes(Set<String> names, Map<String, String> begin, Map<String, String> end) {
    this.names = names;
    this.end = end;
    values.putAll(begin);
  }

  boolean isOfInterest(String name) {
    return names.contains(name);
  }

  Set<String> names() {
    return names;
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** What a variable was before the first line of the first file. */
  void begin(String name, String value) {
    values.put(name, value);
  }

  void set(String name, String value, StartupLine by, String text) {
    Optional<String> before = Optional.ofNullable(values.put(name, value));
    if (!before.equals(Optional.of(value))) {
      changes.add(new VariableChange(name, before, Optional.of(value), by, text));
    }
  }

  void unset(String name, StartupLine by, String text) {
    Optional<String> before = Optional.ofNullable(values.remove(name));
    if (before.isPresent()) {
      changes.add(new VariableChange(name, before, Optional.empty(), by, text));
    }
  }

  void sourced(String file, StartupLine by) {
    sourced.add(new Sourced(file, by));
  }

  void left(StartupLine at, int lines) {
    earlyEnds.add(new EarlyEnd(at, lines));
  }

  ShellTrace trace() {
    List<VariableChange> kept = new ArrayList<>();
    for (String name : names) {
      kept.addAll(lasting(name));
    }
    kept.sort(java.util.Comparator.comparingInt(changes::indexOf));
    return new ShellTrace(kept, sourced, earlyEnds);
  }

  /**
   * A value given to one command alone ({@code PATH=/bin command}) looks like an assignment in the
   * trace of bash. It does not last: the value that the plain start ended with comes before it.
   */
  private List<VariableChange> lasting(String name) {
    List<VariableChange> all =
        new ArrayList<>(changes.stream().filter(change -> change.name().equals(name)).toList());
    Optional<String> last = Optional.ofNullable(end.get(name));
    boolean arrives = all.stream().anyMatch(change -> change.after().equals(last));
    while (arrives && !all.get(all.size() - 1).after().equals(last)) {
      all.remove(all.size() - 1);
    }
    return all;
  }
}
