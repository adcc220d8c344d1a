package dev.hark.parse;

import java.util.Arrays;

/**
 * What {@link PlainLines} left of a chunk: lines, and between them what had been counted of a task
 * up to there. Entries are put in as they are found and come out in the order of the log. The text
 * is a copy, since the chunk's own has long given way to other text when its turn comes.
 */
final class Leftover {
  /** Takes the entries in order. Lines are counted from the chunk's first, 0. */
  interface Taker {
    void line(byte[] bytes, int from, int to, int line);

    void tally(int pid, int line, long calls, long errors, long nanos);

    /** The log ended within this line. */
    void cut(byte[] bytes, int from, int to, int line);

    /** Of a line of {@code size} bytes only the beginning was kept. */
    void overlong(byte[] bytes, int from, int to, long size, int line);
  }

  private static final int TALLY = -1;

  private byte[] text = new byte[1 << 15];
  private int length;
  private long[] order = new long[256];
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] line = new int[256];
  private int[] pid = new int[256];
  private long[] calls = new long[256];
  private long[] errors = new long[256];
  private long[] nanos = new long[256];
  private int size;
  private int complete;
  private int lastFrom;
  private int lastTo;
  private long overlong;

  void clear() {
    length = 0;
    size = 0;
    complete = 0;
    lastFrom = 0;
    lastTo = 0;
    overlong = 0;
  }

  void line(byte[] bytes, int start, int end, int number) {
    int entry = entry(number);
    from[entry] = keep(bytes, start, end);
    to[entry] = length;
    order[entry] = ((2L * number + 1) << 32) | entry;
  }

  void tally(int task, int number, long counted, long failed, long duration) {
    int entry = entry(number);
    to[entry] = TALLY;
    pid[entry] = task;
    calls[entry] = counted;
    errors[entry] = failed;
    nanos[entry] = duration;
    order[entry] = ((2L * number) << 32) | entry;
  }

  /** The last line has no newline. */
  void cut(byte[] bytes, int start, int end) {
    lastFrom = keep(bytes, start, end);
    lastTo = length;
  }

  /** The last line has {@code bytesInAll} bytes, of which these are the first. */
  void overlong(byte[] bytes, int start, int end, long bytesInAll) {
    cut(bytes, start, end);
    overlong = bytesInAll;
  }

  /** Tells how many lines the chunk has, the last one aside if it is cut or overlong. */
  void complete(int lines) {
    complete = lines;
  }

  /** How many lines the chunk has. */
  int lines() {
    return complete + (lastTo > lastFrom ? 1 : 0);
  }

  private int keep(byte[] bytes, int start, int end) {
    int kept = length;
    length += end - start;
    if (length > text.length) {
      text = Arrays.copyOf(text, Math.max(length, text.length * 2));
    }
    System.arraycopy(bytes, start, text, kept, end - start);
    return kept;
  }

  private int entry(int number) {
    if (size == from.length) {
      int room = size * 2;
      order = Arrays.copyOf(order, room);
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      line = Arrays.copyOf(line, room);
      pid = Arrays.copyOf(pid, room);
      calls = Arrays.copyOf(calls, room);
      errors = Arrays.copyOf(errors, room);
      nanos = Arrays.copyOf(nanos, room);
    }
    line[size] = number;
    return size++;
  }

  /** Hands everything on. */
  void tell(Taker taker) {
    Arrays.sort(order, 0, size);
    for (int i = 0; i < size; i++) {
      int entry = (int) order[i];
      if (to[entry] == TALLY) {
        taker.tally(pid[entry], line[entry], calls[entry], errors[entry], nanos[entry]);
      } else {
        taker.line(text, from[entry], to[entry], line[entry]);
      }
    }
    if (overlong > 0) {
      taker.overlong(text, lastFrom, lastTo, overlong, complete);
    } else if (lastTo > lastFrom) {
      taker.cut(text, lastFrom, lastTo, complete);
    }
  }
}
