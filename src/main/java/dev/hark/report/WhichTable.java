package dev.hark.report;

import dev.hark.model.CommandAnswer;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellStart;
import dev.hark.model.ShellStart.End;
import dev.hark.model.WhichAnswer;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shells and modes, and what the command is in each. */
final class WhichTable {
  private final Theme theme;
  private final HomeFolder home;

  WhichTable(Theme theme, HomeFolder home) {
    this.theme = theme;
    this.home = home;
  }

  List<String> draw(WhichAnswer answer) {
    List<String> rows = new ArrayList<>();
    String shell = "";
    for (Row row : answer.rows()) {
      String name = row.start().mode().shell();
      rows.add(
          Columns.pad(name.equals(shell) ? "" : name, 6)
              + Columns.pad(row.start().mode().kind().words(), 19)
              + what(row));
      shell = name;
    }
    return rows;
  }

  private String what(Row row) {
    ShellStart start = row.start();
    if (start.end() != End.READY) {
      return theme.paint(
          Role.WARNING,
          start.end() == End.OVERDUE ? "not ready in time" : "ended by a start-up file");
    }
    CommandAnswer answer = start.answer();
    String found =
        switch (answer.kind()) {
          case ABSENT -> theme.paint(Role.ERROR, "not found");
          case FILE -> theme.safe(home.shorten(answer.target())) + entry(row);
          case ALIAS -> "alias " + theme.safe(Redactor.variable("", answer.target()));
          default -> answer.kind().name().toLowerCase(Locale.ROOT);
        };
    boolean works = row.use() == Use.WORKS;
    return found + shadows(row) + (works ? "" : theme.paint(Role.ERROR, ", which is not in PATH"));
  }

  private static String entry(Row row) {
    return row.entry() == 0 ? "" : "  entry " + row.entry();
  }

  private String shadows(Row row) {
    if (row.shadowed().isEmpty()) {
      return "";
    }
    List<String> names = row.shadowed().stream().map(home::shorten).map(theme::safe).toList();
    return theme.paint(Role.FRAME, ", shadows " + String.join(", ", names));
  }
}
