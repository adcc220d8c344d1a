package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellComplaint;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of the failed calls of a command explains its failure. The command's own message is the
 * best witness (it names the path and the error), the command's words come next; a call that
 * neither mentions is a red herring until proved otherwise.
 */
final class RootCause {
  /** Below this a call explains nothing. */
  private static final int CONVINCING = 25;

  private static final Set<String> LIMITS =
      Set.of(
          "ENOSPC", "EDQUOT", "EMFILE", "ENFILE", "EIO", "EFBIG", "ETXTBSY", "ENOEXEC", "ELOOP",
          "EROFS");
  private static final Set<String> SHELLS = Set.of("bash", "sh", "dash");
  private static final Set<String> NETWORK =
      Set.of("ECONNREFUSED", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ECONNRESET");

  private final Attempt attempt;
  private final String said;
  private final String lower;
  private final List<String> argv;

  private RootCause(Attempt attempt) {
    this.attempt = attempt;
    this.said = attempt.said();
    this.lower = said.toLowerCase(Locale.ROOT);
    this.argv = attempt.argv();
  }

  static Optional<Syscall> of(Attempt attempt) {
    List<Syscall> failures = attempt.failures();
    return failures.isEmpty() ? Optional.empty() : new RootCause(attempt).among(failures);
  }

  /** The first of those that most speaks for. A plain loop, here and below: of many, few count. */
  private Optional<Syscall> among(List<Syscall> failures) {
    Optional<Syscall> best = Optional.empty();
    int most = CONVINCING - 1;
    for (Syscall call : failures) {
      if (!isQuestion(call) && !isFound(call)) {
        int score = score(call);
        if (score > most) {
          most = score;
          best = Optional.of(call);
        }
      }
    }
    return best;
  }

  /**
   * A shell's search along PATH, what a shell asks with {@code [ -f … ]}, and whether a path is a
   * link: realpath(3) asks it of every part, and EINVAL is its no.
   */
  private boolean isQuestion(Syscall call) {
    if (call.name().startsWith("readlink") && call.failedWith("EINVAL")) {
      return true;
    }
    if (!call.name().contains("stat") && !call.name().contains("access")) {
      return false;
    }
    for (ProcessNode process : attempt.family()) {
      if (process.id().pid() == call.tid() && (isShell(process) || isShellYet(process, call))) {
        return true;
      }
    }
    return false;
  }

  /** A stage of a pipeline looks along PATH itself, before it becomes the program. */
  private static boolean isShellYet(ProcessNode process, Syscall call) {
    return process.images().isEmpty() || call.at().isBefore(process.images().get(0).at());
  }

  /** A try along PATH by execvp(3): the program was found in a later directory. */
  private boolean isFound(Syscall call) {
    if (!call.name().startsWith("execve")) {
      return false;
    }
    for (ProcessNode process : attempt.family()) {
      if (process.id().pid() == call.tid() && becameLater(process, call)) {
        return true;
      }
    }
    return false;
  }

  private static boolean becameLater(ProcessNode process, Syscall call) {
    return process.images().stream()
        .anyMatch(i -> call.at().isBefore(i.at()) && i.program().equals(baseName(call.path())));
  }

  private static boolean isShell(ProcessNode process) {
    return SHELLS.contains(process.program());
  }

  private int score(Syscall call) {
    int score = 0;
    String errno = call.outcome().failure().map(Errno::name).orElse("");
    String path = call.path();
    if (!path.isEmpty()) {
      score += named(argv, call);
    }
    if (endsWithin(said, path)) {
      score += 50;
    } else if (!path.isEmpty() && said.contains(baseName(path))) {
      String told = toldOf(said, path);
      score += mentioned(said, told) + besideError(told, words(errno));
    }
    if (!said.isEmpty() && lower.contains(words(errno))) {
      score += 20;
    }
    if (LIMITS.contains(errno)) {
      score += call.path().startsWith("/dev/") && errno.equals("EIO") ? 0 : 30;
    }
    if (NETWORK.contains(errno) && !call.path().contains("nscd")) {
      score += 30;
    }
    if (call.name().startsWith("execve")
        && attempt.process().filter(p -> p.images().isEmpty()).isPresent()) {
      score += 30;
    }
    score += ofShell(call) + (isExclusive(call) || isLock(call) ? CONVINCING : 0);
    boolean probe = call.name().startsWith("open") && call.arguments().contains("O_DIRECTORY");
    if (probe && !said.contains(call.path())) {
      // cp and mv look whether their target is a directory: no is an answer.
      return 0;
    }
    if (said.isEmpty() && score == 0 && isOwnFile(call)) {
      score += CONVINCING;
    }
    return score;
  }

  /** Who creates a file and wants to be the first does not look: it has to stop. */
  private static boolean isExclusive(Syscall call) {
    return call.failedWith("EEXIST") && call.arguments().contains("O_EXCL");
  }

  /** {@code database is locked}: another process holds what F_SETLK asked for (fcntl(2)). */
  private boolean isLock(Syscall call) {
    return call.name().startsWith("fcntl")
        && call.arguments().contains("F_SETLK")
        && (call.failedWith("EAGAIN") || call.failedWith("EACCES"))
        && lower.contains("lock");
  }

  /** The shell's own complaint names the path first; strace may have cut it there. */
  private int ofShell(Syscall call) {
    String message = attempt.complaint().map(ShellComplaint::message).orElse("");
    int begins = Math.min(message.length(), call.path().length());
    boolean cut = message.length() >= TELLING && call.path().startsWith(message);
    boolean write =
        call.name().startsWith("write") && message.startsWith(attempt.name() + ": write e");
    return (begins > 0 && cut) || write ? CONVINCING : 0;
  }

  /** Characters of a path that is cut. */
  private static final int TELLING = 4;

  /**
   * {@code cannot stat 'x': No such file …} and {@code No such file …: 'x'} name path and error
   * together.
   */
  private int besideError(String path, String error) {
    int at = lower.indexOf(error);
    while (at >= 0 && !error.isEmpty()) {
      int from = Math.max(0, at - path.length() - 6);
      int to = Math.min(said.length(), at + error.length() + path.length() + 6);
      if (names(said.substring(from, to), path)) {
        return 40;
      }
      at = lower.indexOf(error, at + 1);
    }
    return 0;
  }

  /**
   * What a message calls the path: a compiler looks for {@code sys/none.h} in many folders, and
   * speaks of what the source says.
   */
  private static String toldOf(String said, String path) {
    for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String tail = path.substring(slash + 1);
      if (tail.indexOf('/') > 0 && names(said, tail) && !names(said, path)) {
        return tail;
      }
    }
    return path;
  }

