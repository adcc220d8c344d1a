package dev.hark.cli;

import dev.hark.environment.StartupTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Start-up files read from the disk, each once. */
final class DiskTexts implements StartupTexts {
  /** No start-up file is larger; what is larger was meant as data. */
  private static final long LARGEST = 4 << 20;

  private final Map<String, List<String>> texts = new HashMap<>();

  @Override
  public List<String> lines(String file) {
    return texts.computeIfAbsent(file, DiskTexts::read);
  }

  private static List<String> read(String file) {
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
      if (text.endsWith("\n") || text.isEmpty()) {
        lines.remove(lines.size() - 1);
      }
      return lines;
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  @Override
  public boolean isProgram(String path) {
    try {
      Path file = Path.of(path);
      return Files.isRegularFile(file) && Files.isExecutable(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public String real(String path) {
    try {
      return Path.of(path).toRealPath().toString();
    } catch (IOException | InvalidPathException e) {
      return path;
    }
  }

  @Override
  public boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public List<String> filesIn(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.map(Path::toString).filter(file -> file.endsWith(ending)).sorted().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }
}
