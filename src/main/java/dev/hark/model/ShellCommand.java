package dev.hark.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A simple command that a shell was about to run when it wrote a line of its trace.
 *
 * @param index its place among all commands of the run, from 0, in the order they began
 * @param shell the process that wrote the record
 * @param file the script; empty in a plain {@code bash -x} trace
 * @param line 1-based line of {@code file}; empty in a plain trace
 * @param depth how many {@code +} began the record; 1 is the outermost
 * @param source the text as written, with its redirections (BASH_COMMAND); empty when not known
 * @param expanded the text as bash traced it, after expansion, without redirections
 * @param statusBefore {@code $?} when it began: how the command before it ended
 * @param pipeStatusBefore PIPESTATUS when it began
 * @param options {@code $-}; empty when not known
 * @param statusAfter how it ended, as the next record of the same shell, or its process, tells
 */
public record ShellCommand(
    int index,
    ProcessId shell,
    Moment start,
    Moment end,
    Optional<String> file,
    OptionalInt line,
    Optional<String> function,
    int depth,
    String source,
    String expanded,
    OptionalInt statusBefore,
    List<Integer> pipeStatusBefore,
    String options,
    OptionalInt statusAfter) {
  public ShellCommand {
    pipeStatusBefore = List.copyOf(pipeStatusBefore);
  }

  /** What to show people: the source where it is known. */
  public String text() {
    return source.isEmpty() ? expanded : source;
  }

  /** The same moment in the same place, with the words of what was run there by a program. */
  public ShellCommand running(String words) {
    return with("", words);
  }

  /** The same, where people find only this command: that of a recipe stands for its make's. */
  public ShellCommand around(String words) {
    return with(text(), words);
  }

  private ShellCommand with(String newSource, String newExpanded) {
    return new ShellCommand(
        index,
        shell,
        start,
        end,
        file,
        line,
        function,
        depth,
        newSource,
        newExpanded,
        statusBefore,
        pipeStatusBefore,
        options,
        statusAfter);
  }

  public boolean hasErrexit() {
    return options.indexOf('e') >= 0;
  }
}
