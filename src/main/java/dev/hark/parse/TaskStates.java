package dev.hark.parse;

import java.util.Arrays;

/**
 * What one chunk knows of its tasks: whether a call is open, where its head stands, what has been
 * counted. A task is new in every chunk, since only its first line there tells whether a call was
 * open before.
 */
final class TaskStates {
  private static final byte NEW = 0;
  private static final byte IDLE = 1;
  private static final byte OPEN_HERE = 2;
  private static final byte OPEN_ELSEWHERE = 3;
  private static final byte FORGOTTEN = 4;

  private int[] table = new int[512];
  private int[] pids = new int[128];
  private byte[] states = new byte[128];
  private int[] headFrom = new int[128];
  private int[] headTo = new int[128];
  private int[] headLine = new int[128];
  private long[] calls = new long[128];
  private long[] errors = new long[128];
  private long[] nanos = new long[128];
  private int size;
  private int lastPid;
  private int lastTask;

  void clear() {
    Arrays.fill(table, 0);
    size = 0;
    lastPid = 0;
  }

  /** The number of task {@code pid}, given on first sight. */
  int find(int pid) {
    if (pid == lastPid) {
      return lastTask;
    }
    int known = known(pid);
    int task = known < 0 ? insert(pid) : known;
    lastPid = pid;
    lastTask = task;
    return task;
  }

  /** The number of task {@code pid}, or -1 if this chunk has not shown it. */
  int known(int pid) {
    int slot = slot(pid);
    return table[slot] - 1;
  }

  private int slot(int pid) {
    int mask = table.length - 1;
    int slot = ((pid * 0x9E3779B9) >>> 9) & mask;
    while (table[slot] != 0 && pids[table[slot] - 1] != pid) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int insert(int pid) {
    if (size == pids.length) {
      grow();
    }
    int task = size++;
    pids[task] = pid;
    states[task] = NEW;
    calls[task] = 0;
    errors[task] = 0;
    nanos[task] = 0;
    table[slot(pid)] = task + 1;
    return task;
  }

  private void grow() {
    int length = size * 2;
    pids = Arrays.copyOf(pids, length);
    states = Arrays.copyOf(states, length);
    headFrom = Arrays.copyOf(headFrom, length);
    headTo = Arrays.copyOf(headTo, length);
    headLine = Arrays.copyOf(headLine, length);
    calls = Arrays.copyOf(calls, length);
    errors = Arrays.copyOf(errors, length);
    nanos = Arrays.copyOf(nanos, length);
    table = new int[length * 4];
    for (int task = 0; task < size; task++) {
      table[slot(pids[task])] = task + 1;
    }
  }

  boolean isIdle(int task) {
    return states[task] == IDLE;
  }

  boolean isOpenHere(int task) {
    return states[task] == OPEN_HERE;
  }

  int headFrom(int task) {
    return headFrom[task];
  }

  int headTo(int task) {
    return headTo[task];
  }

  void idle(int task) {
    states[task] = IDLE;
  }

  void open(int task, int from, int to, int line) {
    states[task] = OPEN_HERE;
    headFrom[task] = from;
    headTo[task] = to;
    headLine[task] = line;
  }

  void openElsewhere(int task) {
    states[task] = OPEN_ELSEWHERE;
  }

  void count(int task, int failed, long duration) {
    calls[task]++;
    errors[task] += failed;
    if (duration > 0) {
      nanos[task] += duration;
    }
  }

  /** Leaves the open head, if it is here, to the whole grammar. */
  void leave(int task, Leftover leftover) {
    if (states[task] == OPEN_HERE) {
      leftover.line(headFrom[task], headTo[task], headLine[task]);
      states[task] = OPEN_ELSEWHERE;
    }
  }

  /** Tells what was counted so far, before the line at {@code from}; the task may end there. */
  void forget(int task, Leftover leftover, int from, int line) {
    states[task] = FORGOTTEN;
    if (calls[task] > 0) {
      leftover.tally(pids[task], from, line, calls[task], errors[task], nanos[task]);
      calls[task] = 0;
      errors[task] = 0;
      nanos[task] = 0;
    }
  }

  /** The chunk ends at {@code to}. */
  void leaveOpen(Leftover leftover, int to, int line) {
    for (int task = 0; task < size; task++) {
      leave(task, leftover);
      forget(task, leftover, to, line);
    }
  }
}
