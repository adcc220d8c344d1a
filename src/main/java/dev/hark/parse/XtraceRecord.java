package dev.hark.parse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a shell's trace: what the shell is about to do. A plain {@code bash -x} line carries
 * only {@link #depth()} and {@link #expanded()}; hark's own PS4 carries the rest.
 *
 * @param depth how many {@code +} began it
 * @param shellPid BASHPID; empty in a plain line
 * @param status {@code $?} of what came before
 * @param options {@code $-}; empty when not known
 * @param source BASH_COMMAND, the text as written; empty when not known
 * @param expanded the text behind PS4, without the final newline
 */
public record XtraceRecord(
    int depth,
    OptionalInt shellPid,
    String clock,
    OptionalInt status,
    List<Integer> pipeStatus,
    String options,
    Optional<String> file,
    OptionalInt line,
    Optional<String> function,
    String source,
    String expanded) {
  public XtraceRecord {
    pipeStatus = List.copyOf(pipeStatus);
  }
}
