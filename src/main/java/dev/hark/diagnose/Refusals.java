package dev.hark.diagnose;

import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Word;
import java.util.List;
import java.util.Set;

/**
 * Tests that something is refused: {@code if ./tool --bad 2>/dev/null; then echo "was accepted";
 * exit 1; fi}. There a success would have been the failure.
 */
final class Refusals {
  private static final Set<String> ENDS = Set.of("exit", "return");

  private Refusals() {}

  /** Whether the branch behind {@code then} ends the script or the function with a failure. */
  static boolean areWanted(Level level, Enclosure condition) {
    return condition.kind() == Enclosure.Kind.IF_CONDITION
        && level.place().script().sites().stream()
            .filter(site -> isBehindThen(site, condition))
            .anyMatch(Refusals::raises);
  }

  /** The branch and the condition of one {@code if} point at the same word. */
  private static boolean isBehindThen(CommandSite site, Enclosure condition) {
    return site.enclosures().stream()
        .findFirst()
        .filter(e -> e.kind() == Enclosure.Kind.BRANCH && e.span().equals(condition.span()))
        .isPresent();
  }

  private static boolean raises(CommandSite site) {
    List<String> words = site.words().stream().map(Word::text).toList();
    return words.size() == 2 && ENDS.contains(words.get(0)) && !words.get(1).equals("0");
  }
}
