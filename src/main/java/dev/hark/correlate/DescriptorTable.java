package dev.hark.correlate;

import dev.hark.model.Descriptor;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each descriptor of one process refers to, followed through open, dup, close and exec. With
 * strace's {@code -y} every line says it itself; without, this table is all there is.
 */
final class DescriptorTable {
  /** Lower numbers stand in an array: nearly all are, and they are asked for again and again. */
  private static final int LOW = 1024;

  /** The most that {@code fs.nr_open} is in practice; a damaged log can hold any number. */
  private static final int HIGHEST = 1 << 20;

  private static final @Nullable Descriptor[] NOTHING = {};

  private @Nullable Descriptor[] open = NOTHING;
  private Map<Integer, Descriptor> high = Map.of();

  /** Copies of what was not known when they were made, by their number: the parent may know it. */
  private Map<Integer, Integer> owed = Map.of();

  private BitSet closedOnExec = new BitSet(0);

  Descriptor get(int descriptor) {
    if (descriptor >= LOW) {
      return high.getOrDefault(descriptor, Descriptor.UNKNOWN);
    }
    Descriptor known = descriptor >= 0 && descriptor < open.length ? open[descriptor] : null;
    return known == null ? Descriptor.UNKNOWN : known;
  }

  void set(int descriptor, Descriptor target) {
    if (descriptor < 0) {
      return;
    }
    if (descriptor >= LOW) {
      putHigh(descriptor, target);
    } else {
      if (descriptor >= open.length) {
        open = Arrays.copyOf(open, Math.max(descriptor + 1, Math.max(4, open.length * 2)));
      }
      open[descriptor] = target;
    }
    closedOnExec.clear(descriptor);
    if (!owed.isEmpty()) {
      owed.remove(descriptor);
    }
  }

  /** {@code copy} is what {@code from} was, whatever that turns out to be. */
  void owe(int copy, int from) {
    if (owed.isEmpty()) {
      owed = new HashMap<>();
    }
    owed.put(copy, owed.getOrDefault(from, from));
  }

  private void putHigh(int descriptor, Descriptor target) {
    if (high.isEmpty()) {
      high = new HashMap<>();
    }
    high.put(descriptor, target);
  }

  /** The process is gone: nobody will ask any more. */
  void clear() {
    open = NOTHING;
    high = Map.of();
    owed = Map.of();
    closedOnExec = new BitSet(0);
  }

  void setClosedOnExec(int descriptor) {
    if (descriptor >= 0 && descriptor <= HIGHEST) {
      closedOnExec.set(descriptor);
    }
  }

  void close(int descriptor) {
    set(descriptor, Descriptor.CLOSED);
  }

  void exec() {
    for (int i = closedOnExec.nextSetBit(0); i >= 0; i = closedOnExec.nextSetBit(i + 1)) {
      set(i, Descriptor.CLOSED);
    }
  }

  /**
   * Takes over what the parent had at the fork. A child's first lines may stand before the line on
   * which the parent's clone returns, so what the child has set itself by then is kept.
   */
  void inherit(DescriptorTable parent) {
    if (open.length < parent.open.length) {
      open = Arrays.copyOf(open, parent.open.length);
    }
    for (int i = 0; i < parent.open.length; i++) {
      if (open[i] == null) {
        open[i] = parent.open[i];
      }
    }
    parent.high.forEach(
        (number, target) -> {
          if (!high.containsKey(number)) {
            putHigh(number, target);
          }
        });
    Map.copyOf(owed).forEach((copy, from) -> set(copy, parent.get(from)));
    closedOnExec.or(parent.closedOnExec);
  }
}
