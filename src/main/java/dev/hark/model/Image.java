package dev.hark.model;

import java.util.List;
import java.util.Map;

/**
 * What a process became by an execve.
 *
 * @param path the file that was executed
 * @param environment variable to value; empty when the log does not show it
 * @param cwd the directory it started in; empty when not known, below the parent's while that is
 *     not known
 * @param standard where descriptors 0, 1 and 2 went at that moment
 */
public record Image(
    Moment at,
    String path,
    List<String> argv,
    Map<String, String> environment,
    String cwd,
    List<Descriptor> standard) {
  public Image {
    argv = List.copyOf(argv);
    environment = Map.copyOf(environment);
    standard = List.copyOf(standard);
  }

  /** The same, started in {@code directory}. */
  public Image startedIn(String directory) {
    return new Image(at, path, argv, environment, directory, standard);
  }

  /** The last part of the path: what people call the program. */
  public String program() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
