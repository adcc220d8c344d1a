package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.ShellCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The commands of one shell in the order they began, looked up and not searched for: a loop of some
 * thousand turns asks about each of its commands what came before and after it.
 */
final class ShellHistory {
  static final ShellHistory NONE = new ShellHistory();

  private final List<ShellCommand> commands = new ArrayList<>();
  private final Map<String, List<ShellCommand>> byFirstWord = new HashMap<>();
  private final Map<String, List<ShellCommand>> byText = new HashMap<>();

  void add(ShellCommand command) {
    commands.add(command);
  }

  List<ShellCommand> all() {
    return commands;
  }

  /** Those whose first word is {@code word}, in order. */
  List<ShellCommand> beginningWith(String word) {
    return group(byFirstWord, c -> ShellWords.first(c.expanded())).getOrDefault(word, List.of());
  }

  /** Those of the same text after expansion, in order. */
  List<ShellCommand> saying(String expanded) {
    return group(byText, ShellCommand::expanded).getOrDefault(expanded, List.of());
  }

  private Map<String, List<ShellCommand>> group(
      Map<String, List<ShellCommand>> groups, Function<ShellCommand, String> key) {
    if (groups.isEmpty()) {
      for (ShellCommand command : commands) {
        groups.computeIfAbsent(key.apply(command), k -> new ArrayList<>(1)).add(command);
      }
    }
    return groups;
  }

  /** The first that began after {@code moment}. */
  Optional<ShellCommand> firstAfter(Moment moment) {
    int place = count(commands, c -> !moment.isBefore(c.start()));
    return place < commands.size() ? Optional.of(commands.get(place)) : Optional.empty();
  }

  /** The last that began before {@code moment}. */
  Optional<ShellCommand> lastBefore(Moment moment) {
    return last(before(commands, moment));
  }

  /** Those between two moments, both exclusive. */
  List<ShellCommand> between(Moment from, Moment to) {
    List<ShellCommand> early = before(commands, to);
    return early.subList(count(early, c -> !from.isBefore(c.start())), early.size());
  }

  /** Of commands of one shell, in order, those that began before {@code moment}. */
  static List<ShellCommand> before(List<ShellCommand> ordered, Moment moment) {
    return ordered.subList(0, count(ordered, c -> c.start().isBefore(moment)));
  }

  /** Of commands of one shell, in order, those that had begun at {@code moment}. */
  static List<ShellCommand> until(List<ShellCommand> ordered, Moment moment) {
    return ordered.subList(0, count(ordered, c -> !moment.isBefore(c.start())));
  }

  /** Of commands of one shell, in order, those that began before {@code command}. */
  static List<ShellCommand> before(List<ShellCommand> ordered, ShellCommand command) {
    return ordered.subList(0, count(ordered, c -> c.index() < command.index()));
  }

  static Optional<ShellCommand> last(List<ShellCommand> ordered) {
    return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(ordered.size() - 1));
  }

  /** How many at the head of a list hold to what none behind them does. */
  static <T> int count(List<T> ordered, Predicate<T> isEarly) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isEarly.test(ordered.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
