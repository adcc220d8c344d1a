package dev.hark.report;

import dev.hark.model.Confidence;
import dev.hark.model.Errno;
import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Label;
import dev.hark.model.ProcessTree;
import dev.hark.model.Report;
import dev.hark.model.Rule;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.Severity;
import dev.hark.model.Silencer;
import dev.hark.model.SourceSpan;
import dev.hark.model.Sources;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The run that the documentation tells of: a deploy script whose cp fails and nobody hears. */
final class Deploy {
  static final List<String> SCRIPT =
      List.of(
          "#!/bin/bash",
          "set -e",
          "release=v42",
          "stage() {",
          "  mkdir -p build/\"$release\"",
          "  cp -r assets build/\"$release\"/ 2>/dev/null || true",
          "  echo \"staged $release\"",
          "}",
          "stage",
          "tar -czf release.tgz build/\"$release\"",
          "echo done");

  private Deploy() {}

  static Report report() {
    return new Report(run(), List.of(finding()));
  }

  static Report quiet() {
    return new Report(run(), List.of());
  }

  static Run run() {
    return new Run(
        summary(0),
        new InputAccount(
            1201,
            205_000,
            0,
            0,
            139,
            Map.of(
                "locale",
                64L,
                "path-search",
                40L,
                "isatty",
                8L,
                "linker",
                6L,
                "reaping",
                4L,
                "other",
                16L)),
        new ProcessTree(List.of()),
        List.of(),
        new Sources(Map.of("deploy.sh", SCRIPT)));
  }

  static RunSummary summary(int exitStatus) {
    return new RunSummary(
        List.of("bash", "deploy.sh"),
        Optional.of("/srv/app"),
        Optional.of(Instant.parse("2026-11-22T16:00:00.123456Z")),
        OptionalLong.of(412),
        OptionalInt.of(exitStatus),
        Optional.empty(),
        6,
        9);
  }

  static Finding finding() {
    return finding(place(), excerpt(), evidence());
  }

  static Finding finding(
      Optional<SourceSpan> place, Optional<Excerpt> excerpt, List<Evidence> evidence) {
    return new Finding(
        1,
        Severity.ERROR,
        Rule.MISSING_FILE,
        place,
        1,
        "cp -r assets build/v42/",
        OptionalInt.of(16304),
        "cp",
        OptionalInt.of(1),
        Optional.empty(),
        Optional.of("newfstatat"),
        Optional.of(new Errno("ENOENT")),
        Optional.of("assets"),
        List.of(Silencer.STDERR_DISCARDED, Silencer.OR_TRUE),
        "cp: cannot stat 'assets': No such file or directory",
        "cp failed, and the script went on as if it had not",
        "assets is not in /srv/app; 2>/dev/null hid the complaint and || true the exit status",
        "tar packed build/v42 without it",
        "if assets may be absent, say so; if not, let the failure stop the script",
        Confidence.EXACT,
        evidence,
        excerpt);
  }

  static Optional<SourceSpan> place() {
    return Optional.of(new SourceSpan("deploy.sh", 6, 6, Optional.of("stage")));
  }

  static Optional<Excerpt> excerpt() {
    return Optional.of(
        new Excerpt(
            "deploy.sh",
            5,
            SCRIPT.subList(4, 7),
            List.of(
                new Label(1, 6, 8, 6, "not found in /srv/app"),
                new Label(2, 6, 33, 11, "its complaint went here"),
                new Label(3, 6, 45, 7, "exit status 1 ended here"))));
  }

  static List<Evidence> evidence() {
    return List.of(
        new Evidence.FailedCall(
            OptionalLong.of(683),
            OptionalInt.of(16304),
            "cp",
            "newfstatat(\"assets\") = -1 ENOENT"),
        new Evidence.LostWords(
            OptionalLong.of(687),
            OptionalInt.of(16304),
            "cp",
            "write(2</dev/null>), 52 bytes in 4 pieces"),
        new Evidence.Exit(OptionalLong.of(699), OptionalInt.of(16304), "cp", "exited with 1"));
  }

  /** With this proof, and these lost words. */
  static Finding findingSaying(String proof, String heard) {
    Finding f =
        finding(
            place(),
            Optional.empty(),
            List.of(new Evidence.FailedCall(OptionalLong.of(1), OptionalInt.of(1), "x", proof)));
    return like(f, f.rank(), f.severity(), f.rule(), f.place(), heard, f.excerpt());
  }

  /** {@code f} with these parts for its own. */
  static Finding like(
      Finding f,
      int rank,
      Severity severity,
      Rule rule,
      Optional<SourceSpan> place,
      String heard,
      Optional<Excerpt> excerpt) {
    return new Finding(
        rank,
        severity,
        rule,
        place,
        f.times(),
        f.command(),
        f.pid(),
        f.program(),
        f.exitStatus(),
        f.signal(),
        f.syscall(),
        f.errno(),
        f.path(),
        f.silencers(),
        heard,
        f.headline(),
        f.why(),
        f.consequence(),
        f.help(),
        f.confidence(),
        f.evidence(),
        excerpt);
  }
}
