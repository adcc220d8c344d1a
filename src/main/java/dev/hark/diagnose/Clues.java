package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.ShellCommand;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.CommandSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in the run for what lies behind a failure; says nothing that the run does not prove. */
final class Clues {
  private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");

  private final RunIndex index;
  private final Placement placement;
  private final Interpreters interpreters;

  Clues(RunIndex index, Placement placement) {
    this.index = index;
    this.placement = placement;
    this.interpreters = new Interpreters(index);
  }

  /**
   * @param cause the call that explains the failure
   */
  Optional<Clue> of(Attempt attempt, Optional<Syscall> cause) {
    Optional<ProcessNode> reader = index.failedReaders().of(attempt);
    if (reader.isPresent()) {
      return Optional.of(
          new Clue(
              Rule.BROKEN_PIPE,
              "its reader "
                  + reader.get().program()
                  + " had ended with "
                  + reader.get().shellStatus().orElse(0)));
    }
    if (cause.isPresent() && BashEnv.missedBy(attempt, index).equals(cause)) {
      return Optional.of(new Clue(Rule.STARTUP_FILE, "BASH_ENV names it, and bash reads it first"));
    }
    Optional<Clue> interpreter = interpreters.missing(attempt, cause);
    if (interpreter.isPresent()) {
      return interpreter;
    }
    if (attempt.status().orElse(0) == 127) {
      return cutStartUp(attempt).or(() -> lostFolder(attempt));
    }
    return lostVariable(attempt).or(() -> shadowed(attempt));
  }

  /**
   * A file that was sourced returned before the line that defines the missing command, or sets the
   * PATH to it.
   */
  private Optional<Clue> cutStartUp(Attempt attempt) {
    ShellCommand missed = attempt.command();
    List<ShellCommand> returns = index.history(missed.shell()).beginningWith("return");
    for (ShellCommand command : ShellHistory.before(returns, missed)) {
      if (command.function().filter(f -> !f.equals("source")).isPresent()) {
        continue;
      }
      Place place = placement.of(command);
      int line = place.line().orElse(Integer.MAX_VALUE);
      for (CommandSite site : place.script().sites()) {
        boolean behind = site.span().line() > line;
        if (behind && (defines(place, attempt.name(), line) || setsPath(site))) {
          String file = place.file().orElse("the file");
          return Optional.of(
              new Clue(
                  Rule.STARTUP_FILE,
                  file + " returned at line " + line + ", before it was set up"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean defines(Place place, String name, int line) {
    return Optional.ofNullable(place.script().functions().get(name))
        .filter(span -> span.line() > line)
        .isPresent();
  }

  private static boolean setsPath(CommandSite site) {
    return site.text().startsWith("PATH=") || site.text().startsWith("export PATH=");
  }

  /** The same command ran before, from a folder that PATH has lost since. */
  private Optional<Clue> lostFolder(Attempt attempt) {
    String now = valueOfPath(attempt.command());
    for (Image image : index.imagesOf(attempt.name())) {
      int slash = image.path().lastIndexOf('/');
      boolean earlier = image.at().isBefore(attempt.command().start());
      if (!earlier || slash <= 0 || now.isEmpty()) {
        continue;
      }
      String folder = image.path().substring(0, slash);
      if (!List.of(now.split(":", -1)).contains(folder)) {
        return Optional.of(
            new Clue(
                Rule.ENV_LOST, "it ran from " + folder + " before, which PATH has lost since"));
      }
    }
    return Optional.empty();
  }

  /** As the last assignment of the shell shows it. */
  private String valueOfPath(ShellCommand command) {
    String value = "";
    for (ShellCommand before : index.before(command)) {
      value = assigned("PATH", before).orElse(value);
    }
    return value;
  }

  /** The last value that a word of the command gives to {@code name}. */
  private static Optional<String> assigned(String name, ShellCommand command) {
    String begin = name + "=";
    if (!command.expanded().contains(begin)) {
      return Optional.empty();
    }
    return ShellWords.split(command.expanded()).stream()
        .filter(word -> word.startsWith(begin))
        .map(word -> word.substring(begin.length()))
        .reduce((first, second) -> second);
  }

  /** It named a variable that its shell has, and that did not reach it. */
  private Optional<Clue> lostVariable(Attempt attempt) {
    Map<String, String> own =
        attempt.process().flatMap(ProcessNode::image).map(Image::environment).orElse(Map.of());
    if (own.isEmpty() || attempt.status().orElse(0) == 0) {
      return Optional.empty();
    }
    Matcher names = VARIABLE.matcher(attempt.said());
    while (names.find()) {
      String name = names.group();
      if (!own.containsKey(name) && wasSet(name, attempt.command())) {
        return Optional.of(
            new Clue(Rule.ENV_LOST, name + " was set in the shell and is not in its environment"));
      }
    }
    return Optional.empty();
  }

  private boolean wasSet(String name, ShellCommand command) {
    boolean assigned =
        index.before(command).stream()
            .anyMatch(c -> assigned(name, c).filter(value -> !value.isEmpty()).isPresent());
    return assigned
        || index.shellImage(command).filter(i -> i.environment().containsKey(name)).isPresent();
  }

  /**
   * Another program of its name, from a folder that comes later in PATH, was run in this run. The
   * system has some programs in two places; only one of the project's own shadows.
   */
  private Optional<Clue> shadowed(Attempt attempt) {
    Optional<Image> image = attempt.process().flatMap(ProcessNode::image);
    if (image.isEmpty()
        || !Answers.isOwnProgram(attempt)
        || attempt.command().expanded().strip().split("\\s", 2)[0].contains("/")) {
      return Optional.empty();
    }
    String path = image.get().path();
    List<String> folders =
        List.of(image.get().environment().getOrDefault("PATH", "").split(":", -1));
    int own = folders.indexOf(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    for (Image other : index.imagesOf(image.get().program())) {
      String folder = other.path().substring(0, Math.max(0, other.path().lastIndexOf('/')));
      if (own >= 0 && folders.indexOf(folder) > own && !isMerged(path, other.path())) {
        return Optional.of(
            new Clue(Rule.PATH_SHADOWED, path + " ran; " + other.path() + " comes later in PATH"));
      }
    }
    return Optional.empty();
  }

  /** {@code /bin} is {@code /usr/bin} since Debian 12. */
  private static boolean isMerged(String one, String other) {
    return one.equals("/usr" + other) || other.equals("/usr" + one);
  }
}
