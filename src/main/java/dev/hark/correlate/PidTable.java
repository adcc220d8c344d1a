package dev.hark.correlate;

import org.jspecify.annotations.Nullable;

/**
 * Who lives under which number: asked once or more for each line of a log, so it makes no object.
 */
final class PidTable {
  private int[] pids = new int[256];
  private @Nullable LiveProcess[] processes = new @Nullable LiveProcess[256];
  private int size;

  @Nullable LiveProcess get(int pid) {
    return processes[slot(pid)];
  }

  boolean contains(int pid) {
    return processes[slot(pid)] != null;
  }

  /** Gives the number away and returns whose it was. */
  @Nullable LiveProcess put(int pid, LiveProcess process) {
    int slot = slot(pid);
    LiveProcess before = processes[slot];
    pids[slot] = pid;
    processes[slot] = process;
    if (before == null && ++size * 2 > pids.length) {
      grow();
    }
    return before;
  }

  /** Takes the number back and returns whose it was. */
  @Nullable LiveProcess remove(int pid) {
    int hole = slot(pid);
    LiveProcess removed = processes[hole];
    if (removed == null) {
      return null;
    }
    size--;
    processes[hole] = null;
    // whoever stands behind the hole because of it moves up
    int at = next(hole);
    for (LiveProcess moving = processes[at]; moving != null; moving = processes[at]) {
      processes[at] = null;
      int slot = slot(pids[at]);
      pids[slot] = pids[at];
      processes[slot] = moving;
      at = next(at);
    }
    return removed;
  }

  void clear() {
    pids = new int[256];
    processes = new @Nullable LiveProcess[256];
    size = 0;
  }

  private int slot(int pid) {
    int slot = ((pid * 0x9E3779B9) >>> 9) & (pids.length - 1);
    while (processes[slot] != null && pids[slot] != pid) {
      slot = next(slot);
    }
    return slot;
  }

  private int next(int slot) {
    return (slot + 1) & (pids.length - 1);
  }

  private void grow() {
    int[] oldPids = pids;
    @Nullable LiveProcess[] old = processes;
    pids = new int[oldPids.length * 2];
    processes = new @Nullable LiveProcess[oldPids.length * 2];
    for (int i = 0; i < old.length; i++) {
      LiveProcess process = old[i];
      if (process != null) {
        int slot = slot(oldPids[i]);
        pids[slot] = oldPids[i];
        processes[slot] = process;
      }
    }
  }
}
