package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a shell's next commands tell about a failure where nobody has the source: whether the status
 * was read, whether another way was tried, and what had become of a substitution's value.
 */
final class Reaction {
  /** So soon the second or third way follows the first. */
  static final int SOON = 12;

  /** {@code rc}, {@code result[$c]}. */
  private static final String VARIABLE = "[A-Za-z_]\\w*(?:\\[[^\\]]*\\])?";

  private static final Pattern ASSIGNED = Pattern.compile(VARIABLE + "='?(\\d+)'?");
  private static final Set<String> COMPARES = Set.of("[", "[[", "test", "case", "((", "return");

  private Reaction() {}

  /**
   * {@code rc=2}, {@code case $? in}, {@code '[' 2 -ne 0 ']'}, {@code echo 'ended with 2'} right
   * after a status 2.
   */
  static boolean readsStatus(int status, ShellCommand next) {
    List<String> words = ShellWords.split(next.expanded());
    if (status == 0 || words.isEmpty()) {
      return false;
    }
    if (words.get(0).equals("case") && words.contains("$?")) {
      return true;
    }
    String number = Integer.toString(status);
    var assigned = ASSIGNED.matcher(words.get(0));
    if (words.size() == 1 && assigned.matches()) {
      return assigned.group(1).equals(number);
    }
    if (COMPARES.contains(words.get(0))) {
      return words.contains(number);
    }
    // 1 is the number of anything; who says 37 after a 37 has looked.
    boolean telling = status > 1 && Fallback.TALK.contains(words.get(0));
    return telling && Pattern.compile("\\b" + number + "\\b").matcher(next.expanded()).find();
  }

  /**
   * The same after a fork of the shell: there 1 can be the number that was counted, unless it is
   * the first that a test is given, and 2 can be told as one.
   */
  static boolean readsStatusOfFork(int status, ShellCommand next) {
    List<String> words = ShellWords.split(next.expanded());
    boolean first = words.size() > 1 && words.get(1).equals(Integer.toString(status));
    boolean talk = !words.isEmpty() && Fallback.TALK.contains(words.get(0));
    boolean counted = status <= SMALL && talk && !OF_STATUS.matcher(next.expanded()).find();
    return (status > 1 || first) && !counted && readsStatus(status, next);
  }

  private static final Pattern OF_STATUS =
      Pattern.compile("(?i)status|code|exit|\\brc\\b|ended|returned|failed|error");

  /** {@code pid=4711}. */
  static boolean assigns(String value, ShellCommand next) {
    return isAssignment(next) && next.expanded().strip().endsWith("=" + value);
  }

  /** {@code got=1} right after a 1, and soon {@code [ 1 -ne 0 ]}: it was kept to be asked. */
  static boolean keepsStatusForTest(int status, ShellCommand next, List<ShellCommand> after) {
    return isAssignment(next)
        && readsStatus(status, next)
        && after.stream()
            .limit(NEAR)
            .anyMatch(test -> !isAssignment(test) && readsStatusOfFork(status, test));
  }

  private static final int NEAR = 3;

  /**
   * The same program was given the same words but for one, which names a file of the same name
   * elsewhere, and it went well: {@code cp site/app.ini etc/ || cp default/app.ini etc/}.
   */
  static boolean triedElsewhere(Attempt attempt, List<ShellCommand> after) {
    List<String> words = ShellWords.split(attempt.command().expanded());
    return after.stream()
        .limit(SOON)
        .filter(later -> later.statusAfter().orElse(1) == 0)
        .anyMatch(later -> isElsewhere(words, ShellWords.split(later.expanded())));
  }

  private static boolean isElsewhere(List<String> first, List<String> second) {
    if (first.size() != second.size() || first.size() < 2) {
      return false;
    }
    int different = 0;
    boolean sameName = false;
    for (int i = 0; i < first.size(); i++) {
      String a = first.get(i);
      String b = second.get(i);
      if (!a.equals(b)) {
        different++;
        sameName = a.indexOf('/') >= 0 && name(a).equals(name(b));
      }
    }
    return different == 1 && sameName;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@code n=$(cat count) || n=0}: first the empty value, then the one instead. */
  static boolean replacesValue(ShellCommand taken, Optional<ShellCommand> then) {
    String name = assignedName(taken);
    return !name.isEmpty() && then.map(Reaction::assignedName).filter(name::equals).isPresent();
  }

