package dev.hark.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PATH, searched as execvp(3) does; an empty entry is the current folder. */
record CommandPath(List<String> folders) {
  static CommandPath of(Map<String, String> environment) {
    return new CommandPath(
        List.of(environment.getOrDefault("PATH", "/usr/bin:/bin").split(":", -1)));
  }

  Optional<Path> search(String name) {
    return folders.stream()
        .map(folder -> Path.of(folder.isEmpty() ? "." : folder, name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /** The file that {@code name} means, or why there is none, with the status that env(1) gives. */
  Path program(String name) {
    if (name.isEmpty()) {
      throw new CannotTrace(CannotTrace.NOT_FOUND, "the command is an empty word");
    }
    if (!name.contains("/")) {
      return search(name).orElseThrow(() -> unusable(name));
    }
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new CannotTrace(
          CannotTrace.NOT_FOUND, name + ": no such file; check the path and the current folder");
    }
    if (Files.isDirectory(file)) {
      throw new CannotTrace(
          CannotTrace.NOT_EXECUTABLE, name + ": is a folder; name a program inside it");
    }
    if (!Files.isExecutable(file)) {
      throw new CannotTrace(
          CannotTrace.NOT_EXECUTABLE,
          name + ": is not executable; chmod +x it, or name its interpreter: bash " + name);
    }
    return file;
  }

  /** A file by that name that cannot be executed is 126, none at all is 127. */
  private CannotTrace unusable(String name) {
    return folders.stream()
        .map(folder -> Path.of(folder.isEmpty() ? "." : folder, name))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(
            file ->
                new CannotTrace(
                    CannotTrace.NOT_EXECUTABLE, file + ": is not executable; chmod +x it"))
        .orElseGet(
            () ->
                new CannotTrace(
                    CannotTrace.NOT_FOUND,
                    name + ": command not found in PATH; check its name, or give its path"));
  }
}
