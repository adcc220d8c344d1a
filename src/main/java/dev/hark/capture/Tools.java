package dev.hark.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the machine has, as {@link Preflight} found it.
 *
 * @param strace its full path
 * @param program the command's full path
 * @param interpreter words to put before the command: empty, or a shell for a script without {@code
 *     #!}, which strace cannot start and a shell can
 * @param bashVersion {@code 5.2.15(1)-release}
 * @param isRoot whether hark runs with effective user 0
 */
public record Tools(
    Path strace, Path program, List<String> interpreter, String bashVersion, boolean isRoot) {
  /** The words for strace: the command's own, so that it finds its {@code $0} as typed. */
  List<String> argv(List<String> command) {
    List<String> words = new ArrayList<>(interpreter);
    if (words.isEmpty()) {
      return command;
    }
    words.add(program.toString());
    words.addAll(command.subList(1, command.size()));
    return words;
  }
}
