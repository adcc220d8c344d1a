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

  /** The command of the last one at {@code moment}; {@code none} where there was none. */
  int lastAt(Moment moment, int none) {
    int command = none;
    for (Written written : all) {
      if (moment.isBefore(written.at())) {
        break;
      }
      command = written.command();
    }
    return command;
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
