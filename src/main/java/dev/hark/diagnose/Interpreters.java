package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.Sources;
import dev.hark.model.TraceEvent.Syscall;
import java.util.Optional;
import java.util.Set;

/**
 * ENOENT of an execve whose file exists means the interpreter (execve(2)): missing, or written with
 * a carriage return behind it. bash tells by its message, and opens the file to look at its first
 * line; dash (0.5.12) says "not found" of both, and then only a copy of the file tells.
 */
final class Interpreters {
  /** They are everywhere: a file that names them was not there yet when it was to be started. */
  private static final Set<String> EVERYWHERE =
      Set.of("/bin/sh", "/usr/bin/sh", "/bin/bash", "/usr/bin/bash", "/usr/bin/env");

  private static final String CARRIAGE_RETURN =
      "its first line ends in a carriage return, which no interpreter's name does";

  private final RunIndex index;

  Interpreters(RunIndex index) {
    this.index = index;
  }

  /** What is wrong with the interpreter of the file that {@code cause} was to start. */
  Optional<Clue> missing(Attempt attempt, Optional<Syscall> cause) {
    return cause
        .filter(call -> call.name().startsWith("execve") && call.failedWith("ENOENT"))
        .flatMap(call -> missing(attempt, call));
  }

  private Optional<Clue> missing(Attempt attempt, Syscall call) {
    String named = named(firstLine(call));
    if (named.endsWith("\r")) {
      return clue(CARRIAGE_RETURN);
    }
    String program = named.split("\\s", 2)[0];
    if (!program.isEmpty() && !EVERYWHERE.contains(program) && !hasRun(program)) {
      return clue("its first line names " + program + ", which does not exist");
    }
    boolean isThere = saysSo(attempt.said()) || wasOpened(attempt, call.path());
    return isThere ? clue("its interpreter does not exist") : Optional.empty();
  }

  private static Optional<Clue> clue(String words) {
    return Optional.of(new Clue(Rule.BAD_INTERPRETER, words));
  }

  /** As far as the file was kept when the call had failed. */
  private String firstLine(Syscall call) {
    Sources sources = index.run().sources();
    return sources
        .lines(call.path())
        .or(() -> sources.lines(call.resolved()))
        .filter(lines -> !lines.isEmpty())
        .map(lines -> lines.get(0))
        .orElse("");
  }

  private static String named(String firstLine) {
    return firstLine.startsWith("#!") ? firstLine.substring(2).stripLeading() : "";
  }

  private boolean hasRun(String program) {
    return index.imagesOf(program.substring(program.lastIndexOf('/') + 1)).stream()
        .anyMatch(image -> image.path().equals(program));
  }

  private static boolean saysSo(String heard) {
    return heard.contains("bad interpreter") || heard.contains("required file not found");
  }

  private static boolean wasOpened(Attempt attempt, String path) {
    for (ProcessNode process : attempt.family()) {
      for (OpenedFile file : process.opened()) {
        if (file.path().equals(path)) {
          return true;
        }
      }
    }
    return false;
  }
}
