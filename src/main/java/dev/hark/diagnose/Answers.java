package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptArgument;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.WaitStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an answer from a failure. A non-zero status alone is no failure: grep found nothing, the
 * files differ, the thing to be removed is not there.
 */
final class Answers {
  /**
   * 0 and 1 are answers, 2 and more is trouble: by POSIX for grep, diff, cmp, test, expr, sort -c;
   * an awk's own exit is its program's, and 2 its trouble.
   */
  private static final Set<String> THREE_VALUED =
      Set.of(
          "grep", "egrep", "fgrep", "zgrep", "rg", "diff", "cmp", "expr", "sort", "test", "[",
          "awk", "gawk", "mawk");

  /** What nobody asks for: the thing is neither there nor absent, or there is no room for it. */
  private static final Set<String> BROKEN =
      Set.of("ELOOP", "EIO", "ENOSPC", "EDQUOT", "EFBIG", "EMFILE", "ENFILE");

  private Answers() {}

  /** Whether something went wrong that the script did not mean to ask. */
  static boolean isFailure(Attempt attempt, Optional<Syscall> cause, Fate fate, RunIndex index) {
    // what is there already and ended the script was not meant to be, whatever a trap makes of that
    boolean ended =
        fate.silencers().contains(Silencer.TRAP_EXIT_ZERO)
            && errno(attempt, cause).filter("EEXIST"::equals).isPresent();
    if ((!ended && Goals.hold(attempt, cause, index))
        || isOfReader(attempt, index)
        || mayBeAbsent(attempt, cause)
        || (isLookedAt(fate) && Goals.areOpen(attempt, cause))) {
      return false;
    }
    return switch (fate.end()) {
      case HEARD, HANDLED, UNKNOWN -> false;
      case ASKED -> isTroubleInAnswer(attempt, cause) || brokeDown(attempt, cause);
      case TALKED_OVER ->
          isTroubleInAnswer(attempt, cause)
              || missedItsOwnWord(attempt, cause)
              || brokeDown(attempt, cause);
      case LEFT_OUT ->
          !isOfBuiltin(attempt)
              && missedItsOwnWord(attempt, cause)
              && !Queries.isQuery(attempt, cause)
              && !Queries.wantsOnlyTheStatus(attempt);
      case REPLACED -> isRefused(cause) && missedItsOwnWord(attempt, cause);
      case SILENCED ->
          isTrouble(attempt, cause)
              && !Queries.isAnswered(attempt, cause, fate)
              && !PipedAnswers.isRead(attempt, cause, fate);
    };
  }

  /** {@code ||}, {@code if}, {@code &&}: the script knows both ways. */
  private static boolean isLookedAt(Fate fate) {
    return fate.end() != Fate.End.SILENCED
        || fate.silencers().contains(Silencer.OR_TRUE)
        || fate.silencers().contains(Silencer.IF_CONDITION);
  }

  /**
   * {@code grep -s f}, {@code cmp -s new old}: the author has said that the file may be missing, of
   * two the old one.
   */
  private static boolean mayBeAbsent(Attempt attempt, Optional<Syscall> cause) {
    List<String> argv = attempt.argv();
    Optional<String> missed = cause.filter(c -> c.failedWith("ENOENT")).map(Syscall::path);
    boolean silent =
        argv.stream().anyMatch(w -> SILENT.contains(w) || SILENT_OPTION.matcher(w).matches());
    boolean old =
        attempt.name().equals("cmp")
            && missed.filter(path -> argv.lastIndexOf(path) == argv.size() - 1).isPresent();
    return silent && missed.isPresent() && (attempt.name().endsWith("grep") || old);
  }

  private static final Set<String> SILENT = Set.of("--no-messages", "--silent", "--quiet");

  private static final Pattern SILENT_OPTION = Pattern.compile("-[a-zA-Z]*s[a-zA-Z]*");

  /** {@code cd}, {@code source}, {@code read}: what they miss, the shell itself says. */
  private static boolean isOfBuiltin(Attempt attempt) {
    return attempt
        .complaint()
        .filter(c -> c.message().startsWith(attempt.name() + ":"))
        .isPresent();
  }

  /** That a thing is absent can be reckoned with; that it is refused or broken is news. */
  private static boolean isRefused(Optional<Syscall> cause) {
    return cause.filter(c -> !c.failedWith("ENOENT") && !c.failedWith("ENOTDIR")).isPresent();
  }

  /** A log without stat(2) has only the complaint. */
  private static Optional<String> errno(Attempt attempt, Optional<Syscall> cause) {
    return cause
        .flatMap(c -> c.outcome().failure())
        .or(() -> Errno.inMessage(attempt.said()))
        .map(Errno::name);
  }

  /** The question could not even be asked. */
  private static boolean isTroubleInAnswer(Attempt attempt, Optional<Syscall> cause) {
    int status = attempt.status().orElse(0);
    boolean threeValued = THREE_VALUED.contains(attempt.name()) && attempt.process().isPresent();
    Optional<String> errno = errno(attempt, cause);
    boolean broken = errno.filter(BROKEN::contains).isPresent();
    return (threeValued && status >= 2 && errno.isPresent())
        || (isOfSysexits(attempt) && missedItsOwnWord(attempt, cause))
        || (broken && missedItsOwnWord(attempt, cause));
  }

