package dev.hark.diagnose;

import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Without the source: the other times that a shell came to the same place. Where it went on in
 * another way after a success, it had looked at the status.
 */
final class Turns {
  private final RunIndex index;

  Turns(RunIndex index) {
    this.index = index;
  }

  /**
   * Whether it went well another time, and something else came next. The next turn of a loop is no
   * such thing, and neither is what stands behind the loop.
   */
  boolean branch(ShellCommand command, ShellCommand next) {
    return others(command)
        .filter(other -> other.index() != command.index())
        .filter(this::wentWell)
        .anyMatch(
            other ->
                index
                    .next(other)
                    .filter(then -> differs(command, next, other, then))
                    .filter(then -> !isTurn(next) || isInLoop(then, next))
                    .isPresent());
  }

  /**
   * {@code if x=$(cmd "$f"); then a; else b; fi}: whether the same variable got a value another
   * time, and something else came next than where it got none.
   */
  boolean branchOfValue(ShellCommand empty, ShellCommand next) {
    String nothing = head(empty) + "=";
    boolean isEmpty = empty.expanded().equals(nothing) || empty.expanded().equals(nothing + "''");
    List<ShellCommand> before = index.before(empty);
    return isEmpty
        && Stream.concat(
                before.subList(Math.max(0, before.size() - NEAR), before.size()).stream(),
                index.after(empty).stream().limit(NEAR))
            .filter(other -> other.expanded().startsWith(nothing))
            .filter(other -> other.expanded().length() > empty.expanded().length())
            .anyMatch(other -> index.next(other).filter(n -> isBranch(other, n, next)).isPresent());
  }

  /** Something else came next, or it was told something else than the value. */
  private static boolean isBranch(ShellCommand value, ShellCommand then, ShellCommand next) {
    if (isTurn(then) || isTurn(next)) {
      return false;
    }
    if (!head(then).equals(head(next))) {
      return true;
    }
    List<String> told = ShellWords.split(then.expanded());
    int place = told.indexOf(valueOf(value));
    List<String> instead = ShellWords.split(next.expanded());
    return place > 0 && place < instead.size() && !instead.get(place).isEmpty();
  }

  private static String valueOf(ShellCommand assignment) {
    List<String> words = ShellWords.split(assignment.expanded());
    return words.isEmpty() ? "" : words.get(0).substring(words.get(0).indexOf('=') + 1);
  }

  /**
   * {@code if echo "$program" | compiles; then a; else b; fi}: whether another fork of the same
   * shell, that ended with the same program, went well, and something else came next.
   */
  boolean branchOfFork(ShellCommand command, ProcessNode fork, ShellCommand next) {
    if (isTurn(next)) {
      return false;
    }
    List<ShellCommand> otherwise =
        afterForksThatWentWell(command, fork, next).filter(then -> !isTurn(then)).toList();
    return otherwise.stream().anyMatch(then -> !head(then).equals(head(next)))
        || isOtherAnswer(otherwise, next);
  }

  private Stream<ShellCommand> afterForksThatWentWell(
      ShellCommand command, ProcessNode fork, ShellCommand next) {
    return fork.parent().map(index.run().processes()::childrenOf).orElse(List.of()).stream()
        .filter(other -> !other.id().equals(fork.id()))
        .flatMap(other -> ShellHistory.last(index.commandsOf(other.id())).stream())
        .filter(other -> head(other).equals(head(command)) && wentWell(other))
        .flatMap(other -> index.node(other.shell()).stream())
        .flatMap(other -> other.ended().stream())
        .flatMap(ended -> index.history(next.shell()).firstAfter(ended).stream());
  }

  /** {@code arrays: no}, where twice and more it was {@code yes}. */
  private static boolean isOtherAnswer(List<ShellCommand> otherwise, ShellCommand next) {
    List<String> answers = otherwise.stream().map(Turns::lastWord).toList();
    return answers.size() > 1
        && answers.stream().distinct().count() == 1
        && !answers.get(0).equals(lastWord(next));
  }

