package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * Commands that a function was given as its words: {@code try cp a b}, {@code run "a test" ./t}.
 */
final class Wrapped {
  /** Between the words that were given and the command there may be a function of its own. */
  private static final int NEAR = 6;

  private Wrapped() {}

  /** Whether {@code command} is the end of what {@code call} was given. */
  static boolean runs(ShellCommand call, ShellCommand command) {
    if (Reaction.isAssignment(command)) {
      // `export A=1` writes a record of A=1 too.
      return false;
    }
    List<String> given = ShellWords.split(call.expanded());
    List<String> words = ShellWords.split(command.expanded());
    return !words.isEmpty()
        && given.size() > words.size()
        && given.subList(given.size() - words.size(), given.size()).equals(words);
  }

  /** Whether {@code command}, or a function that runs it, was given to another function. */
  static boolean isOne(RunIndex index, ShellCommand command) {
    List<ShellCommand> before = index.before(command);
    List<ShellCommand> inside = new ArrayList<>(List.of(command));
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      ShellCommand call = before.get(i);
      if (index.process(call).isPresent()) {
        return false;
      }
      if (inside.stream().anyMatch(inner -> runs(call, inner))) {
        return true;
      }
      inside.add(call);
    }
    return false;
  }
}
