package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why it failed and why nobody heard, as sentences. */
final class Reasons {
  private Reasons() {}

  static String of(Case failure) {
    List<String> reasons = new ArrayList<>();
    failure.silencers().stream().sorted().forEach(s -> reasons.add(words(s)));
    String clue = failure.clue().map(c -> "; " + c.words()).orElse("");
    String cause = failure.cause().map(c -> called(failure, c)).orElseGet(() -> ended(failure));
    return reasons.isEmpty() ? cause + clue : cause + clue + "; " + joined(reasons);
  }

  private static String called(Case failure, Syscall call) {
    String said =
        call.outcome()
            .failure()
            .map(e -> new Errno(e.name()).words().toLowerCase(Locale.ROOT))
            .orElse("?");
    String path = failure.path();
    return path.isEmpty() ? call.name() + " gave: " + said : path + ": " + said;
  }

  private static String ended(Case failure) {
    if (failure.emptied().isPresent()) {
      return "the shell empties " + failure.emptied().get().path() + " before the command starts";
    }
    if (failure.status() == 127) {
      return "no folder of PATH has it";
    }
    return failure
        .attempt()
        .process()
        .flatMap(p -> p.status())
        .map(
            s ->
                s.match(
                    status -> "it ended with status " + status, signal -> "it died of " + signal))
        .orElse("it ended with status " + failure.status());
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String words(Silencer silencer) {
    return switch (silencer) {
      case OR_TRUE -> "the right side of || took its status";
      case IF_CONDITION -> "its status was taken for the answer to a question";
      case NEGATED -> "! turned its status round";
      case NO_ERREXIT -> "nobody looked at its status";
      case NO_PIPEFAIL -> "the pipeline has the status of its last command";
      case STDERR_DISCARDED -> "its complaint went where nobody looks";
      case OUTPUT_DISCARDED -> "its output went the same way";
      case LOCAL_MASKS_STATUS -> "the status seen is that of local or declare";
      case EXPORT_MASKS_STATUS -> "the status seen is that of export";
      case SUBST_STATUS_IGNORED -> "the status of a substitution was dropped";
      case BACKGROUND_NOT_WAITED -> "it ran in the background and nobody asked how it ended";
      case SUBSHELL -> "only a subshell ended";
      case LAST_COMMAND_WINS -> "a later command gave the status";
      case TRAP_EXIT_ZERO -> "a trap ended the script with 0";
      case EXIT_ZERO -> "the script ended with exit 0";
      case PROGRAM_IGNORED_IT -> "the program went on and ended with 0";
      case ERREXIT_DISABLED_IN_CONDITION -> "set -e sleeps in what a condition calls";
      case FIND_EXEC -> "find does not pass the status on";
      case XARGS -> "xargs folds all statuses into one";
      case LOOP_IN_PIPE -> "the loop ran in a subshell";
      case SIGNAL_IN_PIPE -> "it was killed inside a pipeline";
    };
  }
}
