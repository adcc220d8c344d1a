package dev.hark.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts by a key of bytes: how often, how often in vain, how long in all, how long at most. Open
 * addressing over arrays, so that counting a call makes no object.
 */
public final class TallyTable {
  /** One line of a table. Times are nanoseconds. */
  public record Row(String key, long count, long errors, long nanos, long longestNanos) {}

  /** What is counted of one key stands together: how often, in vain, how long, longest. */
  private static final int CELLS = 4;

  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int most;
  private long[] hashes = new long[256];
  private int[] keyEnds = new int[128];
  private int[] slots = new int[256];
  private long[] cells = new long[128 * CELLS];
  private byte[] keys = new byte[1 << 12];
  private int size;
  private long left;

  public TallyTable() {
    this(Integer.MAX_VALUE);
  }

  /** A table of at most {@code most} keys; what comes for others is counted in {@link #leftOut}. */
  public TallyTable(int most) {
    this.most = most;
  }

  /** A hash of {@code [from, to)}; never 0, which marks a free slot. */
  static long hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int i = from;
    for (; i <= to - 8; i += 8) {
      hash = (hash ^ Scan.word(bytes, i)) * GOLDEN;
      hash ^= hash >>> 29;
    }
    if (i < to) {
      long rest = to - from >= 8 ? Scan.word(bytes, to - 8) : few(bytes, from, to);
      hash = (hash ^ rest) * GOLDEN;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }

  private static long few(byte[] bytes, int from, int to) {
    if (from <= bytes.length - 8) {
      return Scan.word(bytes, from) << (64 - 8 * (to - from));
    }
    long word = 0;
    for (int i = from; i < to; i++) {
      word = (word >>> 8) | ((long) bytes[i] << 56);
    }
    return word;
  }

  /** How many events were left out because the table was full. */
  public long leftOut() {
    return left;
  }

  int size() {
    return size;
  }

  /** The number of the key {@code [from, to)}, made if new; -1 when the table is full. */
  int index(byte[] bytes, int from, int to, long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && isKey(slots[slot], bytes, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    return size < most ? insert(bytes, from, to, hash, slot) : -1;
  }

  private boolean isKey(int index, byte[] bytes, int from, int to) {
    return Arrays.equals(keys, start(index), keyEnds[index], bytes, from, to);
  }

  private int start(int index) {
    return index == 0 ? 0 : keyEnds[index - 1];
  }

  private int insert(byte[] bytes, int from, int to, long hash, int slot) {
    int start = size == 0 ? 0 : keyEnds[size - 1];
    int length = to - from;
    if (start + length > keys.length) {
      keys = Arrays.copyOf(keys, Math.max(start + length, keys.length * 2));
    }
    if (size == keyEnds.length) {
      grow();
    }
    System.arraycopy(bytes, from, keys, start, length);
    keyEnds[size] = start + length;
    hashes[slot] = hash;
    slots[slot] = size++;
    if (size * 2 > hashes.length) {
      rehash();
    }
    return size - 1;
  }

  private void grow() {
    int length = size * 2;
    keyEnds = Arrays.copyOf(keyEnds, length);
    cells = Arrays.copyOf(cells, length * CELLS);
  }

  private void rehash() {
    long[] oldHashes = hashes;
    int[] oldSlots = slots;
    hashes = new long[oldHashes.length * 2];
    slots = new int[oldHashes.length * 2];
    int mask = hashes.length - 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = (int) (oldHashes[i] ^ (oldHashes[i] >>> 32)) & mask;
        while (hashes[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        slots[slot] = oldSlots[i];
      }
    }
  }

  /** Counts one event of {@code index}; a negative duration is none. */
  void add(int index, int inVain, long duration) {
    if (index < 0) {
      left++;
      return;
    }
    int cell = index * CELLS;
    cells[cell]++;
    cells[cell + 1] += inVain;
    if (duration > 0) {
      cells[cell + 2] += duration;
      if (duration > cells[cell + 3]) {
        cells[cell + 3] = duration;
      }
    }
  }

  void add(Slice key, int inVain, long duration) {
    long hash = hash(key.bytes(), key.from(), key.to());
    add(index(key.bytes(), key.from(), key.to(), hash), inVain, duration);
  }

  /** Adds what {@code other} counted. */
  public void add(TallyTable other) {
    left += other.left;
    for (int i = 0; i < other.size; i++) {
      int from = other.start(i);
      int to = other.keyEnds[i];
      int index = index(other.keys, from, to, hash(other.keys, from, to));
      if (index < 0) {
        left += other.cells[i * CELLS];
        continue;
      }
      add(index * CELLS, other.cells, i * CELLS);
    }
  }

  private void add(int cell, long[] others, int other) {
    for (int i = 0; i < CELLS - 1; i++) {
      cells[cell + i] += others[other + i];
    }
    cells[cell + 3] = Math.max(cells[cell + 3], others[other + 3]);
  }

  /** The sum of all counts. */
  public long total() {
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += cells[i * CELLS];
    }
    return total;
  }

  /** How many keys were counted. */
  public int counted() {
    int counted = 0;
    for (int i = 0; i < size; i++) {
      counted += cells[i * CELLS] > 0 ? 1 : 0;
    }
    return counted;
  }

  /** Every key that was counted, in the order in which they came. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (cells[i * CELLS] > 0) {
        rows.add(row(i));
      }
    }
    return rows;
  }

  /** The {@code most} keys that were counted most often, in that order; equal ones by key. */
  public List<Row> largest(int most) {
    Largest<Integer> largest = new Largest<>(most, this::compare);
    for (int i = 0; i < size; i++) {
      if (cells[i * CELLS] > 0) {
        largest.add(i);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (int i : largest.inOrder()) {
      rows.add(row(i));
    }
    return rows;
  }

  private int compare(int one, int other) {
    int byCount = Long.compare(cells[other * CELLS], cells[one * CELLS]);
    return byCount != 0
        ? byCount
        : Arrays.compareUnsigned(
            keys, start(one), keyEnds[one], keys, start(other), keyEnds[other]);
  }

  private Row row(int index) {
    int cell = index * CELLS;
    String key =
        new String(keys, start(index), keyEnds[index] - start(index), StandardCharsets.UTF_8);
    return new Row(key, cells[cell], cells[cell + 1], cells[cell + 2], cells[cell + 3]);
  }
}