  private static String lastWord(ShellCommand talk) {
    String text = talk.expanded().strip();
    return text.substring(text.lastIndexOf(' ') + 1).replace("'", "");
  }

  /** Commands of a few turns. */
  private static final int NEAR = 60;

  /** The same words, or other ones at the same place. */
  private Stream<ShellCommand> others(ShellCommand command) {
    ShellHistory history = index.history(command.shell());
    return Stream.concat(
        history.saying(command.expanded()).stream(),
        index.previous(command).stream().flatMap(before -> beside(history, before, command)));
  }

  /**
   * Both stand at one place in the turns of one loop, or are what one function was given to run.
   */
  private Stream<ShellCommand> beside(
      ShellHistory history, ShellCommand before, ShellCommand command) {
    Optional<Integer> place = placeInTurn(command);
    if (place.isPresent()) {
      ShellCommand turn = before(command, place.get());
      int words = ShellWords.split(command.expanded()).size();
      return history.saying(turn.expanded()).stream()
          .flatMap(other -> index.after(other).stream().skip(place.get()).limit(1))
          .filter(other -> head(other).equals(head(command)) || place.get() == 0)
          .filter(this::wentWell)
          .filter(other -> ShellWords.split(other.expanded()).size() == words);
    }
    if (!Wrapped.runs(before, command)) {
      return Stream.empty();
    }
    return history.beginningWith(ShellWords.first(before.expanded())).stream()
        .filter(call -> index.next(call).filter(other -> Wrapped.runs(call, other)).isPresent())
        .flatMap(call -> index.next(call).stream());
  }

  /** How many commands stand between it and the begin of its turn, if there are only few. */
  private Optional<Integer> placeInTurn(ShellCommand command) {
    List<ShellCommand> before = index.before(command);
    for (int i = 0; i < Math.min(MOST_IN_TURN, before.size()); i++) {
      if (isTurn(before.get(before.size() - 1 - i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private ShellCommand before(ShellCommand command, int place) {
    List<ShellCommand> before = index.before(command);
    return before.get(before.size() - 1 - place);
  }

  /** With more between them, two commands hardly stand at one place because of their number. */
  private static final int MOST_IN_TURN = 5;

  /** Whether the loop of {@code turn} goes on behind {@code then}. */
  private boolean isInLoop(ShellCommand then, ShellCommand turn) {
    return ShellHistory.last(index.history(then.shell()).saying(turn.expanded()))
        .filter(last -> last.index() > then.index())
        .isPresent();
  }

  private boolean differs(
      ShellCommand command, ShellCommand next, ShellCommand other, ShellCommand then) {
    if (isTurn(then)) {
      return false;
    }
    String head = head(next);
    if (!head.equals(head(then))) {
      return true;
    }
    return Fallback.TALK.contains(head)
        && !without(next, command).equals(without(then, other))
        && !next.expanded().matches(".*\\d.*");
  }

  /** What is said, but for the words of what it may speak of. */
  private static String without(ShellCommand talk, ShellCommand of) {
    String text = talk.expanded();
    for (String word : ShellWords.split(of.expanded())) {
      text = word.isEmpty() ? text : text.replace(word, "");
    }
    return text;
  }

  private boolean wentWell(ShellCommand command) {
    return index
        .process(command)
        .map(ProcessNode::shellStatus)
        .filter(s -> s.orElse(1) == 0)
        .isPresent();
  }

  private static boolean isTurn(ShellCommand command) {
    return command.expanded().startsWith("for ");
  }

  /** Its first word; of an assignment the name. */
  static String head(ShellCommand command) {
    String first = ShellWords.first(command.expanded());
    int equals = first.indexOf('=');
    return equals > 0 ? first.substring(0, equals) : first;
  }
}
