package dev.hark.report;

import dev.hark.model.InputAccount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Ordinary failures, as every format lists them. */
final class Ordinary {
  private static final Comparator<Map.Entry<String, Long>> ORDER =
      Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("absent-file", "opened on trial; it was not there"),
          Map.entry("already-there", "to be made, and there already"),
          Map.entry("config-probe", "settings that need not exist"),
          Map.entry("descriptor-probe", "what is this descriptor, can it seek"),
          Map.entry("dynamic-linker", "a library is looked for in several places"),
          Map.entry("existence-check", "is it there? no"),
          Map.entry("isatty", "is this a terminal? no"),
          Map.entry("locale", "translations and locale data that are not installed"),
          Map.entry("module-search", "a module is looked for in several places"),
          Map.entry("name-service", "no cache of names is running"),
          Map.entry("network", "nobody answered, or no route"),
          Map.entry("not-a-link", "is this a symbolic link? no"),
          Map.entry("other", "none of these; hark events LOG shows them"),
          Map.entry("path-search", "a command is looked for along PATH"),
          Map.entry("permission", "not allowed"),
          Map.entry("process-gone", "the process had ended before"),
          Map.entry("python-path", "a Python module is looked for in several places"),
          Map.entry("reaping", "is a child left to wait for? no"),
          Map.entry("selinux", "is SELinux there? no"),
          Map.entry("terminal", "there is no terminal"),
          Map.entry("terminfo", "a terminal's description is looked for in several places"),
          Map.entry("try-again", "not yet, or interrupted; tried again"),
          Map.entry("unsupported", "the kernel or the file system does not have it"));

  private Ordinary() {}

  /** What a family is, in a few words; empty for one that nobody described. */
  static String meaning(String family) {
    return MEANINGS.getOrDefault(family, "");
  }

  /** Families and their counts, the largest first: the map itself keeps no order. */
  static List<Map.Entry<String, Long>> families(InputAccount input) {
    return input.ordinaryFailures().entrySet().stream().sorted(ORDER).toList();
  }

  static long total(InputAccount input) {
    return input.ordinaryFailures().values().stream().mapToLong(Long::longValue).sum();
  }
}
