package dev.hark.cli;

import dev.hark.model.ShellMode;
import dev.hark.model.ShellMode.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shells that hark knows, where they are, and the ways to start each. */
final class Shells {
  static final List<String> KNOWN = List.of("bash", "sh", "zsh", "fish");

  static final Option SHELLS =
      Option.valued("--shells", "LIST", "of bash, sh, zsh, fish, with commas (all installed ones)");

  /** Where shells are even if PATH does not say so; what is asked about PATH may be broken. */
  private static final List<String> USUAL = List.of("/usr/bin", "/bin", "/usr/local/bin");

  private final Map<String, String> environment;

  Shells(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The ways to start the shells asked for; of the installed ones, where none was named.
   *
   * @throws Trouble for a shell that hark does not know or that is not installed
   */
  List<ShellMode> modes(Optional<String> asked) {
    List<ShellMode> modes = new ArrayList<>();
    for (String shell : asked.map(Shells::named).orElse(KNOWN)) {
      if (find(shell).isPresent()) {
        modes.addAll(ways(shell));
      } else if (asked.isPresent()) {
        throw new Trouble(
            ExitStatus.USAGE, shell + " is not installed; leave it out of " + SHELLS.name());
      }
    }
    return modes;
  }

  private static List<String> named(String list) {
    List<String> names = List.of(list.split(",", -1));
    for (String name : names) {
      if (!KNOWN.contains(name)) {
        throw new Trouble(
            ExitStatus.USAGE,
            SHELLS.name()
                + " takes "
                + String.join(", ", KNOWN)
                + ", not '"
                + name
                + "'; "
                + Nearest.to(name, KNOWN)
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("separate them by commas"));
      }
    }
    return names.stream().distinct().toList();
  }

  private List<ShellMode> ways(String shell) {
    List<ShellMode> ways = new ArrayList<>();
    ways.add(new ShellMode(shell, Kind.SCRIPT, List.of()));
    if (shell.equals("bash") && !environment.getOrDefault("BASH_ENV", "").isEmpty()) {
      ways.add(new ShellMode(shell, Kind.SCRIPT_WITH_ENV, List.of()));
    }
    ways.add(new ShellMode(shell, Kind.LOGIN, List.of("-l")));
    ways.add(new ShellMode(shell, Kind.INTERACTIVE, List.of("-i")));
    if (!shell.equals("sh")) {
      ways.add(new ShellMode(shell, Kind.LOGIN_INTERACTIVE, List.of("-l", "-i")));
    }
    return ways;
  }

  /** The file of a program. */
  Optional<Path> find(String program) {
    List<String> folders = new ArrayList<>(USUAL);
    folders.addAll(0, List.of(environment.getOrDefault("PATH", "").split(":", -1)));
    return folders.stream()
        .filter(folder -> folder.startsWith("/"))
        .map(folder -> Path.of(folder, program))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
