package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptRead;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies between two reads of a script: one command of its top level, with all that belongs to
 * it, as far as the log shows its text. Only of use for a command that bash forked for.
 *
 * @param head its text from the start, as much as strace shows of it; empty when only comments are
 * @param isFirst whether nothing else of it ran before the command
 * @param next what the shell ran after the command
 */
record ReadUnit(String head, boolean isFirst, Next next) {
  /** Where the shell went on. */
  enum Next {
    /** In the same command of the script: behind {@code ||}, in a branch, on the same line. */
    INSIDE,
    /** In another one, so nothing in this one cared. */
    BEHIND
  }

  private static final Set<String> ASKS = Set.of("if", "while", "until", "!");

  /** The unit that holds {@code command}; empty where its shell's reads are not in the log. */
  static Optional<ReadUnit> of(RunIndex index, ShellCommand command) {
    return between(index, command.shell(), command.start(), index.next(command));
  }

  /** The unit of the shell around it that a subshell stands in. */
  static Optional<ReadUnit> around(RunIndex index, ProcessNode fork, Optional<ShellCommand> next) {
    return fork.parent().flatMap(shell -> between(index, shell, fork.born(), next));
  }

  /** The unit of {@code shell} in which something began at {@code start} and {@code next} came. */
  private static Optional<ReadUnit> between(
      RunIndex index, ProcessId shell, Moment start, Optional<ShellCommand> next) {
    List<ScriptRead> reads = index.node(shell).map(ProcessNode::scriptReads).orElse(List.of());
    int place = ShellHistory.count(reads, r -> r.at().isBefore(start)) - 1;
    while (place >= 0 && reads.get(place).bytes() == 0) {
      place--;
    }
    if (place < 0) {
      return Optional.empty();
    }
    ScriptRead begin = reads.get(place);
    int behind = ShellHistory.count(reads, r -> !start.isBefore(r.at()));
    Optional<ScriptRead> end =
        behind < reads.size() ? Optional.of(reads.get(behind)) : Optional.empty();
    Unit unit = new Unit(text(begin, end), true);
    for (ShellCommand earlier : index.history(shell).between(begin.at(), start)) {
      unit = unit.without(earlier);
    }
    boolean inside =
        next.filter(n -> end.isEmpty() || n.start().isBefore(end.get().at())).isPresent();
    return Optional.of(
        new ReadUnit(unit.head(), unit.isFirst(), inside ? Next.INSIDE : Next.BEHIND));
  }

  /** The text between two reads, as far as the commands that ran in it are taken away. */
  private record Unit(String head, boolean isFirst) {
    /** A builtin on a line of its own, {@code set -e}, has nothing to do with what follows. */
    Unit without(ShellCommand earlier) {
      String word = ShellWords.first(earlier.expanded());
      int line = head.indexOf('\n');
      boolean alone =
          line > 0
              && !word.isEmpty()
              && ShellWords.first(head).equals(word)
              && LISTS.stream().noneMatch(withoutValues(head.substring(0, line))::contains);
      String rest = alone && isFirst ? withoutComments(head.substring(line)) : "";
      // Where nothing is left, strace has cut it: what follows is not known.
      return rest.isEmpty() ? new Unit(head, false) : new Unit(rest, true);
    }
  }

  /** {@code ${x}} is no group. */
  private static String withoutValues(String line) {
    return line.replaceAll("\\$\\{[^{}]*\\}", "");
  }

  private static final Set<String> LISTS = Set.of(";", "&", "|", "(", "{");

  /** Without comments before it, and without what stands behind its end. */
  private static String text(ScriptRead begin, Optional<ScriptRead> end) {
    String shown = begin.shown();
    if (begin.bytes() < ScriptRead.BUFFER && end.isPresent()) {
      int length = begin.bytes() - end.get().bytes();
      shown = length >= 0 && length < shown.length() ? shown.substring(0, length) : shown;
    }
    return withoutComments(shown);
  }

  private static String withoutComments(String text) {
    String rest = text.stripLeading();
    while (rest.startsWith("#")) {
      int line = rest.indexOf('\n');
      rest = line < 0 ? "" : rest.substring(line).stripLeading();
    }
    return rest;
  }

  /** Whether it begins with a question, and the command is that question. */
  boolean asks() {
    String word = head.split("\\s", 2)[0];
    return isFirst && ASKS.contains(word);
  }

  /** Whether the command stands at its very start, so that only a list can follow. */
  boolean beginsWith(ShellCommand command) {
    String word = ShellWords.first(command.expanded());
    return isFirst && !word.isEmpty() && ShellWords.first(head).equals(word);
  }

  /** Whether it begins with a simple command: no compound one, no function, no comment's end. */
  boolean isPlain() {
    String word = head.split("\\s", 2)[0];
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && !COMPOUND.contains(word)
        && !word.endsWith("()")
        && !head.startsWith("()", word.length() + 1);
  }

  private static final Set<String> COMPOUND =
      Set.of("if", "while", "until", "for", "case", "select", "function", "!", "time");

  /** Whether it begins with {@code (}: the list that follows is that of a subshell. */
  boolean beginsWithSubshell() {
    return isFirst && head.startsWith("(");
  }

  /** Whether a {@code ;} is seen before any {@code ||}: then what follows follows anyway. */
  boolean isSequence() {
    int semicolon = head.indexOf(';');
    int or = head.indexOf("||");
    return semicolon >= 0 && (or < 0 || semicolon < or);
  }
}
