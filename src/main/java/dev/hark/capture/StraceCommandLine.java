package dev.hark.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What strace is asked for.
 *
 * <ul>
 *   <li>{@code -DD}: the tracer is a detached grandchild and the command hark's direct child, so
 *       that terminal signals, {@code $PPID}, exit status and death by signal are as in a bare run.
 *   <li>{@code -I2}: the tracer can be told to detach by TERM.
 *   <li>{@code -A}: a script that truncates the log does not leave a hole of NULs in it.
 *   <li>{@code -q} and not {@code -qq}, which drops {@code +++ exited}.
 *   <li>{@code abbrev=!execve,execveat}: each image's whole environment, without what {@code -v}
 *       adds to every other call.
 * </ul>
 *
 * {@code read} is not traced: it carries typed passwords.
 */
final class StraceCommandLine {
  private static final String CALLS =
      "execve execveat open openat openat2 creat stat stat64 lstat lstat64 fstat fstat64 newfstatat"
          + " fstatat64 statx statfs statfs64 access faccessat faccessat2 chdir fchdir rename"
          + " renameat renameat2 unlink unlinkat rmdir mkdir mkdirat readlink readlinkat link linkat symlink symlinkat"
          + " chmod fchmodat fchmodat2 chown chown32 lchown lchown32 fchown fchownat truncate"
          + " truncate64 ftruncate ftruncate64 mount connect bind getsockopt kill tkill tgkill"
          + " wait4 waitpid waitid exit_group clone clone2 clone3 fork vfork dup dup2 dup3 pipe"
          + " pipe2 fcntl fcntl64 close close_range flock prlimit64 setsid fsync fdatasync msync";

  /** Left out by {@link CaptureMode#FAST}: they are most of the cost. */
  private static final String WRITES = "write writev pwrite64 pwritev pwritev2 sendto";

  private StraceCommandLine() {}

  static List<String> of(Path strace, CaptureMode mode, Path log, List<String> command) {
    List<String> words =
        new ArrayList<>(List.of(strace.toString(), "-DD", "-I2", "-A", "-f", "-ttt", "-T", "-y"));
    words.addAll(List.of("-e", "abbrev=!execve,execveat", "-q", "-s", "4096", "-e", "signal=all"));
    if (mode == CaptureMode.FAST) {
      words.add("--seccomp-bpf");
    }
    words.addAll(List.of("-e", "trace=" + calls(mode), "-o", log.toString(), "--"));
    words.addAll(command);
    return List.copyOf(words);
  }

  /** With {@code ?} before each name, for not every architecture has every call. */
  private static String calls(CaptureMode mode) {
    String names = mode == CaptureMode.FAST ? CALLS : CALLS + " " + WRITES;
    return "?" + names.replace(" ", ",?");
  }
}
