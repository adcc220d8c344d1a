package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Errno;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may have been a question, where the source is not there to tell. */
final class BlindAnswers {
  /** These say that the program did not run at all. */
  private static final Set<Integer> NOT_RUN = Set.of(126, 127);

  /** What timeout(1) says of a command that it had to end. */
  private static final int TIMED_OUT = 124;

  private BlindAnswers() {}

  /**
   * Where nothing proves that nobody asked, a program that only looks, or whose status is all that
   * it has to say, was asked.
   */
  static boolean isOne(Attempt attempt, Optional<ReadUnit> unit) {
    boolean dropped = unit.filter(u -> u.next() == ReadUnit.Next.BEHIND).isPresent();
    if (dropped || attempt.wasKilled() || !cameToAnEnd(attempt)) {
      return false;
    }
    Optional<Syscall> cause = attempt.cause();
    if (isComplaintOfDoer(attempt)) {
      return false;
    }
    return Queries.isQuery(attempt, cause)
        || isOpenOfNothing(attempt)
        || (attempt.process().isPresent()
            && attempt.complaint().isEmpty()
            && cause.isEmpty()
            && Errno.inMessage(attempt.said()).isEmpty());
  }

  /** What changes files is not asked anything, and says on descriptor 2 what it could not do. */
  private static boolean isComplaintOfDoer(Attempt attempt) {
    List<String> argv = attempt.argv();
    boolean lists =
        attempt.name().equals("tar") && argv.size() > 1 && LISTS.matcher(argv.get(1)).matches();
    boolean does =
        (DOERS.contains(attempt.name()) && !lists)
            || (attempt.name().equals("sed") && argv.stream().anyMatch(w -> w.startsWith("-i")))
            || (attempt.name().equals("git") && argv.stream().anyMatch(GIT_DOES::contains));
    return does
        && attempt.words().stream()
            .filter(w -> w.descriptor() == 2)
            .anyMatch(
                w ->
                    w.text().startsWith(attempt.name() + ": ")
                        || w.text().startsWith("fatal: ")
                        || w.text().startsWith("error: "));
  }

  /** Of tar(1), which then only looks. */
  private static final Pattern LISTS = Pattern.compile("--list|-?[a-zA-Z]*t[a-zA-Z]*");

  private static final Set<String> DOERS =
      Set.of("cp", "tar", "gzip", "xz", "install", "rsync", "chmod", "chown");

  private static final Set<String> GIT_DOES =
      Set.of("add", "commit", "push", "checkout", "clone", "fetch", "merge", "tag", "worktree");

  /**
   * {@code . local.env 2>/dev/null}, {@code cd build 2>/dev/null}: who keeps the shell itself from
   * complaining may reckon with it.
   */
  static boolean isUnheardBuiltin(Attempt attempt) {
    return attempt.process().isEmpty()
        && attempt.complaint().isPresent()
        && LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED);
  }

  /** {@code for cc in gcc-13 clang; do $cc --version >/dev/null 2>&1 && break; done}. */
  static boolean isVersionAskedFor(Attempt attempt) {
    List<String> words = ShellWords.split(attempt.command().expanded());
    return words.size() == 2
        && VERSION.contains(words.get(1))
        && LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED);
  }

  private static final Set<String> VERSION = Set.of("--version", "-version", "-V", "--help");

  /** {@code (set -C; echo $$ > lock) 2>/dev/null}: who is first has the lock. */
  static boolean isLockTried(Attempt attempt, List<ShellCommand> ofShell) {
    return attempt.complaint().isPresent()
        && ofShell.stream().anyMatch(c -> NOCLOBBER.contains(c.expanded().strip()));
  }

  private static final Set<String> NOCLOBBER = Set.of("set -C", "set -o noclobber");

  /** {@code (exec 3<>/dev/tcp/host/80) 2>/dev/null}: a trial in a shell of its own. */
  static boolean onlyOpens(Attempt attempt) {
    return attempt.name().equals("exec") && isUnheardBuiltin(attempt);
  }

  /** What a program had to say, or would have had, is thrown away. */
  static boolean isUnheard(Attempt attempt) {
    return attempt.process().isPresent()
        && LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED);
  }

  private static boolean cameToAnEnd(Attempt attempt) {
    int status = attempt.status().orElse(0);
    boolean timedOut = attempt.name().equals("timeout") && status == TIMED_OUT;
    return !NOT_RUN.contains(status) && !timedOut;
  }

  /** {@code : > f}, and not {@code :} for what bash says of a command that it has not traced. */
  private static boolean isOpenOfNothing(Attempt attempt) {
    return attempt.name().equals(":")
        && (Errno.inMessage(attempt.said()).isPresent() || attempt.cause().isPresent());
  }

  /**
   * A loop over words, a case and a function's call write records of their own first: what begins a
   * command of the script without any, and has something behind it, is the left side of a list or a
   * question.
   */
  static boolean isList(ReadUnit unit, ShellCommand command) {
    boolean begins = unit.beginsWith(command) || (unit.isFirst() && unit.head().isEmpty());
    return begins && unit.next() == ReadUnit.Next.INSIDE && !unit.isSequence();
  }

  static Fate asked() {
    return new Fate(End.ASKED, EnumSet.of(Silencer.IF_CONDITION), Optional.empty());
  }

  /** What a shell did after a failure. */
  enum Next {
    TALKS,
    ACTS
  }

  /**
   * Only a condition, {@code ||}, a function called in one, or a trap keeps a shell with -e going.
   */
  static Fate behindCondition(Next next, Set<Silencer> passed) {
    passed.add(next == Next.TALKS ? Silencer.OR_TRUE : Silencer.IF_CONDITION);
    return new Fate(next == Next.TALKS ? End.TALKED_OVER : End.ASKED, passed, Optional.empty());
  }

  static boolean isNothing(Optional<ShellCommand> command) {
    String text = command.map(c -> c.expanded().strip()).orElse("");
    return text.equals("true") || text.equals(":");
  }
}
