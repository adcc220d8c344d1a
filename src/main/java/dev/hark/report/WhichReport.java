package dev.hark.report;

import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.StartupLine;
import dev.hark.model.WhichAnswer;
import dev.hark.model.WhichAnswer.Cause;
import dev.hark.model.WhichAnswer.Drift;
import dev.hark.model.WhichAnswer.Entry;
import dev.hark.model.WhichAnswer.Lineage;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Sort;
import dev.hark.model.WhichAnswer.Value;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a command is and why: a sentence for each cause, a table of shells and modes, then where
 * PATH comes from.
 */
public final class WhichReport {
  /** So many variables beside PATH. */
  private static final int MOST = 8;

  private final Theme theme;
  private final HomeFolder home;

  public WhichReport(Theme theme, HomeFolder home) {
    this.theme = theme;
    this.home = home;
  }

  public void write(WhichAnswer answer, PrintStream out) {
    List<String> rows = new ArrayList<>();
    headlines(answer, rows);
    rows.add("");
    rows.addAll(new WhichTable(theme, home).draw(answer));
    for (Lineage lineage : answer.lineages()) {
      rows.add("");
      lineage(lineage, rows);
    }
    if (!answer.drifts().isEmpty()) {
      rows.add("");
      List<Drift> shown = answer.drifts().subList(0, Math.min(MOST, answer.drifts().size()));
      shown.forEach(drift -> drift(drift, rows));
      int more = answer.drifts().size() - shown.size();
      if (more > 0) {
        rows.add("and " + more + " more variables differ; --json has them");
      }
    }
    rows.forEach(out::println);
  }

  private void headlines(WhichAnswer answer, List<String> rows) {
    String name = theme.safe(answer.command());
    for (Cause cause : answer.causes()) {
      boolean found = cause.sort() == Sort.SHADOWED;
      String verb = found ? " is found twice in " : " is not found in ";
      rows.add(
          theme.paint(Role.HEADLINE, name + verb + ModeNames.of(cause.modes()))
              + ": "
              + theme.safe(cause.because()));
      cause
          .at()
          .filter(at -> !cause.text().isEmpty())
          .ifPresent(
              at ->
                  rows.add(
                      theme.paint(Role.FRAME, "  " + theme.safe(home.shorten(at)))
                          + "  "
                          + cut(theme.safe(masked(cause.text())), home.shorten(at))));
      if (!cause.help().isEmpty()) {
        rows.add(theme.paint(Role.HELP, "  help  " + cause.help()));
      }
    }
    List<ShellMode> there =
        answer.rows().stream().filter(Row::isFound).map(row -> row.start().mode()).toList();
    if (!there.isEmpty()) {
      String everywhere =
          there.size() == answer.rows().size() ? "every shell and mode" : ModeNames.of(there);
      rows.add(theme.paint(Role.HEADLINE, name + " is found in " + everywhere));
    }
  }

  /** The line is for orientation; it may be long. */
  private String cut(String line, String place) {
    return theme.width() == Theme.UNLIMITED
        ? line
        : Columns.withoutMiddle(
            line, theme.width() - Columns.of(place) - 4, theme.glyphs().ellipsis());
  }

  private static String masked(String line) {
    return Redactor.variable("", line);
  }

  private void lineage(Lineage lineage, List<String> rows) {
    rows.add(theme.paint(Role.HEADLINE, "PATH") + " in " + ModeNames.of(lineage.modes()));
    int width =
        lineage.entries().stream()
            .mapToInt(entry -> Columns.of(theme.safe(home.shorten(entry.folder()))))
            .max()
            .orElse(0);
    for (Entry entry : lineage.entries()) {
      String number = entry.position() == 0 ? "-" : Integer.toString(entry.position());
      String from =
          entry
              .addedBy()
              .map(at -> "added by " + theme.safe(home.shorten(at)))
              .orElse(entry.wasThere() ? "was there before" : "added by the shell itself");
      String later =
          step(", moved by ", entry.movedBy()) + step(", dropped by ", entry.droppedBy());
      rows.add(
          " ".repeat(Math.max(1, 4 - number.length()))
              + number
              + (entry.isHome() ? " * " : "   ")
              + Columns.pad(theme.safe(home.shorten(entry.folder())), width)
              + theme.paint(Role.FRAME, "  " + from + later));
    }
  }

  private String step(String verb, Optional<StartupLine> by) {
    return by.map(at -> verb + theme.safe(home.shorten(at))).orElse("");
  }

  private void drift(Drift drift, List<String> rows) {
    rows.add(theme.paint(Role.HEADLINE, theme.safe(drift.name())));
    for (Value value : drift.values()) {
      String shown =
          value
              .value()
              .map(text -> theme.safe(home.shortenAll(Redactor.variable(drift.name(), text))))
              .orElse("not set");
      String by = value.setBy().map(at -> ", set by " + theme.safe(home.shorten(at))).orElse("");
      rows.add("  " + shown + theme.paint(Role.FRAME, "  in " + ModeNames.of(value.modes()) + by));
    }
  }
}
