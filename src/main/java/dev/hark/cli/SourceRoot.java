package dev.hark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The only folder below which scripts that a log names may be read. A log is somebody else's text:
 * without {@code --source-root} it makes hark open nothing.
 */
final class SourceRoot {
  private static final long LARGEST = 4L << 20;

  private final Optional<Path> root;
  private final Map<String, Path> wanted = new LinkedHashMap<>();

  SourceRoot(Optional<Path> root) {
    this.root = root;
  }

  /** A script of that name was at work in the directory {@code cwd}. */
  void wanted(String file, String cwd) {
    if (root.isEmpty()) {
      return;
    }
    Path relative = Path.of(file.startsWith("/") ? file.substring(1) : file);
    wanted.putIfAbsent(file, root.get().resolve(relative));
    if (file.startsWith(root.get().toString())) {
      wanted.put(file, Path.of(file));
    }
  }

  Map<String, List<String>> read() {
    Map<String, List<String>> scripts = new LinkedHashMap<>();
    wanted.forEach((file, path) -> lines(path).ifPresent(lines -> scripts.put(file, lines)));
    return scripts;
  }

  private Optional<List<String>> lines(Path path) {
    try {
      Path real = path.toRealPath();
      boolean below = real.startsWith(root.orElseThrow().toRealPath());
      if (!below || !Files.isRegularFile(real) || Files.size(real) > LARGEST) {
        return Optional.empty();
      }
      return Optional.of(
          new String(Files.readAllBytes(real), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      // Not there below the root: then its commands keep their text and have no place.
      return Optional.empty();
    }
  }
}
