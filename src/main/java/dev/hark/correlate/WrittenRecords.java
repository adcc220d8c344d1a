package dev.hark.correlate;

import dev.hark.model.Moment;
import java.util.ArrayList;
import java.util.List;

/** The records that one process wrote, as the shell that it is or was. */
final class WrittenRecords {
  private record Written(Moment at, int command) {}

  private final List<Written> all = new ArrayList<>(0);
  private int beforeImage;

  void add(int command, Moment at) {
    all.add(new Written(at, command));
  }

  int count() {
    return all.size();
  }

  /** The command of the last one; {@code none} where there is none. */
  int last(int none) {
    return all.isEmpty() ? none : all.get(all.size() - 1).command();
  }

  /**
   * The command of the last one at {@code moment}; {@code none} where there was none. They stand in
   * the order of the log, and a long loop writes many.
   */
  int lastAt(Moment moment, int none) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (moment.isBefore(all.get(middle).at())) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from == 0 ? none : all.get(from - 1).command();
  }

  /** From here on the process is another program: {@code exec sh script}. */
  void becomesAnother() {
    beforeImage = all.size();
  }

  /** Whether the program that it is now has written any. */
  boolean areOfThisImage() {
    return all.size() > beforeImage;
  }
}
