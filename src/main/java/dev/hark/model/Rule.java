package dev.hark.model;

/** What went wrong. */
public enum Rule {
  /** A file or directory that was asked for is not there. */
  MISSING_FILE("missing-file"),
  /** It is there, and this user may not. */
  PERMISSION_DENIED("permission-denied"),
  /** No directory of PATH holds the command. */
  COMMAND_NOT_FOUND("command-not-found"),
  /** The file was found and the kernel would not run it. */
  EXEC_FAILED("exec-failed"),
  /** The script is there, its interpreter is not. */
  BAD_INTERPRETER("bad-interpreter"),
  /** What was written did not arrive. */
  WRITE_FAILED("write-failed"),
  /** The device or the quota is full. */
  NO_SPACE("no-space"),
  /** A path goes through something that is no directory. */
  NOT_A_DIRECTORY("not-a-directory"),
  /** A directory stands where a file was expected. */
  IS_A_DIRECTORY("is-a-directory"),
  /** The file system takes no writes. */
  READ_ONLY("read-only"),
  /** The limit of open descriptors was reached. */
  TOO_MANY_OPEN_FILES("too-many-open-files"),
  /** Nobody listens where it connected to. */
  CONNECTION_REFUSED("connection-refused"),
  /** It was ended because it took too long. */
  TIMEOUT("timeout"),
  /** It died of a signal. */
  KILLED("killed"),
  /** It ended with a failure of its own and no call explains it. */
  NONZERO_EXIT("nonzero-exit"),
  /** The directory was not changed; what follows ran in the wrong place. */
  CD_FAILED("cd-failed"),
  /** A file to be sourced is not there; what it defines is missing later. */
  SOURCE_MISSING("source-missing"),
  /** Another program of the same name came first in PATH. */
  PATH_SHADOWED("path-shadowed"),
  /** A variable that was set did not reach the program. */
  ENV_LOST("env-lost"),
  /** A start-up file was not read, or not to the end. */
  STARTUP_FILE("startup-file"),
  /** A pattern matched nothing and was taken literally. */
  EMPTY_GLOB("empty-glob"),
  /** A path was built from a variable that was empty. */
  UNSET_VARIABLE_PATH("unset-variable-path"),
  /** The output is shorter than what was produced. */
  TRUNCATED_OUTPUT("truncated-output"),
  /** The reader of a pipe left before everything was written. */
  BROKEN_PIPE("broken-pipe"),
  /** A file was emptied before it was read. */
  FILE_CLOBBERED("file-clobbered");

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  /** The name it bears everywhere: in reports, on its page, in SARIF. */
  public String id() {
    return id;
  }
}