  /** {@code sed: can't read /srv/app/rele}: strace has cut the message within the path. */
  private static boolean endsWithin(String said, String path) {
    int begins = path.isEmpty() ? -1 : said.lastIndexOf(path.charAt(0));
    while (begins > 0 && said.length() - begins < path.length()) {
      String end = said.substring(begins);
      if (end.length() >= TELLING_END && path.startsWith(end)) {
        return !isOfName(said.charAt(begins - 1));
      }
      begins = said.lastIndexOf(path.charAt(0), begins - 1);
    }
    return false;
  }

  /** Characters of a path at the end of a message that hardly stand there for another reason. */
  private static final int TELLING_END = 6;

  /** How much the message speaks of the path: all of it, or its last part. */
  private static int mentioned(String said, String path) {
    if (names(said, path)) {
      return path.length() > 1 ? 50 : 5;
    }
    String base = baseName(path);
    return base.length() > 2 && said.contains(base) ? 30 : 0;
  }

  /** Whether the text names this path, and not a longer one that it is a part of. */
  private static boolean names(String text, String path) {
    int at = text.indexOf(path);
    while (at >= 0 && !path.isEmpty()) {
      int end = at + path.length();
      boolean begins = at == 0 || !isOfName(text.charAt(at - 1));
      if (begins && (end == text.length() || !goesOn(text, end))) {
        return true;
      }
      at = text.indexOf(path, at + 1);
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || "/._-".indexOf(c) >= 0;
  }

  /** A full stop ends a sentence, too. */
  private static boolean goesOn(String text, int at) {
    boolean stop =
        text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return isOfName(text.charAt(at)) && !stop;
  }

  private static int named(List<String> argv, Syscall call) {
    int best = 0;
    for (int i = 1; i < argv.size(); i++) {
      String word = argv.get(i);
      String value = word.substring(word.indexOf('=') + 1);
      if (word.equals(call.path())
          || value.equals(call.path())
          || isPlainly(call, value)
          || isCutFrom(word, call.path())) {
        best = Math.max(best, 30);
      } else if (isFileName(word) && baseName(word).equals(baseName(call.path()))) {
        best = Math.max(best, 25);
      } else if (isOnTheWay(call, value)) {
        best = Math.max(best, 25);
      }
    }
    return best;
  }

  /** {@code /srv/app/releases/2026-11...}: a word that strace has cut. */
  private static boolean isCutFrom(String word, String path) {
    int length = word.length() - CUT.length();
    return length >= TELLING_END
        && word.endsWith(CUT)
        && path.startsWith(word.substring(0, length));
  }

  private static final String CUT = "...";

  /** A program may go down into the folder first, as mkdir -p does. */
  private static boolean isPlainly(Syscall call, String word) {
    return word.indexOf('/') >= 0
        && (call.resolved().equals(word) || call.resolved().endsWith("/" + word));
  }

  /** A folder that a word of its own leads through: realpath(3) stops at the first one missing. */
  private static boolean isOnTheWay(Syscall call, String word) {
    if (call.failedWith("EEXIST")) {
      return false;
    }
    for (int slash = word.indexOf('/', 1); slash > 0; slash = word.indexOf('/', slash + 1)) {
      String folder = word.substring(0, slash);
      if (call.resolved().equals(folder) || call.resolved().endsWith("/" + folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFileName(String word) {
    return word.indexOf('/') >= 0 || word.indexOf('.') > 0;
  }

  /** An open of something that is not the system's, by a program that says nothing at all. */
  private static boolean isOwnFile(Syscall call) {
    return call.name().startsWith("open")
        && call.failedWith("ENOENT")
        && !call.path().startsWith("/usr/")
        && !call.path().startsWith("/etc/")
        && !call.path().startsWith("/lib")
        && !call.path().startsWith("/proc/")
        && !HIDDEN.matcher(call.path()).find();
  }

  /** {@code .git/packed-refs}, {@code /home/me/.netrc}; not {@code ./x} or {@code ../x}. */
  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.[^./]");

  /** What strerror says, in lower case, as messages quote it. */
  private static String words(String errno) {
    return new Errno(errno).words().toLowerCase(Locale.ROOT);
  }

  private static String baseName(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }
}
