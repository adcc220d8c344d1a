package dev.hark.parse;

import java.util.Arrays;

/**
 * What {@link PlainLines} left of a chunk: lines, and between them what had been counted of a task
 * up to there. Entries are put in as they are found and come out in the order of the log.
 */
final class Leftover {
  /** Takes the entries in order. Lines are counted from the chunk's first, 0. */
  interface Taker {
    void line(byte[] bytes, int from, int to, int line);

    void tally(int pid, int line, long calls, long errors, long nanos);
  }

  private static final int TALLY = -1;

  private long[] order = new long[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] line = new int[256];
  private int[] pid = new int[256];
  private long[] calls = new long[256];
  private long[] errors = new long[256];
  private long[] nanos = new long[256];
  private int size;

  void clear() {
    size = 0;
  }

  void line(int start, int end, int number) {
    int entry = entry(start, number);
    to[entry] = end;
    order[entry] = ((2L * start + 1) << 32) | entry;
  }

  void tally(int task, int start, int number, long counted, long failed, long duration) {
    int entry = entry(start, number);
    to[entry] = TALLY;
    pid[entry] = task;
    calls[entry] = counted;
    errors[entry] = failed;
    nanos[entry] = duration;
    order[entry] = ((2L * start) << 32) | entry;
  }

  private int entry(int start, int number) {
    if (size == from.length) {
      int length = size * 2;
      order = Arrays.copyOf(order, length);
      from = Arrays.copyOf(from, length);
      to = Arrays.copyOf(to, length);
      line = Arrays.copyOf(line, length);
      pid = Arrays.copyOf(pid, length);
      calls = Arrays.copyOf(calls, length);
      errors = Arrays.copyOf(errors, length);
      nanos = Arrays.copyOf(nanos, length);
    }
    from[size] = start;
    line[size] = number;
    return size++;
  }

  /** Hands everything on; the lines stand in {@code bytes}. */
  void tell(byte[] bytes, Taker taker) {
    Arrays.sort(order, 0, size);
    for (int i = 0; i < size; i++) {
      int entry = (int) order[i];
      if (to[entry] == TALLY) {
        taker.tally(pid[entry], line[entry], calls[entry], errors[entry], nanos[entry]);
      } else {
        taker.line(bytes, from[entry], to[entry], line[entry]);
      }
    }
  }
}