  /**
   * 64 to 78 of sysexits.h, by a program of the system's: what it was given could not be used. A
   * flock(1) that cannot open its file ends with 66, and with 1 where another holds the lock.
   */
  private static boolean isOfSysexits(Attempt attempt) {
    int status = attempt.status().orElse(0);
    return EX_BASE <= status && status <= EX_MAX && !isOwnProgram(attempt);
  }

  private static final int EX_BASE = 64;
  private static final int EX_MAX = 78;

  /** It died, could not be run, or is of the project's own and missed what it needs. */
  private static boolean brokeDown(Attempt attempt, Optional<Syscall> cause) {
    int status = attempt.status().orElse(0);
    boolean refused = status == 126;
    boolean missing = status == 127 && (isCalledByPath(attempt) || isMeantToBeThere(attempt));
    boolean crashed = hasCrashed(attempt);
    boolean needs = isOwnProgram(attempt) && cause.filter(c -> c.failedWith("ENOENT")).isPresent();
    boolean starved = OUT_OF_MEMORY.matcher(attempt.said()).find();
    return refused || missing || crashed || needs || starved;
  }

  static boolean hasCrashed(Attempt attempt) {
    return attempt
        .process()
        .flatMap(ProcessNode::status)
        .filter(s -> s instanceof WaitStatus.Killed k && CRASHES.contains(k.signal().name()))
        .isPresent();
  }

  /** As Python, the C library and compilers say it; what strace cut has lost its line's end. */
  private static final Pattern OUT_OF_MEMORY =
      Pattern.compile("MemoryError\\b|Cannot allocate memory|out of memory");

  private static boolean isCalledByPath(Attempt attempt) {
    List<String> words = ShellWords.split(attempt.command().expanded());
    return !words.isEmpty() && words.get(0).indexOf('/') >= 0;
  }

  /**
   * {@code if [[ $x == y ]]} in a dash: who asks whether there is such a program keeps the shell
   * from complaining.
   */
  private static boolean isMeantToBeThere(Attempt attempt) {
    return attempt.complaint().isPresent()
        && !LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED);
  }

  /** Signals that a program's own fault or the kernel sends. */
  private static final Set<String> CRASHES =
      Set.of("SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL", "SIGSYS", "SIGKILL", "SIGXFSZ");

  /** The path that it missed stands in its own words, so nobody meant to ask for it. */
  private static boolean missedItsOwnWord(Attempt attempt, Optional<Syscall> cause) {
    List<String> argv = attempt.argv();
    String said = attempt.said();
    boolean refused = attempt.status().orElse(0) == 126;
    boolean byCall = cause.filter(c -> argv.contains(c.path())).isPresent();
    boolean bySaying =
        Errno.inMessage(said).isPresent()
            && argv.stream().skip(1).anyMatch(w -> w.length() > 2 && said.contains(Case.shown(w)));
    boolean byShell =
        isNotFound(attempt)
            || cause
                .filter(
                    c ->
                        attempt
                            .complaint()
                            .filter(s -> s.message().startsWith(c.path() + ": "))
                            .isPresent())
                .isPresent();
    return refused || byCall || byShell || bySaying;
  }

  /** As its shell tells, in a log that may not have the search itself. */
  private static boolean isNotFound(Attempt attempt) {
    return attempt.status().orElse(0) == 127
        && attempt
            .complaint()
            .filter(s -> s.message().startsWith(attempt.name() + ": "))
            .isPresent();
  }

  private static boolean isTrouble(Attempt attempt, Optional<Syscall> cause) {
    if (attempt.complaint().isPresent() || attempt.wasKilled()) {
      return true;
    }
    int status = attempt.status().orElse(0);
    if (status == 0) {
      return false;
    }
    boolean spoke = !attempt.said().isEmpty();
    if (cause.isPresent() || spoke) {
      return true;
    }
    return status >= 2 || isOwnProgram(attempt) || isLeftUndone(attempt);
  }

  /**
   * patch(1) tells on stdout which pieces did not fit, and {@code git apply --quiet} nowhere; both
   * end with 1.
   */
  private static boolean isLeftUndone(Attempt attempt) {
    List<String> argv = attempt.argv();
    boolean patches =
        attempt.name().equals("patch") || (attempt.name().equals("git") && argv.contains("apply"));
    return patches && !argv.contains("--dry-run") && !argv.contains("--check");
  }

  /** A program of the project's own: 1 is not a convention there, it is a failure. */
  static boolean isOwnProgram(Attempt attempt) {
    String path =
        attempt
            .process()
            .flatMap(ProcessNode::image)
            .map(i -> ScriptArgument.of(i).orElse(i.path()))
            .orElse("");
    boolean system =
        path.startsWith("/usr/") || path.startsWith("/bin/") || path.startsWith("/sbin/");
    return !path.isEmpty() && !system;
  }

  /**
   * {@code tee file | head}, {@code tar cvf archive . | head}: when its reader has enough, the file
   * is cut short, too.
   */
  private static boolean cutsFile(Attempt attempt) {
    List<String> argv = attempt.argv();
    return attempt.family().stream()
        .flatMap(p -> p.opened().stream())
        .filter(f -> f.isWritten() && !f.resolved().startsWith("/dev/"))
        .anyMatch(
            f ->
                attempt.name().equals("tee")
                    || (f.use() == OpenedFile.Use.TRUNCATE && argv.contains(f.path())));
  }

  /** A writer whose reader had enough: {@code yes | head}. */
  private static boolean isOfReader(Attempt attempt, RunIndex index) {
    return Readers.hadEnough(attempt)
        && !cutsFile(attempt)
        && index.failedReaders().of(attempt).isEmpty();
  }
}
