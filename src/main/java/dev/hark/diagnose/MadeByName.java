package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a command missed, and a later one was told to make: {@code mkdir -p spool}. A log without
 * mkdir(2) and rename(2) tells it in no other way.
 */
final class MadeByName {
  /** All their words are made. */
  private static final Set<String> MAKE_ALL = Set.of("mkdir", "touch");

  /** Their last word is made. */
  private static final Set<String> MAKE_LAST = Set.of("mv", "cp", "install", "ln");

  private final RunIndex index;
  private final Map<ProcessId, Map<String, List<ShellCommand>>> makers = new HashMap<>();

  MadeByName(RunIndex index) {
    this.index = index;
  }

  /** Whether a word that it missed is what the same shell made later. */
  boolean isMadeAfter(Attempt attempt, Optional<Syscall> cause) {
    boolean absent =
        cause.filter(c -> c.failedWith("ENOENT")).isPresent()
            || Errno.inMessage(attempt.said()).filter(e -> e.name().equals("ENOENT")).isPresent();
    List<String> words = ShellWords.split(attempt.command().expanded());
    return absent
        && words.stream()
            .skip(1)
            .filter(w -> !w.startsWith("-") && isMissed(w, attempt.said(), cause))
            .anyMatch(w -> isMadeAfter(attempt.command(), w));
  }

  private static boolean isMissed(String word, String said, Optional<Syscall> cause) {
    return said.contains(Case.shown(word)) || cause.filter(c -> c.path().equals(word)).isPresent();
  }

  private boolean isMadeAfter(ShellCommand command, String word) {
    return makers().getOrDefault(command.shell(), Map.of()).getOrDefault(word, List.of()).stream()
        .filter(later -> later.index() > command.index())
        .flatMap(later -> index.process(later).stream())
        .map(ProcessNode::shellStatus)
        .anyMatch(status -> status.orElse(1) == 0);
  }

  /** What commands were told to make, by shell and word. */
  private Map<ProcessId, Map<String, List<ShellCommand>>> makers() {
    if (makers.isEmpty()) {
      for (ShellCommand command : index.run().commands()) {
        Map<String, List<ShellCommand>> own =
            makers.computeIfAbsent(command.shell(), key -> new HashMap<>());
        for (String word : madeBy(command.expanded())) {
          own.computeIfAbsent(word, key -> new ArrayList<>(1)).add(command);
        }
      }
    }
    return makers;
  }

  private static List<String> madeBy(String command) {
    int end = command.indexOf(' ');
    String name = end < 0 ? command : command.substring(0, end);
    if (MAKE_ALL.contains(name)) {
      List<String> words = ShellWords.split(command);
      return words.subList(1, words.size());
    }
    if (MAKE_LAST.contains(name)) {
      List<String> words = ShellWords.split(command);
      return words.subList(Math.max(1, words.size() - 1), words.size());
    }
    return List.of();
  }
}
