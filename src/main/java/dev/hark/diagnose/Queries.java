package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.ProcessNode;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are asked with {@code ||} or {@code &&} instead of {@code if}: their complaint is
 * the answer that the author reckoned with.
 */
final class Queries {
  /** These say that the program did not run at all. */
  private static final Set<Integer> NOT_RUN = Set.of(126, 127);

  /** What they are asked about is an argument of theirs: that it is missing is an answer. */
  private static final Set<String> LOOK =
      Set.of(
          "ls",
          "stat",
          "getent",
          "id",
          "which",
          "type",
          "hash",
          "command",
          "declare",
          "typeset",
          "popd",
          "dirs",
          "alias",
          "unalias",
          "unset",
          "complete",
          "compgen",
          "shopt",
          "jobs",
          "disown",
          "stty",
          "tput",
          "tty",
          "pgrep",
          "pidof",
          "locale",
          "readlink",
          "realpath",
          "dpkg",
          "dpkg-query",
          "rpm",
          "systemctl",
          "loginctl",
          "groups",
          "ssh-keygen");

  /** They read what they are told to and say yes or no about what is in it. */
  private static final Set<String> READ =
      Set.of("jq", "unzip", "zipinfo", "nm", "readelf", "openssl", "xmllint");

  private static final Set<String> GIT_LOOKS =
      Set.of(
          "ls-files",
          "ls-remote",
          "diff",
          "config",
          "rev-parse",
          "check-ignore",
          "show-ref",
          "describe",
          "merge-base",
          "cat-file",
          "symbolic-ref",
          "get-url",
          "rev-list",
          "ls-tree",
          "for-each-ref",
          "name-rev",
          "status");

  private static final Set<String> MAKES = Set.of("make", "gmake");

  /** Whether anything is out of date. */
  private static final Set<String> ASKS_MAKE = Set.of("-q", "--question");

  private static final Set<String> FIND_ACTS =
      Set.of("-delete", "-exec", "-execdir", "-ok", "-okdir", "-fprint", "-fprint0", "-fls");

  private Queries() {}

  /** Whether the status is the answer to a question put without {@code if}. */
  static boolean isAnswered(Attempt attempt, Optional<Syscall> cause, Fate fate) {
    // `read -t 1 x || :` says what is to be done when nothing comes
    if (attempt.name().equals("read") && attempt.complaint().isEmpty()) {
      return fate.by().isPresent();
    }
    if (NOT_RUN.contains(attempt.status().orElse(0))
        || wasNotStarted(attempt)
        || attempt.wasKilled()) {
      return false;
    }
    boolean talkedOver = fate.by().filter(Queries::isTalkedOver).isPresent();
    boolean unheard = LostWords.silencers(attempt).contains(Silencer.STDERR_DISCARDED);
    boolean asked = talkedOver || fate.silencers().contains(Silencer.IF_CONDITION);
    if (asksForCode(attempt)) {
      return true;
    }
    boolean looks = LOOK.contains(attempt.name()) || attempt.name().equals("find");
    boolean looksQuietly = unheard && looks;
    if (isQuery(attempt, cause) && (asked || looksQuietly)) {
      return !isRefused(cause);
    }
    return talkedOver && wantsOnlyTheStatus(attempt);
  }

  /** Its shell could not make a redirection: whatever was to be asked, nobody was. */
  private static boolean wasNotStarted(Attempt attempt) {
    return attempt.complaint().isPresent()
        && attempt.process().filter(fork -> fork.images().isEmpty()).isPresent();
  }

  /** {@code curl -w '%{http_code}'}: that nobody answered is written as 000. */
  private static boolean asksForCode(Attempt attempt) {
    return attempt.name().equals("curl")
        && attempt.argv().stream()
            .anyMatch(w -> w.contains("%{http_code}") || w.contains("%{response_code}"));
  }

  /** Whether the program only looks at something, and could look. */
  static boolean isQuery(Attempt attempt, Optional<Syscall> cause) {
    String name = attempt.name();
    List<String> argv = attempt.argv();
    if (Answers.isOwnProgram(attempt)) {
      return false;
    }
    if (name.equals("git")) {
      return argv.stream().anyMatch(GIT_LOOKS::contains);
    }
    if (name.equals("find")) {
      return argv.stream().noneMatch(FIND_ACTS::contains);
    }
    if (MAKES.contains(name)) {
      return argv.stream().anyMatch(ASKS_MAKE::contains);
    }
    boolean reads = READ.contains(name) || onlyImports(argv);
    return LOOK.contains(name) || (reads && cause.filter(c -> argv.contains(c.path())).isEmpty());
  }

  private static boolean onlyImports(List<String> argv) {
    int at = argv.indexOf("-c");
    return at >= 0
        && at + 1 < argv.size()
        && argv.get(at + 1).startsWith("import ")
        && !argv.get(at + 1).contains("(");
  }

  private static boolean isRefused(Optional<Syscall> cause) {
    return cause.filter(c -> c.failedWith("EACCES") || c.failedWith("EPERM")).isPresent();
  }

  private static boolean isTalkedOver(Enclosure enclosure) {
    List<String> words = ShellWords.split(enclosure.detail());
    return enclosure.kind() == Enclosure.Kind.OR_LEFT
        && !words.isEmpty()
        && Fallback.TALK.contains(words.get(0));
  }

  /** {@code >/dev/null 2>&1}: nothing but the status can be of interest. */
  static boolean wantsOnlyTheStatus(Attempt attempt) {
    List<Descriptor> standard =
        attempt.process().flatMap(ProcessNode::image).map(Image::standard).orElse(List.of());
    return standard.size() > 2
        && standard.get(1).kind() == Descriptor.Kind.NULL
        && standard.get(2).kind() == Descriptor.Kind.NULL;
  }
}
