package dev.hark.environment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A disk as a test says it is. */
final class Disk implements StartupTexts {
  private final Map<String, List<String>> files = new LinkedHashMap<>();
  private final Set<String> programs = new LinkedHashSet<>();

  Disk file(String path, String text) {
    files.put(path, text.lines().toList());
    return this;
  }

  Disk program(String path) {
    programs.add(path);
    return this;
  }

  @Override
  public List<String> lines(String file) {
    return files.getOrDefault(file, List.of());
  }

  @Override
  public boolean isProgram(String path) {
    return programs.contains(path);
  }

  @Override
  public String real(String path) {
    return path;
  }

  @Override
  public boolean exists(String path) {
    return files.containsKey(path);
  }

  @Override
  public List<String> filesIn(String folder, String ending) {
    return files.keySet().stream()
        .filter(file -> file.startsWith(folder + "/") && file.endsWith(ending))
        .sorted()
        .toList();
  }
}
