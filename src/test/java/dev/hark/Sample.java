package dev.hark;

import java.nio.file.Path;
import java.util.List;

/**
 * The folders below {@code samples} and what is true about each.
 *
 * @param rule of the one finding; empty for the healthy one, as everything else then
 */
record Sample(String name, String rule, int line, List<String> silencedBy) {
  static final List<Sample> ALL =
      List.of(
          new Sample("01-deploy", "missing-file", 8, List.of("or-true", "stderr-discarded")),
          new Sample(
              "02-nightly-backup", "missing-file", 7, List.of("no-pipefail", "stderr-discarded")),
          new Sample("03-version-stamp", "missing-file", 7, List.of("local-masks-status")),
          new Sample(
              "04-lost-path",
              "command-not-found",
              7,
              List.of("no-errexit", "subst-status-ignored")),
          new Sample("05-swallowed-config", "missing-file", 7, List.of("program-ignored-it")),
          new Sample(
              "06-background-jobs",
              "missing-file",
              8,
              List.of("background-not-waited", "stderr-discarded")),
          new Sample("07-healthy-and-noisy", "", 0, List.of()),
          new Sample("08-photo-album", "missing-file", 7, List.of("or-true", "stderr-discarded")));

  Path folder() {
    return Path.of("samples", name);
  }

  /** What a report on it has to say, silencers in alphabetical order. */
  List<String> truth() {
    return rule.isEmpty() ? List.of() : List.of(rule + " script.sh:" + line + " " + silencedBy);
  }

  @Override
  public String toString() {
    return name;
  }
}
