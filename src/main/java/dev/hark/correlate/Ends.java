package dev.hark.correlate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The first and the last few of a sequence. What explains a failure stands near the beginning (what
 * it was told to read) or near the end (what it complained about) of a process's life.
 */
final class Ends<T> {
  private final int each;
  private final List<T> first = new ArrayList<>(0);
  private final Deque<T> last = new ArrayDeque<>(1);

  Ends(int each) {
    this.each = each;
  }

  void add(T item) {
    if (first.size() < each) {
      first.add(item);
      return;
    }
    if (last.size() == each) {
      last.removeFirst();
    }
    last.addLast(item);
  }

  List<T> all() {
    List<T> all = new ArrayList<>(first);
    all.addAll(last);
    return all;
  }
}
