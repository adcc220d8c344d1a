package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Programs that ended with 0 although what they were told to read could not be read, or a limit was
 * hit. Only an open counts, only of a path that stands in the program's own words, and only if
 * nobody opened or made that path afterwards: everything else a program may try and do without.
 */
final class Swallowed {
  private static final Set<String> LIMITS =
      Set.of("EMFILE", "ENFILE", "ENOSPC", "EDQUOT", "EFBIG", "EIO");
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
    ProcessNode main = attempt.process().get();
    Optional<Syscall> passedBy =
        main.failures().stream().filter(c -> isNotRun(c, main)).findFirst();
    if (passedBy.isPresent() || MAY_MISS.contains(attempt.name())) {
      return passedBy;
    }
    List<String> argv = attempt.argv();
    boolean awk = AwkProgram.isOne(attempt);
    Optional<Syscall> notRun = inNoFormat(attempt);
    if (notRun.isPresent()) {
      return notRun;
    }
    for (Syscall call : main.failures()) {
      boolean told =
          isToldToRead(call, argv)
              || isToldToWrite(call, argv)
              || isOneOfSeveral(call, argv, main)
              || isToldToCall(call, argv)
              || isRefusedInSilence(call, main)
              || isComplainedOf(call, argv, main)
              || isPassedOver(call, argv, main)
              || (awk && AwkProgram.missed(call, argv));
      if (isLimit(call) || (told && !isSatisfied(call, attempt))) {
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

  /** {@code .git/hooks/pre-commit}: there, not executable, and passed by with a word about it. */
  private static boolean isNotRun(Syscall call, ProcessNode main) {
    return call.name().contains("access")
        && call.arguments().contains("X_OK")
        && call.failedWith("EACCES")
        && main.words().stream()
            .anyMatch(w -> w.descriptor() == 2 && w.text().contains(call.path()));
  }

  /** {@code --junit build/junit.xml}, where {@code build} is no folder. */
  private static boolean isToldToWrite(Syscall call, List<String> argv) {
    return call.name().startsWith("open")
        && call.arguments().contains("O_CREAT")
        && !call.failedWith("EEXIST")
        && isOwnWord(call.path(), argv);
  }

  private static boolean isToldToRead(Syscall call, List<String> argv) {
    return opensToRead(call) && isOwnWord(call.path(), argv);
  }

  /** A file, and not to make it. */
  static boolean opensToRead(Syscall call) {
    return call.name().startsWith("open")
        && !call.arguments().contains("O_CREAT")
        && !call.arguments().contains("O_DIRECTORY");
  }

  private static boolean isOwnWord(String path, List<String> argv) {
    return !path.isEmpty()
        && argv.stream()
            .skip(1)
            .anyMatch(w -> w.equals(path) || w.substring(w.indexOf('=') + 1).equals(path));
  }

  /**
   * {@code regions/south.csv} for the word {@code south}, by a program that has opened {@code
   * regions/north.csv} as well.
   */
  private static boolean isOneOfSeveral(Syscall call, List<String> argv, ProcessNode main) {
    boolean opens = call.name().startsWith("open") && call.failedWith("ENOENT");
    String path = call.path();
    int dot = path.lastIndexOf('.');
    int slash = path.lastIndexOf('/');
    if (!opens || slash <= 0 || dot < slash + 2) {
      return false;
    }
    String stem = path.substring(slash + 1, dot);
    String folder = path.substring(0, slash + 1);
    boolean another =
        main.opened().stream()
            .anyMatch(f -> f.path().startsWith(folder) && f.path().endsWith(path.substring(dot)));
    return another && argv.subList(Math.min(1, argv.size()), argv.size()).contains(stem);
  }

  /** Nobody listens at the address that it was given. */
  private static boolean isToldToCall(Syscall call, List<String> argv) {
    int colon = call.path().lastIndexOf(':');
    if (colon < 0 || REFUSALS.stream().noneMatch(call::failedWith)) {
      return false;
    }
    Pattern port = Pattern.compile(Pattern.quote(call.path().substring(colon)) + "(?!\\d)");
    return argv.stream().skip(1).anyMatch(word -> port.matcher(word).find());
  }

  /**
   * It called somebody who was not there, and whoever reads its output or its status learns nothing
   * of that: not a program that looks for a server, or for a free port.
   */
  private static boolean isRefusedInSilence(Syscall call, ProcessNode main) {
    return (call.name().equals("connect") || call.name().equals("getsockopt"))
        && call.failedWith("ECONNREFUSED")
        && call.path().indexOf(':') > 0
        && main.words().isEmpty();
  }

  /**
   * {@code subprocess.run(["checks/raid"])}, a script without its first line: there, executable,
   * and of no format that the kernel knows. A shell would have run it.
   */
  private static Optional<Syscall> inNoFormat(Attempt attempt) {
    return attempt.family().stream()
        .filter(fork -> fork.images().isEmpty())
        .flatMap(fork -> fork.failures().stream())
        .filter(call -> call.name().startsWith("execve") && call.failedWith("ENOEXEC"))
        .findFirst();
  }

  /** Of a connect(2): nobody is there. */
  static final Set<String> REFUSALS =
      Set.of("ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT");

  /** It looked for a word of its own in vain and said so, though not by its status. */
  private static boolean isComplainedOf(Syscall call, List<String> argv, ProcessNode main) {
    if (!call.failedWith("ENOENT") || call.path().isEmpty()) {
      return false;
    }
    boolean own = argv.lastIndexOf(call.path()) > 0 || argv.stream().anyMatch(Swallowed::isList);
    return own
        && main.words().stream()
            .flatMap(w -> w.text().lines())
            .anyMatch(l -> l.contains(call.path()) && TROUBLE.matcher(l).find());
  }

  /** {@code tar --files-from=list}: its words stand in a file. */
  private static boolean isList(String word) {
    return word.equals("-T") || word.startsWith("--files-from");
  }

  /** {@code zip z.zip a.txt b.txt}: it read the one, and went past the other. */
  private static boolean isPassedOver(Syscall call, List<String> argv, ProcessNode main) {
    String path = call.path();
    int dot = path.lastIndexOf('.');
    if (!call.failedWith("ENOENT")
        || dot <= path.lastIndexOf('/') + 1
        || argv.lastIndexOf(path) < 1) {
      return false;
    }
    return main.opened().stream()
        .filter(f -> f.use() == OpenedFile.Use.READ && f.path().endsWith(path.substring(dot)))
        .anyMatch(f -> !f.path().equals(path) && argv.lastIndexOf(f.path()) > 0);
  }

  private static final Pattern TROUBLE =
      Pattern.compile(
          "(?i)\\b(?:warning|error|cannot|can't|not found|no such|not matched|missing|failed)\\b");

  private static boolean isSatisfied(Syscall call, Attempt attempt) {
    for (ProcessNode member : attempt.family()) {
      for (OpenedFile file : member.opened()) {
        if (SameFile.isIt(call, file.resolved()) && call.at().isBefore(file.at())) {
          return true;
        }
      }
    }
    return false;
  }
}
