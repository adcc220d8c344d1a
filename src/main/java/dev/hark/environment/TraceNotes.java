package dev.hark.environment;

import dev.hark.model.EarlyEnd;
import dev.hark.model.ShellStart;
import dev.hark.model.Sourced;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import java.util.ArrayList;
import java.util.Comparator;
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
    kept.sort(Comparator.comparingInt(change -> order(change.by(), change.name())));
    return new ShellTrace(kept, sourced, earlyEnds);
  }

  /** Changes of one variable stay in order: sorting is stable. */
  private int order(StartupLine by, String name) {
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i).name().equals(name) && changes.get(i).by().equals(by)) {
        return i;
      }
    }
    return changes.size();
  }

  /**
   * A value given to one command alone ({@code PATH=/bin command}) looks like an assignment in the
   * trace of bash. It does not last: what the plain start ended with comes before it, or what it
   * took away is back at once.
   */
  private List<VariableChange> lasting(String name) {
    List<VariableChange> all = new ArrayList<>();
    for (VariableChange change : changes) {
      if (change.name().equals(name)) {
        add(change, all);
      }
    }
    Optional<String> last = Optional.ofNullable(end.get(name));
    boolean arrives = all.stream().anyMatch(change -> change.after().equals(last));
    while (arrives && !all.get(all.size() - 1).after().equals(last)) {
      all.remove(all.size() - 1);
    }
    return all;
  }

  private static void add(VariableChange change, List<VariableChange> all) {
    VariableChange next = change;
    if (!all.isEmpty() && isUndone(all.get(all.size() - 1), change)) {
      VariableChange passing = all.remove(all.size() - 1);
      next =
          new VariableChange(
              change.name(), passing.before(), change.after(), change.by(), change.text());
    }
    if (!next.before().equals(next.after())) {
      all.add(next);
    }
  }

  /** All that {@code first} took out of a PATH is back, and what it put in is gone. */
  private static boolean isUndone(VariableChange first, VariableChange second) {
    List<String> before = ShellStart.entries(first.before().orElse(""));
    List<String> between = ShellStart.entries(first.after().orElse(""));
    List<String> after = ShellStart.entries(second.after().orElse(""));
    List<String> put = new ArrayList<>(between);
    put.removeAll(before);
    return before.size() > 1
        && !between.containsAll(before)
        && after.containsAll(before)
        && put.stream().noneMatch(after::contains);
  }
}
