package dev.hark.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of many in an order, without sorting the many. */
public final class Largest<T> {
  private final int most;
  private final Comparator<? super T> order;
  private final PriorityQueue<T> kept;

  /**
   * Keeps the first {@code most} by {@code order}.
   *
   * @param most 0 or more
   */
  public Largest(int most, Comparator<? super T> order) {
    this.most = most;
    this.order = order;
    // the last one first, for it is the next to go
    this.kept = new PriorityQueue<>((one, other) -> order.compare(other, one));
  }

  public void add(T one) {
    if (kept.size() < most) {
      kept.add(one);
    } else if (most > 0 && order.compare(one, kept.element()) < 0) {
      kept.remove();
      kept.add(one);
    }
  }

  /** What was kept, first things first. */
  public List<T> inOrder() {
    List<T> all = new ArrayList<>(kept);
    all.sort(order);
    return all;
  }
}
