package dev.hark.report;

import dev.hark.model.Excerpt;
import dev.hark.model.Label;
import java.util.ArrayList;
import java.util.List;

/** The user's own source lines as they are written, with the labels below them. */
final class ExcerptDrawing {
  /** Between the bar and the source. */
  private static final String MARGIN = " ";

  /** How much of a long line is shown left of its first label. */
  private static final int CONTEXT = 12;

  private final Theme theme;
  private final Excerpt excerpt;
  private final int gutter;
  private final int room;

  ExcerptDrawing(Theme theme, Excerpt excerpt) {
    this.theme = theme;
    this.excerpt = excerpt;
    this.gutter = gutter(excerpt);
    int used = gutter + 2 + MARGIN.length();
    this.room = theme.width() == Theme.UNLIMITED ? Theme.UNLIMITED : theme.width() - used;
  }

  /** How many columns the line numbers take. */
  static int gutter(Excerpt excerpt) {
    int last = excerpt.firstLine() + Math.max(0, excerpt.lines().size() - 1);
    return Integer.toString(last).length();
  }

  List<String> draw() {
    List<String> rows = new ArrayList<>();
    List<Label> missing = new ArrayList<>(excerpt.labels());
    for (int i = 0; i < excerpt.lines().size(); i++) {
      int number = excerpt.firstLine() + i;
      List<Label> labels = excerpt.labels().stream().filter(l -> l.line() == number).toList();
      drawLine(number, SourceLine.of(excerpt.lines().get(i), theme), labels, missing, rows);
    }
    for (Label label : missing) {
      String text = label.number() + "  " + theme.safe(label.text()) + " (line " + label.line();
      rows.add(blank() + MARGIN + theme.paint(Role.ofLabel(label.number()), text + ")"));
    }
    return rows;
  }

  /** The left edge of a row that is no source line. */
  private String blank() {
    return theme.paint(Role.FRAME, " ".repeat(gutter + 1) + theme.glyphs().bar());
  }

  private void drawLine(
      int number, SourceLine line, List<Label> labels, List<Label> missing, List<String> rows) {
    int first = labels.stream().mapToInt(l -> line.column(l.column())).min().orElse(0);
    int last =
        labels.stream().mapToInt(l -> line.column(l.column() + l.length())).max().orElse(first);
    // A line that is too long is cut on the right; if that would hide a label, on both sides.
    int start = room == Theme.UNLIMITED || last <= room - 1 ? 0 : Math.max(0, first - CONTEXT);
    String edge =
        Figures.right(Integer.toString(number), gutter)
            + " "
            + theme.paint(Role.FRAME, theme.glyphs().bar());
    String text = window(line, start);
    rows.add(text.isEmpty() ? edge : edge + MARGIN + theme.paint(Role.SOURCE, text));

    List<Remark> remarks = new ArrayList<>();
    for (Label label : labels) {
      int from = Math.max(0, line.column(label.column()) - start);
      int to = Math.min(room, line.column(label.column() + label.length()) - start);
      if (from < room) {
        int width = Math.max(1, to - from);
        remarks.add(new Remark(label.number(), from, width, theme.safe(label.text())));
        missing.removeIf(l -> l.number() == label.number() && l.line() == label.line());
      }
    }
    for (String row : new RemarkDrawing(theme, room).draw(remarks)) {
      rows.add(blank() + MARGIN + row);
    }
  }

  private String window(SourceLine line, int start) {
    if (start == 0 && line.width() <= room) {
      return line.text().stripTrailing();
    }
    String ellipsis = theme.glyphs().ellipsis();
    String rest =
        start == 0
            ? line.text()
            : ellipsis + Columns.tail(line.text(), line.width() - start - Columns.of(ellipsis));
    return Columns.of(rest) <= room
        ? rest
        : Columns.head(rest, room - Columns.of(ellipsis)) + ellipsis;
  }
}
