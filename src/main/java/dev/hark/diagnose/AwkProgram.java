package dev.hark.diagnose;

import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an awk program does without looking at how it went: its language has no errors, only values
 * that nobody need read. {@code while ((getline line < "prices") > 0)} takes a missing file for an
 * empty one, and {@code system("cp a b")} as a statement of its own forgets the status.
 */
final class AwkProgram {
  private static final Set<String> AWKS = Set.of("awk", "gawk", "mawk", "nawk");

  /** A call of system() that is not part of an expression. */
  private static final Pattern STATEMENT = Pattern.compile("(?:^|[{};\\n)])\\s*system\\s*\\(");

  private AwkProgram() {}

  static boolean isOne(Attempt attempt) {
    return AWKS.contains(attempt.name());
  }

  /**
   * Whether a file that its program reads with {@code (getline x < "file") > 0} could not be
   * opened: -1 is no more than 0 there. A program that comes from a file is not known.
   */
  static boolean missed(Syscall call, List<String> argv) {
    boolean opens = call.name().startsWith("open") && call.failedWith("ENOENT");
    if (!opens || call.path().isEmpty()) {
      return false;
    }
    String file = "\"" + Pattern.quote(call.path()) + "\"";
    Pattern read = Pattern.compile("getline\\s*\\w*\\s*<\\s*" + file + "\\s*\\)\\s*>\\s*0");
    return argv.stream().skip(1).anyMatch(word -> read.matcher(word).find());
  }

  static boolean forgetsStatuses(List<String> argv) {
    return argv.stream().skip(1).anyMatch(word -> STATEMENT.matcher(word).find());
  }
}
