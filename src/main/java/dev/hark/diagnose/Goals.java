package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.TraceEvent.Syscall;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What was wanted is so already: removed what is not there, made what is there. */
final class Goals {
  /** What these ask for holds when the thing is not there any more. */
  private static final Set<String> REMOVERS =
      Set.of("rm", "rmdir", "unlink", "kill", "pkill", "killall", "umount", "userdel", "groupdel");

  private Goals() {}

  static boolean hold(Attempt attempt, Optional<Syscall> cause, RunIndex index) {
    String name = attempt.name();
    if (REMOVERS.contains(name)) {
      if (cause.isEmpty()) {
        // A log without unlink(2) and rmdir(2) has only the complaint.
        return Errno.inMessage(attempt.said())
            .filter(e -> !e.name().equals("ENOENT") && !e.name().equals("ESRCH"))
            .isEmpty();
      }
      return cause.get().failedWith("ENOENT") || cause.get().failedWith("ESRCH");
    }
    if (makesParents(attempt)) {
      return false;
    }
    if (cause.isEmpty() && name.equals("mkdir")) {
      // A log without mkdir(2) has only the complaint.
      return attempt.said().endsWith(": File exists");
    }
    boolean exists = cause.filter(c -> c.failedWith("EEXIST")).isPresent();
    return exists
        && Set.of("mkdir", "ln", "mkfifo").contains(name)
        && !isLinkToNew(cause.get(), index);
  }

  /** {@code mkdir -p} is content with a directory: what exists is something else. */
  private static boolean makesParents(Attempt attempt) {
    return attempt.name().equals("mkdir")
        && attempt.argv().stream().anyMatch(w -> PARENTS.matcher(w).matches());
  }

  private static final Pattern PARENTS = Pattern.compile("-[a-zA-Z]*p[a-zA-Z]*|--parents");

  /**
   * Whether it is for the system to say if it can be done at all: a directory is removed only if it
   * is empty, and a process may be gone before one looks at it (proc(5)).
   */
  static boolean areOpen(Attempt attempt, Optional<Syscall> cause) {
    boolean kept =
        attempt.name().equals("rmdir")
            && cause
                .flatMap(c -> c.outcome().failure())
                .or(() -> Errno.inMessage(attempt.said()))
                .filter(e -> NOT_EMPTY.contains(e.name()))
                .isPresent();
    boolean gone = cause.filter(c -> OF_PROCESS.matcher(c.resolved()).lookingAt()).isPresent();
    return kept || gone;
  }

  /** POSIX allows both for a directory that has entries. */
  private static final Set<String> NOT_EMPTY = Set.of("ENOTEMPTY", "EEXIST");

  private static final Pattern OF_PROCESS = Pattern.compile("/proc/\\d+(?:/|$)");

  /**
   * A symbolic link that was there before cannot point to what this run has only just made: {@code
   * mkdir releases/v2; ln -s releases/v2 current}.
   */
  private static boolean isLinkToNew(Syscall call, RunIndex index) {
    if (!call.name().startsWith("symlink")) {
      return false;
    }
    String[] quoted = call.arguments().split("\"", 3);
    String target = quoted.length == 3 ? quoted[1] : "";
    int slash = call.resolved().lastIndexOf('/');
    String folder = slash < 0 ? "" : call.resolved().substring(0, slash + 1);
    String made = target.startsWith("/") ? target : folder + target;
    return !target.isEmpty() && index.opened().isPutBefore(call.at(), made);
  }
}
