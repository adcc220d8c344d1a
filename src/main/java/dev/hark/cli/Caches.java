package dev.hark.cli;

import java.nio.file.Path;
import java.util.Map;

/** hark's own folder for what can be made again. */
record Caches(Path folder) {
  /** By the XDG base directory specification; a relative value is ignored, as it asks. */
  static Caches of(Map<String, String> environment) {
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", "/");
    return new Caches(xdg.startsWith("/") ? Path.of(xdg, "hark") : Path.of(home, ".cache", "hark"));
  }
}
