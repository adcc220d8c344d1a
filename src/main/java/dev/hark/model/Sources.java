package dev.hark.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripts' texts, as far as they may be read: path as the run knows it, to lines. */
public record Sources(Map<String, List<String>> files) {
  public static final Sources NONE = new Sources(Map.of());

  public Sources {
    files = Map.copyOf(files);
  }

  public Optional<List<String>> lines(String file) {
    return Optional.ofNullable(files.get(file));
  }
}