  /** {@code out=$(cmd 2>&1) || echo "no: $out"}: the script has heard the complaint. */
  static boolean quotesComplaint(ShellCommand then, Attempt attempt) {
    String said = attempt.said().lines().findFirst().orElse("");
    int length = said.length();
    return length >= TELLING
        && (then.expanded().contains(said.substring(0, TELLING))
            || then.expanded().contains(said.substring(length - TELLING)));
  }

  /** Characters of a message that hardly stand anywhere else. */
  private static final int TELLING = 12;

  /** {@code '[' '' '!=' 2 ']'}: no text is one of the answers; that it is no number is not. */
  static boolean testsForNothing(ShellCommand next) {
    List<String> words = ShellWords.split(next.expanded());
    return !words.isEmpty()
        && TESTS.contains(words.get(0))
        && words.contains("")
        && words.stream().noneMatch(NUMERIC::contains);
  }

  private static final Set<String> TESTS = Set.of("[", "[[", "test");
  private static final Set<String> NUMERIC = Set.of("-eq", "-ne", "-lt", "-le", "-gt", "-ge");

  static boolean isAssignment(ShellCommand command) {
    return !assignedName(command).isEmpty();
  }

  private static String assignedName(ShellCommand command) {
    List<String> words = ShellWords.split(command.expanded());
    int equals = words.size() == 1 ? words.get(0).indexOf('=') : -1;
    String name = equals > 0 ? words.get(0).substring(0, equals) : "";
    return name.matches(VARIABLE) ? name : "";
  }

  /**
   * {@code check "no file" 66 66} right after a 66: a function of the script's that is given the
   * number. Small ones are the number of anything.
   */
  static boolean passesStatusOn(int status, ShellCommand next, RunIndex index) {
    return status > SMALL
        && index.process(next).isEmpty()
        && ShellWords.split(next.expanded()).contains(Integer.toString(status));
  }

  private static final int SMALL = 2;

  /**
   * Whether {@code next} of the shell around it holds what a fork said last, so that the fork was
   * there for its text. dash (0.5.12) shows no depth: {@code + echo 2}, {@code + configure WORKERS
   * 2}.
   */
  static boolean holdsTalk(Optional<ShellCommand> next, ShellCommand talk) {
    List<String> words = ShellWords.split(talk.expanded());
    String said = words.isEmpty() ? "" : String.join(" ", words.subList(1, words.size()));
    return !said.isEmpty()
        && next.map(n -> ShellWords.split(n.expanded()))
            .filter(taken -> taken.contains(said) || taken.stream().anyMatch(w -> isOf(w, said)))
            .isPresent();
  }

  /** {@code x=2}. */
  private static boolean isOf(String assignment, String value) {
    return assignment.endsWith("=" + value);
  }

  /** {@code case $(cmd) in}: bash shows the word as it stands in the script. */
  static boolean isCaseOfSubstitution(ShellCommand next) {
    String text = next.expanded();
    return text.startsWith("case ") && (text.contains("$(") || text.contains("`"));
  }

  /** {@code case $x in} right behind {@code x=…}. */
  static boolean isCaseOf(ShellCommand assignment, ShellCommand next) {
    return next.expanded().matches("case \"?\\$\\{?" + assignedName(assignment) + "\\}?\"? in");
  }

  /** {@code local x=…}, {@code export X=…} as the first thing after a substitution. */
  static Silencer takenBy(Optional<ShellCommand> next) {
    String first = next.map(n -> ShellWords.first(n.expanded())).orElse("");
    return switch (first) {
      case "local", "declare", "typeset", "readonly" -> Silencer.LOCAL_MASKS_STATUS;
      case "export" -> Silencer.EXPORT_MASKS_STATUS;
      default -> Silencer.SUBST_STATUS_IGNORED;
    };
  }
}
