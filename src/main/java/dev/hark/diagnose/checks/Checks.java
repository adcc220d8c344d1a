package dev.hark.diagnose.checks;

import dev.hark.diagnose.Check;
import dev.hark.model.Rule;
import java.util.List;

/** All checks; the first that applies names the case, so the special ones stand first. */
public final class Checks {
  public static final List<Check> IN_ORDER =
      List.of(
          new PlainCheck(
              Rule.FILE_CLOBBERED,
              failure -> failure.emptied().isPresent(),
              "read a file that its own redirection had just emptied",
              "write to another file and rename it, or use sponge or the program's own in-place option"),
          new BadInterpreter(),
          new StartupFileMissing(),
          new PlainCheck(
              Rule.STARTUP_FILE,
              failure -> failure.isProved(Rule.STARTUP_FILE),
              "is not set up: its start-up file ended early",
              "move what scripts need above the line that returns for shells that are not interactive"),
          new PlainCheck(
              Rule.ENV_LOST,
              failure -> failure.isProved(Rule.ENV_LOST),
              "did not get the environment that the script had set up",
              "export the variable, or pass it on where the environment is made anew; do not overwrite PATH, add to it"),
          new CommandNotFound(),
          new SourceMissing(),
          new CdFailed(),
          new PlainCheck(
              Rule.TOO_MANY_OPEN_FILES,
              failure -> failure.failedWith("EMFILE", "ENFILE"),
              "ran out of descriptors",
              "raise ulimit -n, or open fewer files at a time"),
          new PlainCheck(
              Rule.NO_SPACE,
              failure -> failure.failedWith("ENOSPC", "EDQUOT"),
              "could not write: the device is full",
              "make room, and check what was written: the output is not complete"),
          new PlainCheck(
              Rule.READ_ONLY,
              failure -> failure.failedWith("EROFS"),
              "could not write: the file system is read-only",
              "write somewhere else, or mount it for writing"),
          new ConnectionRefused(),
          new Timeout(),
          new PlainCheck(
              Rule.TRUNCATED_OUTPUT,
              failure -> failure.failedWith("EFBIG") || failure.attempt().diedOf("SIGXFSZ"),
              "could not write all of its output: the file has reached its limit",
              "raise ulimit -f, and write to another name first so that a short file is not taken for a whole one"),
          new PlainCheck(
              Rule.BROKEN_PIPE,
              failure -> failure.failedWith("EPIPE") || failure.isProved(Rule.BROKEN_PIPE),
              "could not write all: its reader was gone",
              "look at why the reader ended, and let the pipeline fail with set -o pipefail"),
          new PlainCheck(
              Rule.KILLED,
              failure -> failure.attempt().wasKilled(),
              "was killed before it was done",
              "find out who sent the signal (the kernel's OOM killer sends SIGKILL), and let the pipeline fail with set -o pipefail"),
          new PermissionDenied(),
          new ExecFailed(),
          new PlainCheck(
              Rule.UNSET_VARIABLE_PATH,
              failure -> failure.failedWith("ENOENT") && EmptyVariables.startPath(failure),
              "looked in the wrong place: a variable in its path is empty",
              "use set -u, or ${VARIABLE:?} where it must not be empty"),
          new EmptyGlob(),
          new MissingFile(),
          new PlainCheck(
              Rule.IS_A_DIRECTORY,
              failure -> failure.failedWith("EISDIR") || failure.heard().contains("Is a directory"),
              "was given a directory instead of a file",
              "name the files in it, or use an option that takes directories"),
          new PlainCheck(
              Rule.NOT_A_DIRECTORY,
              failure -> failure.failedWith("ENOTDIR"),
              "was given a path that goes through a file",
              "look at each part of the path with ls -ld"),
          new PlainCheck(
              Rule.WRITE_FAILED,
              failure ->
                  failure
                      .cause()
                      .filter(c -> c.name().contains("write") || c.name().contains("sync"))
                      .isPresent(),
              "could not write its output",
              "check what was written: the output is not complete"),
          new PathShadowed(),
          new NonzeroExit());

  private Checks() {}
}
