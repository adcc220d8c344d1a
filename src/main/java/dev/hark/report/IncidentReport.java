package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The document that somebody has to write after an incident, filled in as far as a trace knows, and
 * marked where it does not.
 */
public final class IncidentReport implements Reporter {
  private static final int MOST_EVENTS = 40;

  private final LogNames logs;
  private final List<String> files;

  /**
   * An incident report.
   *
   * @param files names of the files that lie beside it
   */
  public IncidentReport(LogNames logs, List<String> files) {
    this.logs = logs;
    this.files = List.copyOf(files);
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Finding> findings = InRankOrder.of(report);
    String title = findings.isEmpty() ? Phrases.verdict(report) : findings.get(0).headline();
    StringBuilder text = new StringBuilder("# Incident: " + Safe.markdown(title) + "\n");
    section(text, "Summary", summary(report, findings));
    section(text, "Impact", toDo("who or what was affected, since when, how much"));
    section(text, "Trigger", trigger(report));
    section(text, "Root cause", cause(findings));
    section(text, "Timeline (UTC)", timeline(report));
    section(text, "Evidence", evidence(findings));
    section(text, "Ruled out", ruledOut(report));
    section(text, "Detection", detection(findings));
    section(text, "Resolution and action items", actions(findings));
    section(text, "Supporting data", data(report));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void section(StringBuilder text, String title, String body) {
    text.append("\n## ").append(title).append("\n\n").append(body);
  }

  private static String toDo(String what) {
    return "- [ ] **To fill in:** " + what + "\n";
  }

  private static String summary(Report report, List<Finding> findings) {
    RunSummary run = report.run().summary();
    String command =
        run.command().isEmpty()
            ? "The traced command"
            : Safe.markdownCode(String.join(" ", run.command()));
    String text =
        command
            + " "
            + Phrases.ending(run).orElse("has no recorded end")
            + ". "
            + "hark found "
            + Phrases.verdict(report)
            + ".\n"
            + Phrases.cut(report)
                .map(c -> "\n**Not the whole run:** " + Safe.markdown(c) + ".\n")
                .orElse("");
    if (findings.isEmpty()) {
      return text;
    }
    Finding first = findings.get(0);
    return text
        + "\n"
        + Phrases.place(first).map(p -> "At " + Safe.markdownCode(p) + ", ").orElse("")
        + Safe.markdown(first.headline())
        + (first.why().isBlank() ? "" : ": " + Safe.markdown(first.why()))
        + "."
        + first
            .heard()
            .strip()
            .lines()
            .findFirst()
            .map(words -> " It tried to say " + Safe.markdownCode(words) + ".")
            .orElse("")
        + "\n"
        + (first.consequence().isBlank()
            ? ""
            : "\nWhat followed: " + Safe.markdown(first.consequence()) + ".\n");
  }

  private static String trigger(Report report) {
    RunSummary run = report.run().summary();
    List<String> lines = new ArrayList<>();
    if (!run.command().isEmpty()) {
      lines.add("- Command: " + Safe.markdownCode(String.join(" ", run.command())));
    }
    run.cwd().ifPresent(c -> lines.add("- Folder: " + Safe.markdownCode(c)));
    run.start().ifPresent(s -> lines.add("- Started: " + WallClock.day(s)));
    run.durationMs().ifPresent(d -> lines.add("- Lasted: " + Phrases.duration(d)));
    lines.add(toDo("what made it run, and what was different from the time before").strip());
    return String.join("\n", lines) + "\n";
  }

  private static String cause(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "No silent failure was found in this trace.\n" + toDo("the cause, from elsewhere");
    }
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      text.append(finding.rank())
          .append(". ")
          .append(Safe.markdown(finding.headline()))
          .append(" (")
          .append(Phrases.place(finding).map(Safe::markdownCode).orElse("line not recorded"))
          .append(")")
          .append(finding.why().isBlank() ? "" : ": " + Safe.markdown(finding.why()))
          .append("\n");
    }
    return text.toString();
  }

  /** The commands around the findings; a run of thousands has no room here. */
  private static String timeline(Report report) {
    Timeline timeline = Timeline.of(report);
    WallClock clock = new WallClock(report.run(), timeline);
    record Event(long at, String text) {}
    List<Event> events = new ArrayList<>();
    for (Timeline.FindingPoint point : timeline.findings()) {
      events.add(
          new Event(
              point.at(),
              "**"
                  + point.finding().severity().id()
                  + ":** "
                  + Safe.markdown(point.finding().headline())));
    }
    int room = Math.max(0, MOST_EVENTS - events.size());
    List<Timeline.CommandBar> outer =
        timeline.commands().stream()
            .filter(c -> timeline.commands().size() <= room || c.command().depth() <= 1)
            .toList();
    for (Timeline.CommandBar bar : outer.subList(0, Math.min(room, outer.size()))) {
      events.add(new Event(bar.from(), Safe.markdownCode(label(bar.command()))));
    }
    if (events.isEmpty()) {
      return "The trace carries neither commands nor times.\n";
    }
    String left =
        outer.size() > room
            ? "\n" + Phrases.count(outer.size() - room, "more command") + " not listed.\n"
            : "";
    return events.stream()
            .sorted(Comparator.comparingLong(Event::at))
            .map(e -> "- " + clock.at(e.at()) + " " + e.text())
            .collect(Collectors.joining("\n", "", "\n"))
        + left;
  }

  private static String label(ShellCommand command) {
    String text = command.text().lines().findFirst().orElse("");
    String line = command.line().isPresent() ? ":" + command.line().getAsInt() : "";
    return command.file().map(f -> f + line + " ").orElse("")
        + Columns.withoutMiddle(text, 100, "…");
  }

  private String evidence(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "None.\n";
    }
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      MarkdownFinding parts = new MarkdownFinding(logs, finding);
      text.append("### ")
          .append(finding.rank())
          .append(". ")
          .append(Safe.markdown(finding.headline()))
          .append("\n\n")
          .append(parts.facts())
          .append("\n")
          .append(parts.source())
          .append("\n")
          .append(parts.words())
          .append(parts.words().isEmpty() ? "" : "\n")
          .append(parts.proof())
          .append(finding.equals(findings.get(findings.size() - 1)) ? "" : "\n");
    }
    return text.toString();
  }

  private static String ruledOut(Report report) {
    String failures = Phrases.failures(report.run().input());
    StringBuilder text = new StringBuilder();
    text.append(Character.toUpperCase(failures.charAt(0)))
        .append(failures.substring(1))
        .append(".\n");
    text.append(Ordinary.families(report.run().input()).isEmpty() ? "" : "\n");
    for (Map.Entry<String, Long> family : Ordinary.families(report.run().input())) {
      String meaning = Ordinary.meaning(family.getKey());
      text.append("- ")
          .append(Figures.grouped(family.getValue()))
          .append(" × ")
          .append(Safe.markdown(family.getKey()))
          .append(meaning.isEmpty() ? "" : ": " + meaning)
          .append("\n");
    }
    return text.toString();
  }

  private static String detection(List<Finding> findings) {
    String silencers =
        findings.stream()
            .flatMap(f -> f.silencers().stream())
            .map(Silencer::id)
            .distinct()
            .map(Safe::markdownCode)
            .collect(Collectors.joining(", "));
    return (silencers.isEmpty() ? "" : "Nobody was told because of " + silencers + ".\n\n")
        + toDo("who noticed, how, and how long after");
  }

  private static String actions(List<Finding> findings) {
    StringBuilder text = new StringBuilder(toDo("what was done to end it"));
    for (Finding finding : findings) {
      if (!finding.help().isBlank()) {
        text.append("- [ ] ")
            .append(Phrases.place(finding).map(p -> Safe.markdownCode(p) + ": ").orElse(""))
            .append(Safe.markdown(finding.help()))
            .append("\n");
      }
    }
    return text.toString();
  }

  private String data(Report report) {
    String listed =
        files.stream().map(f -> "- " + Safe.markdownCode(f)).collect(Collectors.joining("\n"));
    return "- "
        + Phrases.reading(report.run().input())
        + "\n- log: "
        + Safe.markdownCode(logs.strace())
        + "\n"
        + (listed.isEmpty() ? "" : listed + "\n");
  }
}
