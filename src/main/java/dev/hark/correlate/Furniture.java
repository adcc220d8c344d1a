package dev.hark.correlate;

import java.util.List;

/** Files that every program opens, whatever its user has written for it. */
final class Furniture {
  private static final List<String> BELOW =
      List.of(
          "/proc/",
          "/sys/",
          "/dev/",
          "/lib/",
          "/lib64/",
          "/usr/lib64/",
          "/usr/share/locale/",
          "/usr/share/terminfo/",
          "/etc/terminfo/",
          "/usr/share/zoneinfo/",
          "/usr/share/zsh/",
          "/usr/lib/locale/",
          "/etc/ld.so");

  private static final List<String> NAMES =
      List.of(
          "/etc/passwd",
          "/etc/group",
          "/etc/nsswitch.conf",
          "/etc/localtime",
          "/etc/host.conf",
          "/etc/hosts",
          "/etc/resolv.conf",
          "/etc/inputrc",
          "/etc/locale.alias");

  private static final List<String> ENDS =
      List.of(
          ".so",
          ".zwc",
          ".mo",
          ".cache",
          "/.inputrc",
          "fish_history",
          "_history",
          "logout",
          ".terminfo");

  /** Functions and completions that a shell loads when they are called. */
  private static final List<String> WITHIN =
      List.of(
          "/functions/",
          "/completions/",
          "/vendor_functions.d/",
          "/vendor_completions.d/",
          "/site-functions/",
          "/terminfo/",
          "/gconv/",
          ".so.");

  private Furniture() {}

  static boolean is(String path) {
    return BELOW.stream().anyMatch(path::startsWith)
        || NAMES.contains(path)
        || ENDS.stream().anyMatch(path::endsWith)
        || WITHIN.stream().anyMatch(path::contains);
  }
}
