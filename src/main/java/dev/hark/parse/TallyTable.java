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

  private final int most;
  private long[] hashes = new long[256];
  private int[] keyEnds = new int[128];
  private int[] slots = new int[256];
  private long[] counts = new long[128];
  private long[] errors = new long[128];
  private long[] nanos = new long[128];
  private long[] longest = new long[128];
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
      hash = (hash ^ Scan.word(bytes, i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    for (; i < to; i++) {
      hash = (hash ^ (bytes[i] & 0xff)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
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
    counts = Arrays.copyOf(counts, length);
    errors = Arrays.copyOf(errors, length);
    nanos = Arrays.copyOf(nanos, length);
    longest = Arrays.copyOf(longest, length);
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
    counts[index]++;
    errors[index] += inVain;
    if (duration > 0) {
      nanos[index] += duration;
      longest[index] = Math.max(longest[index], duration);
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
        left += other.counts[i];
        continue;
      }
      counts[index] += other.counts[i];
      errors[index] += other.errors[i];
      nanos[index] += other.nanos[i];
      longest[index] = Math.max(longest[index], other.longest[i]);
    }
  }

  /** The sum of all counts. */
  public long total() {
    long total = 0;
    for (int i = 0; i < size; i++) {
      total += counts[i];
    }
    return total;
  }

  /** Every key that was counted, in the order in which they came. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (counts[i] > 0) {
        String key = new String(keys, start(i), keyEnds[i] - start(i), StandardCharsets.UTF_8);
        rows.add(new Row(key, counts[i], errors[i], nanos[i], longest[i]));
      }
    }
    return rows;
  }
}
