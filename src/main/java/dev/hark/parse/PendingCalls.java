package dev.hark.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Calls whose first half has been read, by task: a task has at most one. What is kept of one is a
 * copy, because the reader's buffer moves on; the copies' arrays are used again.
 */
final class PendingCalls {
  /** A first half. */
  static final class Head {
    int pid;
    long line;
    long nanos;
    private byte[] bytes = new byte[128];
    private int nameLength;
    private int length;
    private @Nullable Head older;
    private @Nullable Head newer;
    private @Nullable Head inBucket;

    void name(Slice slice) {
      slice.set(bytes, 0, nameLength);
    }

    void arguments(Slice slice) {
      slice.set(bytes, nameLength, length);
    }

    private void append(Slice part) {
      int kept = Math.min(part.length(), ParseLimits.OPEN_CALL_BYTES - length);
      if (kept <= 0) {
        return;
      }
      if (length + kept > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(length + kept, bytes.length * 2));
      }
      System.arraycopy(part.bytes(), part.from(), bytes, length, kept);
      length += kept;
    }
  }

  private @Nullable Head[] buckets = new @Nullable Head[64];
  private @Nullable Head oldest;
  private @Nullable Head newest;
  private @Nullable Head spare;
  private int count;

  int count() {
    return count;
  }

  /** The call that has waited longest. */
  @Nullable Head oldest() {
    return oldest;
  }

  @Nullable Head find(int pid) {
    Head head = buckets[bucket(pid)];
    while (head != null && head.pid != pid) {
      head = head.inBucket;
    }
    return head;
  }

  /** Keeps a first half; the task must have none. */
  void open(int pid, long line, long nanos, Slice name, Slice arguments) {
    Head head = spare == null ? new Head() : spare;
    spare = head.inBucket;
    head.pid = pid;
    head.line = line;
    head.nanos = nanos;
    head.length = 0;
    head.append(name);
    head.nameLength = head.length;
    head.append(arguments);
    insert(head);
  }

  /** Adds more arguments to a first half. */
  void extend(Head head, Slice more) {
    head.append(more);
  }

  /** Gives the call of task {@code from} to task {@code to}, which must have none. */
  void move(int from, int to) {
    Head head = find(from);
    if (head != null) {
      unlink(head);
      head.pid = to;
      insert(head);
    }
  }

  /** Forgets a first half; it may be read until the next {@link #open}. */
  void remove(Head head) {
    unlink(head);
    head.inBucket = spare;
    spare = head;
  }

  private void insert(Head head) {
    if (count == buckets.length) {
      grow();
    }
    int bucket = bucket(head.pid);
    head.inBucket = buckets[bucket];
    buckets[bucket] = head;
    head.older = newest;
    head.newer = null;
    if (newest == null) {
      oldest = head;
    } else {
      newest.newer = head;
    }
    newest = head;
    count++;
  }

  private void unlink(Head head) {
    int bucket = bucket(head.pid);
    Head other = buckets[bucket];
    if (other == head) {
      buckets[bucket] = head.inBucket;
    } else {
      while (other != null && other.inBucket != head) {
        other = other.inBucket;
      }
      if (other != null) {
        other.inBucket = head.inBucket;
      }
    }
    if (head.older == null) {
      oldest = head.newer;
    } else {
      head.older.newer = head.newer;
    }
    if (head.newer == null) {
      newest = head.older;
    } else {
      head.newer.older = head.older;
    }
    count--;
  }

  private void grow() {
    buckets = new @Nullable Head[buckets.length * 2];
    for (Head head = oldest; head != null; head = head.newer) {
      int bucket = bucket(head.pid);
      head.inBucket = buckets[bucket];
      buckets[bucket] = head;
    }
  }

  private int bucket(int pid) {
    return ((pid * 0x9E3779B9) >>> 7) & (buckets.length - 1);
  }
}
