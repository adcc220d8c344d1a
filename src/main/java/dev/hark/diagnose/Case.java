package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.OpenedFile;
import dev.hark.model.Rule;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure that is worth telling, with all that is known about it; the checks say what it is.
 *
 * @param cause the call that explains it
 * @param emptied the file that the command's own redirection emptied
 * @param heard what it said
 * @param clue what lies behind it, where the run proves that
 */
public record Case(
    Attempt attempt,
    Place place,
    Fate fate,
    Optional<Syscall> cause,
    Optional<OpenedFile> emptied,
    Set<Silencer> silencers,
    String heard,
    Optional<Clue> clue) {
  public Case {
    silencers = Set.copyOf(silencers);
  }

  /** Whether the run proves this behind it. */
  public boolean isProved(Rule rule) {
    return clue.filter(c -> c.rule() == rule).isPresent();
  }

  /** Whether the explaining call failed with one of these. */
  public boolean failedWith(String... errnos) {
    String errno = errno().map(Errno::name).orElse("");
    for (String one : errnos) {
      if (one.equals(errno)) {
        return true;
      }
    }
    return false;
  }

  /**
   * As the call tells it; where no call was kept (a read, a log without it), as the message does.
   */
  public Optional<Errno> errno() {
    Optional<Errno> called = cause.flatMap(c -> c.outcome().failure());
    return called.isPresent() ? called : Errno.inMessage(heard);
  }

  public String program() {
    return attempt.name();
  }

  /** {@code find -exec}, {@code make}: what the script ran, where that ran the program. */
  public Optional<String> startedBy() {
    ShellCommand command = attempt.command();
    String outer = ShellWords.first(command.source());
    String name = outer.substring(outer.lastIndexOf('/') + 1);
    boolean itself = ShellWords.first(command.expanded()).equals(outer);
    return !itself && PLAIN.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  /** No variable, no assignment, nothing quoted. */
  private static final Pattern PLAIN = Pattern.compile("[\\w.+-]+");

  public int status() {
    return attempt.status().orElse(0);
  }

  /** The path that it is about, as the program gave it; empty if it is about none. */
  public String path() {
    return cause.map(this::asGiven).orElseGet(this::pathInMessage);
  }

  /** A program may open the folder of its word first, and then only the last part of it. */
  private String asGiven(Syscall call) {
    String path = call.path();
    if (path.isEmpty() || path.indexOf('/') >= 0) {
      return path;
    }
    return attempt.argv().stream()
        .skip(1)
        .map(word -> word.substring(word.indexOf('=') + 1))
        .filter(word -> word.endsWith("/" + path) && call.resolved().endsWith("/" + path))
        .filter(word -> call.resolved().endsWith(word.startsWith("./") ? word.substring(1) : word))
        .findFirst()
        .orElse(path);
  }

  /** The word of the command that its message quotes; strace may have cut the message. */
  private String pathInMessage() {
    if (errno().isEmpty()) {
      return "";
    }
    List<String> argv = attempt.argv();
    String best = "";
    for (String word : argv.subList(Math.min(1, argv.size()), argv.size())) {
      if (!word.startsWith("-") && word.length() > best.length() && heard.contains(shown(word))) {
        best = word;
      }
    }
    return best.isEmpty() ? quoted() : best;
  }

  /** {@code cp: cannot stat 'ca/bundle.crt': No such file or directory}, from a nested program. */
  private String quoted() {
    String error = errno().map(Errno::words).orElse("");
    return heard
        .lines()
        .filter(line -> line.contains(error))
        .map(QUOTED::matcher)
        .filter(Matcher::find)
        .map(quote -> quote.group(1))
        .findFirst()
        .orElse("");
  }

  private static final Pattern QUOTED = Pattern.compile("[‘'\"]([^‘’'\"\\s]+)[’'\"]");

  /**
   * Characters of a path that strace's default {@code -s 32} leaves of {@code cannot stat 'path'}.
   */
  private static final int SHOWN = 16;

  /** What is left of a word in a message that strace may have cut. */
  static String shown(String word) {
    return word.length() > SHOWN ? word.substring(0, SHOWN) : word;
  }
}
