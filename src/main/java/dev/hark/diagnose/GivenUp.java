package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * {@code until up; do [ $((n -= 1)) -gt 0 ] || break; done; use it}: the loop was left while the
 * answer was still no, and what came next neither asked for that nor told it. Only where nobody
 * listened at the other end: a lock that is taken over, a file that may come later are left waiting
 * for on purpose.
 */
final class GivenUp {
  /** From the last answer to the {@code break}: what counts the turns. */
  private static final int SOON = 6;

  private static final Set<String> ASKS =
      Set.of("[", "[[", "test", "((", "case", "exit", "return", "continue");

  private static final Pattern ADMITS =
      Pattern.compile(
          "(?i)\\b(?:no|not|never|fail\\w*|gave|giv\\w+|time[ds]?|tim\\w+out|warn\\w*|error|without"
              + "|skip\\w*|un\\w+able|unreachable|down|offline)\\b|n't\\b");

  private GivenUp() {}

  /**
   * Whether it was the last answer that a loop asked for.
   *
   * @param after what the shell did from then on
   */
  static boolean is(Attempt answer, ShellCommand condition, List<ShellCommand> after) {
    if (!isNobody(answer)) {
      return false;
    }
    for (int i = 0; i < Math.min(after.size(), SOON); i++) {
      String first = ShellWords.first(after.get(i).expanded());
      if (first.equals("break")) {
        return i + 1 < after.size() && goesOnAsIfItWere(after.get(i + 1));
      }
      boolean again = after.get(i).expanded().equals(condition.expanded());
      if (again || Fallback.TALK.contains(first)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code for n in 1 2 3; do if up; then return 0; fi; sleep 1; done; use it}: the turns were all
   * used.
   */
  static boolean ranOut(
      Attempt answer, List<ShellCommand> after, Predicate<ShellCommand> isBehindLoop) {
    boolean waits = !after.isEmpty() && isSleep(after.get(0));
    return waits
        && isNobody(answer)
        && after.stream()
            .filter(c -> !isSleep(c))
            .findFirst()
            .filter(c -> isBehindLoop.test(c) && goesOnAsIfItWere(c))
            .isPresent();
  }

  private static boolean isSleep(ShellCommand command) {
    return ShellWords.first(command.expanded()).equals("sleep");
  }

  private static boolean isNobody(Attempt answer) {
    return answer
        .cause()
        .filter(c -> Swallowed.REFUSALS.stream().anyMatch(c::failedWith))
        .isPresent();
  }

  private static boolean goesOnAsIfItWere(ShellCommand next) {
    String first = ShellWords.first(next.expanded());
    boolean admits = Fallback.TALK.contains(first) && ADMITS.matcher(next.expanded()).find();
    return !ASKS.contains(first) && !admits;
  }
}
