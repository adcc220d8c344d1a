package dev.hark.model;

/** Why nobody heard. */
public enum Silencer {
  /** `|| true`, or any right side of `||` that ends well. */
  OR_TRUE("or-true"),
  /** The status was the answer to an `if`, `while`, `&&`. */
  IF_CONDITION("if-condition"),
  /** `!` turned the status round. */
  NEGATED("negated"),
  /** The status was not looked at, and `set -e` is off. */
  NO_ERREXIT("no-errexit"),
  /** It was not the last command of a pipeline. */
  NO_PIPEFAIL("no-pipefail"),
  /** Its standard error went where nobody looks. */
  STDERR_DISCARDED("stderr-discarded"),
  /** Its standard output went where nobody looks. */
  OUTPUT_DISCARDED("output-discarded"),
  /** `local x=$(…)`: the status is that of `local`. */
  LOCAL_MASKS_STATUS("local-masks-status"),
  /** `export x=$(…)`: the status is that of `export`. */
  EXPORT_MASKS_STATUS("export-masks-status"),
  /** The status of a command substitution among the words of a command is lost. */
  SUBST_STATUS_IGNORED("subst-status-ignored"),
  /** It ran in the background and nobody asked for its status. */
  BACKGROUND_NOT_WAITED("background-not-waited"),
  /** A subshell ended, and only the subshell. */
  SUBSHELL("subshell"),
  /** A later command of the same function, script or list gave the status. */
  LAST_COMMAND_WINS("last-command-wins"),
  /** A trap ended the script with 0. */
  TRAP_EXIT_ZERO("trap-exit-zero"),
  /** The script ended with an explicit `exit 0`. */
  EXIT_ZERO("exit-zero"),
  /** The program swallowed the error itself and exited 0. */
  PROGRAM_IGNORED_IT("program-ignored-it"),
  /** `set -e` does not work inside a function called in a condition. */
  ERREXIT_DISABLED_IN_CONDITION("errexit-disabled-in-condition"),
  /** `find -exec … \\;` does not pass the status on. */
  FIND_EXEC("find-exec"),
  /** `xargs` folds all statuses into one. */
  XARGS("xargs"),
  /** A loop in a pipeline runs in a subshell. */
  LOOP_IN_PIPE("loop-in-pipe"),
  /** It was killed inside a pipeline. */
  SIGNAL_IN_PIPE("signal-in-pipe");

  private final String id;

  Silencer(String id) {
    this.id = id;
  }

  /** The name it bears everywhere: in reports, on its page, in SARIF. */
  public String id() {
    return id;
  }
}
