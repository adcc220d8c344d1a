package dev.hark.diagnose;

import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Numbers that are a status only by chance: {@code changed=2} after a status 2, where {@code
 * changed=1} came after another status.
 */
final class Counts {
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

  private final RunIndex index;

  Counts(RunIndex index) {
    this.index = index;
  }

  /** Whether what came {@code next} says another number than the status at another time. */
  boolean isOne(ShellCommand command, ShellCommand next) {
    if (next.expanded().contains("$?")) {
      return false;
    }
    String shape = shape(next);
    String program = ShellWords.first(command.expanded());
    for (ShellCommand other : index.commandsOf(next.shell())) {
      if (shape(other).equals(shape) && contradicts(other, program)) {
        return true;
      }
    }
    return false;
  }

  private boolean contradicts(ShellCommand look, String program) {
    OptionalInt status =
        index
            .previous(look)
            .filter(before -> ShellWords.first(before.expanded()).equals(program))
            .flatMap(index::process)
            .map(ProcessNode::shellStatus)
            .orElse(OptionalInt.empty());
    return status.isPresent()
        && NUMBER
            .matcher(look.expanded())
            .results()
            .noneMatch(n -> n.group().equals(Integer.toString(status.getAsInt())));
  }

  private static String shape(ShellCommand command) {
    return NUMBER.matcher(command.expanded()).replaceAll("0");
  }
}
