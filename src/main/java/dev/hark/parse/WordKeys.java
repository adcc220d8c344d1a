package dev.hark.parse;

import java.util.Arrays;

/**
 * Small numbers by keys of two words. A key compares exactly, so what it was made from need not be
 * looked at again.
 */
final class WordKeys {
  static final int NONE = -1;

  private static final int CELLS = 4;

  /** The two words of a key and its number plus one, 0 in a free place; then one that pads. */
  private long[] cells = new long[256 * CELLS];

  private int size;

  /** The number of a key, or {@link #NONE}. */
  int find(long one, long two) {
    long[] all = cells;
    int at = slot(one, two) & (all.length - CELLS);
    while (all[at + 2] != 0) {
      if (all[at] == one && all[at + 1] == two) {
        return (int) all[at + 2] - 1;
      }
      at = (at + CELLS) & (all.length - CELLS);
    }
    return NONE;
  }

  /** Gives a key that has none its number, 0 or more. */
  void put(long one, long two, int number) {
    if (size * 2 * CELLS >= cells.length) {
      grow();
    }
    int at = slot(one, two) & (cells.length - CELLS);
    while (cells[at + 2] != 0) {
      at = (at + CELLS) & (cells.length - CELLS);
    }
    cells[at] = one;
    cells[at + 1] = two;
    cells[at + 2] = number + 1L;
    size++;
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(cells, 0);
      size = 0;
    }
  }

  private void grow() {
    long[] old = cells;
    cells = new long[old.length * 2];
    size = 0;
    for (int at = 0; at < old.length; at += CELLS) {
      if (old[at + 2] != 0) {
        put(old[at], old[at + 1], (int) old[at + 2] - 1);
      }
    }
  }

  private static int slot(long one, long two) {
    long mixed = (one ^ (two * 0xC2B2AE3D27D4EB4FL)) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
