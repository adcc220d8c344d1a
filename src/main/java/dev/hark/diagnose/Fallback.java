package dev.hark.diagnose;

import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Redirection;
import dev.hark.syntax.ShellSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
    /** {@code exit 1}: the failure goes on under another number. */
    RAISE,
    /** {@code return 1}: the same for the function. */
    RETURN,
    /** The turn of the loop is skipped. */
    SKIP,
    /** What was meant to be put in place is thrown away. */
    GIVE_UP,
    /** A variable is set. */
    SET,
    /** Something is done or written instead, or the status is kept. */
    ACT
  }

  /**
   * Reads the right side, {@code text}, with the same syntax as the script.
   *
   * @param left the command on the left side: the same on other words is a second try; empty where
   *     there is none to compare with
   */
  static Answer read(String text, String left, ShellSyntax syntax) {
    if (ASKS_STATUS.matcher(text).lookingAt()) {
      return Answer.ACT;
    }
    boolean talks = false;
    boolean removes = false;
    boolean sets = false;
    for (Part part : parts(text, syntax)) {
      List<String> words = part.words();
      String first = words.isEmpty() ? "" : words.get(0);
      if (first.equals("exit") || first.equals("return")) {
        boolean fails = words.size() > 1 ? !words.get(1).equals("0") : !talks;
        Answer raise = first.equals("exit") ? Answer.RAISE : Answer.RETURN;
        return fails ? raise : Answer.NOTHING;
      }
      if (first.equals("false")) {
        return Answer.RAISE;
      }
      if (SKIPS.contains(first)) {
        return Answer.SKIP;
      }
      boolean again = first.equals(left) && words.size() > 1;
      if (TALK.contains(first) && !again && !Redirected.makesFile(part.redirections())) {
        talks = true;
      } else if (REMOVES.contains(first)) {
        removes = true;
      } else if (ASSIGNMENT.matcher(first).lookingAt()) {
        sets = true;
      } else if (!NOTHING.contains(first)) {
        return Answer.ACT;
      }
    }
    if (removes || sets) {
      return sets ? Answer.SET : Answer.GIVE_UP;
    }
    return talks ? Answer.TALK : Answer.NOTHING;
  }

  /**
   * {@code zip -f z || case $? in 12) …}, {@code || [ $? -eq 1 ]}, {@code || { test $? = 5 && …}}.
   */
  private static final Pattern ASKS_STATUS =
      Pattern.compile("\\s*(?:\\{\\s+)?(?:case|\\[\\[?|test|\\(\\()\\s*\"?\\$\\?");

  private static final Set<String> REMOVES = Set.of("rm", "rmdir", "unlink");
  private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_]\\w*(?:\\[[^]]*\\])?\\+?=");

  /** One command of the right side. */
  private record Part(List<String> words, List<Redirection> redirections) {}

  private static List<Part> parts(String text, ShellSyntax syntax) {
    List<Part> parts = new ArrayList<>();
    for (CommandSite site : syntax.read(text).sites()) {
      List<String> words = new ArrayList<>();
      site.words().forEach(w -> words.add(w.text()));
      if (words.isEmpty()) {
        words.add(site.text());
      }
      boolean nested =
          site.enclosures().stream().anyMatch(e -> e.kind().name().endsWith("SUBSTITUTION"));
      if (!nested) {
        parts.add(new Part(words, site.redirections()));
      }
    }
    return parts.isEmpty() ? List.of(new Part(ShellWords.split(text), List.of())) : parts;
  }

  /** Whether what stands in {@code enclosures} gives a variable its value before {@code to}. */
  static boolean isValue(List<Enclosure> enclosures, int to) {
    return capture(enclosures.subList(0, to), 0).isPresent();
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
