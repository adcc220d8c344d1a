package dev.hark.correlate;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is alive under which number. Pids are reused, so a number that has ended starts a new
 * incarnation when it is seen again; a child's lines often stand before the line on which its
 * parent's clone returns, so a process can be there before its parent is known.
 */
final class ProcessTable {
  private final PidTable alive = new PidTable();
  private final Map<Integer, Integer> incarnations = new HashMap<>();
  private final Map<Integer, List<LiveProcess>> byPid = new HashMap<>();
  private final List<LiveProcess> all = new ArrayList<>();

  /** The process that a line of {@code tid} belongs to; made when the number is new. */
  LiveProcess at(int tid, Moment moment) {
    LiveProcess process = alive.get(tid);
    return process == null ? appear(tid, moment) : process;
  }

  /** Whether a line of {@code tid} would make no new process. */
  boolean isKnown(int tid) {
    return alive.contains(tid);
  }

  /** Whether a shell runs under that number, which must be known. */
  boolean isShell(int tid) {
    LiveProcess process = alive.get(tid);
    return process != null && ShellRecords.isShell(process);
  }

  private LiveProcess appear(int tid, Moment moment) {
    int incarnation = incarnations.merge(tid, 1, Integer::sum) - 1;
    LiveProcess process = new LiveProcess(new ProcessId(tid, incarnation), moment);
    put(tid, process);
    all.add(process);
    byPid.computeIfAbsent(tid, k -> new ArrayList<>(1)).add(process);
    return process;
  }

  /**
   * {@code parent} made the process {@code child}; what it was given comes with it.
   *
   * @param moment at which the clone began
   */
  LiveProcess born(LiveProcess parent, int child, Moment moment) {
    LiveProcess process = alive.get(child);
    if (process == null) {
      process = endedSince(child, moment).orElseGet(() -> appear(child, moment));
    } else if (process.parent.isPresent()) {
      process = appear(child, moment);
    }
    process.adopt(parent);
    return process;
  }

  /** A child of vfork(2) that could not become what it was to: it ends before the call returns. */
  private Optional<LiveProcess> endedSince(int pid, Moment moment) {
    List<LiveProcess> named = named(pid);
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.get(named.size() - 1))
            .filter(latest -> latest.parent.isEmpty() && moment.isBefore(latest.born));
  }

  /** {@code tid} is a thread of {@code process}: what it does, the process does. */
  void thread(LiveProcess process, int tid) {
    LiveProcess early = put(tid, process);
    if (early != null && early != process) {
      // Its first lines came before the clone returned; nothing that matters can be in them.
      all.remove(early);
    }
  }

  /** The number is free again. */
  void gone(int tid) {
    LiveProcess process = alive.remove(tid);
    if (process != null) {
      process.hasOneTaskLess();
    }
  }

  /** Gives the number to {@code process} and returns whose it was. */
  private @Nullable LiveProcess put(int tid, LiveProcess process) {
    process.hasOneTaskMore();
    LiveProcess before = alive.put(tid, process);
    if (before != null) {
      before.hasOneTaskLess();
    }
    return before;
  }

  /** After {@code +++ superseded by execve in pid N +++} the leader's number carries on. */
  void superseded(int leader, int byTid) {
    LiveProcess process = alive.get(byTid);
    if (process != null) {
      put(leader, process);
      gone(byTid);
    }
  }

  /** What was seen under the number 0 so far was {@code pid}, as the log tells only now. */
  void learned(int pid) {
    LiveProcess nameless = alive.get(0);
    if (nameless != null) {
      nameless.isNow(new ProcessId(pid, incarnations.merge(pid, 1, Integer::sum) - 1));
      put(pid, nameless);
      gone(0);
      byPid.computeIfAbsent(pid, k -> new ArrayList<>(1)).add(nameless);
    }
  }

  /** All incarnations of {@code pid} that were seen, the latest last. */
  List<LiveProcess> named(int pid) {
    return byPid.getOrDefault(pid, List.of());
  }

  List<LiveProcess> inOrder() {
    return all;
  }

  /** The log has ended, and what was in it was handed on. */
  void clear() {
    alive.clear();
    incarnations.clear();
    byPid.clear();
    all.clear();
  }
}
