package dev.hark.correlate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first and the last few of a sequence. What explains a failure stands near the beginning (what
 * it was told to read) or near the end (what it complained about) of a process's life.
 */
final class Ends<T> {
  private int each;

  /** The first ones in order, then the last ones from {@link #oldest} on and round. */
  private List<T> items = List.of();

  private int oldest;

  Ends(int each) {
    this.each = each;
  }

  void add(T item) {
    if (items.isEmpty()) {
      // most processes of a long log do little, so a list is made when it is needed
      items = new ArrayList<>(4);
    }
    if (items.size() < 2 * each) {
      items.add(item);
    } else {
      items.set(each + oldest, item);
      oldest = (oldest + 1) % each;
    }
  }

  int size() {
    return items.size();
  }

  /** Keeps only so many from the start and from the end, each. */
  void thin(int fewer) {
    if (items.size() > 2 * fewer) {
      List<T> all = all();
      items = new ArrayList<>(2 * fewer);
      items.addAll(all.subList(0, fewer));
      items.addAll(all.subList(all.size() - fewer, all.size()));
      oldest = 0;
      each = fewer;
    }
  }

  /** No more will come. */
  void settle() {
    if (!items.isEmpty()) {
      items = new ArrayList<>(items);
    }
  }

  /** As if nothing had come. */
  void clear() {
    items = List.of();
    oldest = 0;
  }

  /** In no order. */
  Stream<T> stream() {
    return items.stream();
  }

  List<T> all() {
    if (oldest == 0) {
      return new ArrayList<>(items);
    }
    List<T> all = new ArrayList<>(items.subList(0, each));
    all.addAll(items.subList(each + oldest, items.size()));
    all.addAll(items.subList(each, each + oldest));
    return all;
  }
}
