package dev.hark.diagnose;

import dev.hark.model.OpenedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All files that a run opened, by the last part of their names: a path that is relative in one call
 * and absolute in another has at least that in common. Made when it is first asked for.
 */
final class Openings {
  private final Supplier<Stream<OpenedFile>> all;
  private final Map<String, List<OpenedFile>> byLastPart = new HashMap<>();

  Openings(Supplier<Stream<OpenedFile>> all) {
    this.all = all;
  }

  /** What may be the file {@code path}: all that ends like it, in their order. */
  List<OpenedFile> like(String path) {
    if (byLastPart.isEmpty()) {
      all.get().forEach(this::add);
    }
    return byLastPart.getOrDefault(lastPart(path), List.of());
  }

  private void add(OpenedFile file) {
    byLastPart.computeIfAbsent(lastPart(file.resolved()), key -> new ArrayList<>(1)).add(file);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
