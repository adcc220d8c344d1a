package dev.hark.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shell that was started in one way, and what came of it. Files, variables and the answer are
 * those of a plain start; lines come from a second one with the shell's own trace on.
 *
 * @param files in the order in which the shell turned to them
 * @param changes in their order
 * @param before the environment it was given
 * @param after the environment it would give to a command
 * @param millis from its start until it was ready
 */
public record ShellStart(
    ShellMode mode,
    End end,
    List<StartupFile> files,
    List<Sourced> sourced,
    List<EarlyEnd> earlyEnds,
    List<VariableChange> changes,
    Map<String, String> before,
    Map<String, String> after,
    CommandAnswer answer,
    long millis) {

  /** How far it got. */
  public enum End {
    READY,
    /** A start-up file ended the shell: there was no prompt and no command. */
    LEFT,
    /** It was not ready when its time was over. */
    OVERDUE
  }

  public ShellStart {
    files = List.copyOf(files);
    sourced = List.copyOf(sourced);
    earlyEnds = List.copyOf(earlyEnds);
    changes = List.copyOf(changes);
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** PATH as it stands when the shell is ready. */
  public List<String> path() {
    return entries(after.getOrDefault("PATH", ""));
  }

  /** The entries of a PATH; none of the empty one. */
  public static List<String> entries(String path) {
    return path.isEmpty() ? List.of() : Arrays.asList(path.split(":", -1));
  }

  public boolean hasRead(String file) {
    return files.stream().anyMatch(f -> f.isRead() && f.path().equals(file));
  }

  public Optional<StartupFile> file(String path) {
    return files.stream().filter(f -> f.path().equals(path)).findFirst();
  }

  public List<String> filesRead() {
    List<String> read = new ArrayList<>();
    for (StartupFile file : files) {
      if (file.isRead() && !read.contains(file.path())) {
        read.add(file.path());
      }
    }
    return read;
  }

  public List<VariableChange> changesOf(String name) {
    return changes.stream().filter(change -> change.name().equals(name)).toList();
  }

  public Optional<EarlyEnd> earlyEndOf(String file) {
    return earlyEnds.stream().filter(end -> end.at().file().equals(file)).findFirst();
  }
}
