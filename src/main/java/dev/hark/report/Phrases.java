package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Severity;
import dev.hark.model.Signal;
import dev.hark.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences that all formats for people share. English, whatever the locale. */
final class Phrases {
  private Phrases() {}

  /** {@code 1 error}, {@code 1,201 lines}. */
  static String count(long number, String noun) {
    return Figures.grouped(number) + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    boolean sibilant = noun.endsWith("s");
    return noun + (sibilant ? "es" : "s");
  }

  /** {@code 412 ms}, {@code 3.2 s}, {@code 4 min 5 s}. */
  static String duration(long milliseconds) {
    if (milliseconds < 1_000) {
      return milliseconds + " ms";
    }
    if (milliseconds < 60_000) {
      return Figures.seconds(milliseconds * 1_000_000, 1) + " s";
    }
    long seconds = milliseconds / 1_000;
    return seconds < 3_600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3_600 + " h " + seconds / 60 % 60 + " min";
  }

  /** {@code 1 error and 2 warnings}; empty when nothing was found. */
  static String tally(Report report) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0) {
        parts.add(count(count, severity.id()));
      }
    }
    return enumeration(parts);
  }

  /** {@code a, b and c}. */
  static String enumeration(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    int last = parts.size() - 1;
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** What the findings were found in: {@code 9 commands and 6 processes}. */
  static String extent(RunSummary run) {
    List<String> parts = new ArrayList<>();
    if (run.commands() > 0) {
      parts.add(count(run.commands(), "command"));
    }
    if (run.processes() > 0) {
      parts.add(count(run.processes(), "process"));
    }
    return parts.isEmpty() ? "an empty trace" : enumeration(parts);
  }

  /** {@code 1 error in 9 commands and 6 processes}. */
  static String verdict(Report report) {
    String tally = tally(report);
    return (tally.isEmpty() ? "no silent failure" : tally)
        + " in "
        + extent(report.run().summary())
        + (report.run().input().cut().isPresent() ? ", as far as the log goes" : "");
  }

  /** Where the log ends before the run does; empty when it holds the whole run. */
  static Optional<String> cut(Report report) {
    return report
        .run()
        .input()
        .cut()
        .map(
            cut -> {
              String line = "line " + Figures.grouped(cut.line());
              return switch (cut.reason()) {
                    case HALF_LINE -> "the log breaks off in the middle of " + line;
                    case NO_END ->
                        "the log ends at "
                            + line
                            + firstProcess(report)
                                .map(p -> ", and " + p + " has not ended there")
                                .orElse("");
                    case LOG_FULL -> "the log was full at " + line + " and the command ran on";
                    case TRACER_LOST ->
                        "the tracer was killed at " + line + " and the command ran on";
                  }
                  + "; what came after is not in this report";
            });
  }

  /** Without a number where the log carries none. */
  private static Optional<String> firstProcess(Report report) {
    return report
        .run()
        .processes()
        .root()
        .map(p -> (p.program() + (p.id().pid() == 0 ? "" : " " + p.id().pid())).strip())
        .filter(name -> !name.isEmpty());
  }

  /** How the run ended; empty when the log does not say. */
  static Optional<String> ending(RunSummary run) {
    Optional<String> killed = run.signal().map(Signal::name).map(s -> "was killed by " + s);
    if (killed.isPresent() || run.exitStatus().isEmpty()) {
      return killed;
    }
    return Optional.of("ended with exit status " + run.exitStatus().getAsInt());
  }

  /** {@code 139 system calls failed, 138 of them ordinary}. */
  static String failures(InputAccount input) {
    if (input.failedCalls() == 0) {
      return "no system call failed";
    }
    long ordinary = Ordinary.total(input);
    boolean one = input.failedCalls() == 1;
    String share =
        ordinary == 0
            ? one ? "and it is not ordinary" : "none of them ordinary"
            : ordinary < input.failedCalls()
                ? Figures.grouped(ordinary) + " of them ordinary"
                : one ? "an ordinary one" : "all of them ordinary";
    return count(input.failedCalls(), "system call") + " failed, " + share;
  }

  /** {@code 1,201 lines read, none unreadable}. */
  static String reading(InputAccount input) {
    String unreadable =
        input.unreadableLines() == 0
            ? "none unreadable"
            : Figures.grouped(input.unreadableLines())
                + " unreadable ("
                + count(input.unreadableBytes(), "byte")
                + ")";
    return count(input.lines(), "line") + " read, " + unreadable;
  }

  /** {@code deploy.sh:6 in stage()}; empty when the trace carries no lines. */
  static Optional<String> place(Finding finding) {
    return finding
        .place()
        .map(s -> fileAndLine(s) + s.function().map(f -> " in " + f + "()").orElse(""));
  }

  /** {@code 3 times}; empty for a finding that was made once. */
  static Optional<String> times(Finding finding) {
    return finding.times() > 1 ? Optional.of(count(finding.times(), "time")) : Optional.empty();
  }

  static String fileAndLine(SourceSpan place) {
    return place.file() + ":" + place.line();
  }
}
