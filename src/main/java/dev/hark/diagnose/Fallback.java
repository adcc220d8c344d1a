package dev.hark.diagnose;

import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.ShellSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the right side of {@code ||} does about a failure. */
final class Fallback {
  /** Words that only talk. */
  static final Set<String> TALK =
      Set.of("echo", "printf", "logger", "log", "warn", "info", "cat", "tput", "date");

  private static final Set<String> NOTHING = Set.of("true", ":", "");
  private static final Set<String> SKIPS = Set.of("continue", "break");

  private Fallback() {}

  /** What kind of answer to a failure it is. */
  enum Answer {
    /** {@code true}, {@code :}, {@code exit 0}: nothing. */
    NOTHING,
    /** A message, and nothing else. */
    TALK,
    /** {@code exit 1}, {@code return 1}: the failure goes on under another number. */
    RAISE,
    /** The turn of the loop is skipped. */
    SKIP,
    /** Something is done instead, or the status is kept. */
    ACT
  }

  /** Reads the right side, {@code text}, with the same syntax as the script. */
  static Answer read(String text, ShellSyntax syntax) {
    List<List<String>> commands = commands(text, syntax);
    boolean talks = false;
    for (List<String> words : commands) {
      String first = words.isEmpty() ? "" : words.get(0);
      if (first.equals("exit") || first.equals("return")) {
        boolean fails =
            words.size() > 1 ? !words.get(1).equals("0") : first.equals("exit") && !talks;
        return fails ? Answer.RAISE : Answer.NOTHING;
      }
      if (first.equals("false")) {
        return Answer.RAISE;
      }
      if (SKIPS.contains(first)) {
        return Answer.SKIP;
      }
      if (TALK.contains(first)) {
        talks = true;
      } else if (!NOTHING.contains(first)) {
        return Answer.ACT;
      }
    }
    return talks ? Answer.TALK : Answer.NOTHING;
  }

  private static List<List<String>> commands(String text, ShellSyntax syntax) {
    List<List<String>> commands = new ArrayList<>();
    for (CommandSite site : syntax.read(text).sites()) {
      List<String> words = new ArrayList<>();
      site.words().forEach(w -> words.add(w.text()));
      if (words.isEmpty()) {
        words.add(site.text());
      }
      boolean nested =
          site.enclosures().stream().anyMatch(e -> e.kind().name().endsWith("SUBSTITUTION"));
      if (!nested) {
        commands.add(words);
      }
    }
    return commands.isEmpty() ? List.of(ShellWords.split(text)) : commands;
  }

  /** The first enclosure from {@code from} on that takes the output of what stands in it. */
  static Optional<Enclosure> capture(List<Enclosure> enclosures, int from) {
    for (Enclosure enclosure : enclosures.subList(from, enclosures.size())) {
      switch (enclosure.kind()) {
        case ASSIGNMENT_SUBSTITUTION,
            LOCAL_SUBSTITUTION,
            EXPORT_SUBSTITUTION,
            ARGUMENT_SUBSTITUTION -> {
          return Optional.of(enclosure);
        }
        default -> {}
      }
    }
    return Optional.empty();
  }
}
