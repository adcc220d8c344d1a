package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Programs that ended with 0 although what they were told to read could not be read, or a limit was
 * hit. Only an open counts, only of a path that stands in the program's own words, and only if
 * nobody opened or made that path afterwards: everything else a program may try and do without.
 */
final class Swallowed {
  private static final Set<String> LIMITS = Set.of("EMFILE", "ENFILE", "ENOSPC", "EDQUOT", "EIO");
  private static final Set<String> MAY_MISS =
      Set.of(
          "rm",
          "test",
          "[",
          "touch",
          "mkdir",
          "ln",
          "readlink",
          "realpath",
          "make",
          "git",
          "find",
          "install",
          "mv",
          "ls",
          "stat",
          "env",
          "timeout");

  private Swallowed() {}

  static Optional<Syscall> in(Attempt attempt) {
    if (attempt.status().orElse(1) != 0
        || attempt.process().isEmpty()
        || attempt.complaint().isPresent()) {
      return Optional.empty();
    }
    if (MAY_MISS.contains(attempt.name())) {
      return Optional.empty();
    }
    ProcessNode main = attempt.process().get();
    List<String> argv = attempt.argv();
    for (Syscall call : main.failures()) {
      if (isLimit(call) || (isToldToRead(call, argv) && !isSatisfied(call, attempt))) {
        return Optional.of(call);
      }
    }
    return Optional.empty();
  }

  private static boolean isLimit(Syscall call) {
    boolean limit = call.outcome().failure().filter(e -> LIMITS.contains(e.name())).isPresent();
    return limit
        && (call.name().startsWith("open")
            || call.name().contains("write")
            || call.name().startsWith("fsync"));
  }

  private static boolean isToldToRead(Syscall call, List<String> argv) {
    boolean reads =
        call.name().startsWith("open")
            && !call.arguments().contains("O_CREAT")
            && !call.arguments().contains("O_DIRECTORY");
    if (!reads || call.path().isEmpty()) {
      return false;
    }
    for (int i = 1; i < argv.size(); i++) {
      String word = argv.get(i);
      if (word.equals(call.path()) || word.substring(word.indexOf('=') + 1).equals(call.path())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSatisfied(Syscall call, Attempt attempt) {
    for (ProcessNode member : attempt.family()) {
      for (OpenedFile file : member.opened()) {
        if (file.resolved().equals(call.resolved()) && call.at().isBefore(file.at())) {
          return true;
        }
      }
    }
    return false;
  }
}
