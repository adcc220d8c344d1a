package dev.hark.diagnose;

import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;

/** Builtins that ended because they took too long; they say nothing about it. */
final class Timeouts {
  /** bash(1): the status of {@code read -t} is greater than 128 when the time is over. */
  private static final int SIGNALLED = 128;

  private Timeouts() {}

  /**
   * {@code read -t 5 -u 3 answer} that got none. Only where it listens to a descriptor that the
   * script chose, for a variable: on the terminal nobody need answer, and without a name it is a
   * pause.
   */
  static Optional<Attempt> ofRead(ShellCommand command, ProcessNode shell) {
    List<String> words = ShellWords.split(command.expanded());
    boolean timed = !words.isEmpty() && words.get(0).equals("read") && words.contains("-t");
    boolean chosen = words.contains("-u") || command.source().contains("<");
    boolean named = timed && !isOption(words, words.size() - 1);
    boolean over = command.statusAfter().orElse(0) > SIGNALLED;
    return timed && chosen && named && over
        ? Optional.of(
            new Attempt(
                command,
                Optional.empty(),
                List.of(shell),
                command.statusAfter(),
                Optional.empty(),
                List.of(),
                List.of()))
        : Optional.empty();
  }

  private static boolean isOption(List<String> words, int at) {
    String before = words.get(at - 1);
    return words.get(at).startsWith("-")
        || (before.length() == 2
            && before.startsWith("-")
            && "tupndiN".indexOf(before.charAt(1)) >= 0);
  }
}
