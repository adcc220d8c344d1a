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

  /** What was counted of one task stands together: calls, errors, nanoseconds. */
  private static final int CELLS = 4;

  /** What {@link #named} tells is the task times this plus the width. */
  static final int WIDTHS = 16;

  private int[] table = new int[512];
  private int[] pids = new int[128];
  private byte[] states = new byte[128];
  private int[] headFrom = new int[128];
  private int[] headTo = new int[128];
  private int[] headLine = new int[128];
  private long[] cells = new long[128 * CELLS];
  private final WordKeys words = new WordKeys();
  private final long[] recentWords = new long[64];
  private final int[] recentTasks = new int[64];
  private int size;

  void clear() {
    Arrays.fill(table, 0);
    words.clear();
    size = 0;
    Arrays.fill(recentTasks, -1);
  }

  /**
   * The task whose number begins {@code word} and how wide that is, as {@link #named} put them
   * together, or -1 if it was not told.
   */
  int find(long word) {
    int place = (int) ((word * TallyTable.GOLDEN) >>> 58);
    if (recentWords[place] == word && recentTasks[place] >= 0) {
      return recentTasks[place];
    }
    int found = words.find(word, 0);
    recentWords[place] = word;
    recentTasks[place] = found;
    return found;
  }

  /** Remembers that {@code word} begins with {@code pid} in {@code width} bytes, at most 8. */
  int named(long word, int pid, int width) {
    int found = of(pid) * WIDTHS + width;
    words.put(word, 0, found);
    return found;
  }

  /** The number of task {@code pid}, given on first sight. */
  private int of(int pid) {
    int slot = slot(pid);
    return table[slot] == 0 ? insert(pid) : table[slot] - 1;
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
    Arrays.fill(cells, task * CELLS, task * CELLS + CELLS, 0);
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
    cells = Arrays.copyOf(cells, length * CELLS);
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
    int cell = task * CELLS;
    cells[cell]++;
    cells[cell + 1] += failed;
    cells[cell + 2] += Math.max(0, duration);
  }

  /** Leaves the open head, if it is here, to the whole grammar. */
  void leave(int task, Leftover leftover, byte[] bytes) {
    if (states[task] == OPEN_HERE) {
      leftover.line(bytes, headFrom[task], headTo[task], headLine[task]);
      states[task] = OPEN_ELSEWHERE;
    }
  }

  int pid(int task) {
    return pids[task];
  }

  int headLine(int task) {
    return headLine[task];
  }

  /** The open task whose head stands first, or -1 when none is open here. */
  int firstOpen() {
    int first = -1;
    for (int task = 0; task < size; task++) {
      if (states[task] == OPEN_HERE && (first < 0 || headFrom[task] < headFrom[first])) {
        first = task;
      }
    }
    return first;
  }

  /** The task's next line is looked at as if it were its first. */
  void forget(int task) {
    states[task] = FORGOTTEN;
  }

  void forgetAll() {
    Arrays.fill(states, 0, size, FORGOTTEN);
  }

  /** Tells what was counted so far, before {@code line}; the task may end there. */
  void forget(int task, Leftover leftover, int line) {
    states[task] = FORGOTTEN;
    int cell = task * CELLS;
    if (cells[cell] > 0) {
      leftover.tally(pids[task], line, cells[cell], cells[cell + 1], cells[cell + 2]);
      Arrays.fill(cells, cell, cell + CELLS, 0);
    }
  }

  /** Whatever comes from {@code line} on is not for this chunk's tasks as they are known. */
  void leaveAll(Leftover leftover, byte[] bytes, int line) {
    for (int task = 0; task < size; task++) {
      leave(task, leftover, bytes);
      forget(task, leftover, line);
    }
  }

  /** Moves the heads that are open here to the beginning; returns where the last one ends. */
  int moveHeads(byte[] bytes) {
    long[] open = new long[size];
    int count = 0;
    for (int task = 0; task < size; task++) {
      if (states[task] == OPEN_HERE) {
        open[count++] = ((long) headFrom[task] << 32) | task;
      }
    }
    Arrays.sort(open, 0, count);
    int end = 0;
    for (int i = 0; i < count; i++) {
      int task = (int) open[i];
      int length = headTo[task] - headFrom[task];
      System.arraycopy(bytes, headFrom[task], bytes, end, length);
      headFrom[task] = end;
      end += length;
      headTo[task] = end;
    }
    return end;
  }
}
