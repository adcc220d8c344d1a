package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that are a status only by chance: {@code changed=2} after a status 2, where {@code
 * changed=1} came after another status.
 */
final class Counts {
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

  private record Of(ProcessId shell, String program) {}

  private final RunIndex index;
  private final Map<Of, Set<String>> contradicted = new HashMap<>();

  Counts(RunIndex index) {
    this.index = index;
  }

  /** Whether what came {@code next} says another number than the status at another time. */
  boolean isOne(ShellCommand command, ShellCommand next) {
    if (next.expanded().contains("$?")) {
      return false;
    }
    String program = ShellWords.first(command.expanded());
    return contradicted
        .computeIfAbsent(new Of(next.shell(), program), this::contradicted)
        .contains(shape(next));
  }

  /** The shapes that said another number than the status of a program before them. */
  private Set<String> contradicted(Of of) {
    Set<String> shapes = new HashSet<>();
    for (ShellCommand before : index.history(of.shell()).beginningWith(of.program())) {
      index
          .next(before)
          .filter(look -> contradicts(before, look))
          .ifPresent(look -> shapes.add(shape(look)));
    }
    return shapes;
  }

  private boolean contradicts(ShellCommand command, ShellCommand look) {
    OptionalInt status =
        index.process(command).map(ProcessNode::shellStatus).orElse(OptionalInt.empty());
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
