package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
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
    String shown = word.length() > Case.SHOWN ? word.substring(0, Case.SHOWN) : word;
    return said.contains(shown) || cause.filter(c -> c.path().equals(word)).isPresent();
  }

  private boolean isMadeAfter(ShellCommand command, String word) {
    return index.after(command).stream()
        .filter(later -> makes(ShellWords.split(later.expanded()), word))
        .flatMap(later -> index.process(later).stream())
        .map(ProcessNode::shellStatus)
        .anyMatch(status -> status.orElse(1) == 0);
  }

  private static boolean makes(List<String> words, String word) {
    if (words.size() < 2) {
      return false;
    }
    boolean last = words.get(words.size() - 1).equals(word);
    return (MAKE_ALL.contains(words.get(0)) && words.contains(word))
        || (MAKE_LAST.contains(words.get(0)) && last);
  }
}
