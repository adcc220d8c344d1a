package dev.hark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The underlines below one source line and the remarks that hang from them. Remarks are drawn from
 * right to left, so that no stem crosses a text. Pieces that overlap go into layers below each
 * other. Where the room is too narrow for texts to hang, they stand in a list instead.
 */
final class RemarkDrawing {
  /** A text gets at least this many columns, or all remarks of the line become a list. */
  private static final int NARROWEST_TEXT = 24;

  private final Theme theme;
  private final int room;

  RemarkDrawing(Theme theme, int room) {
    this.theme = theme;
    this.room = room;
  }

  List<String> draw(List<Remark> remarks) {
    List<String> rows = new ArrayList<>();
    for (List<Remark> layer : layers(remarks)) {
      boolean hanging = layer.stream().allMatch(this::canHang);
      rows.add(underlines(layer, hanging ? theme.glyphs().anchor() : ""));
      rows.addAll(hanging ? hang(layer) : list(layer));
    }
    return rows;
  }

  private boolean canHang(Remark remark) {
    int needed = Math.min(NARROWEST_TEXT, Columns.of(remark.text()));
    return textRoom(remark.anchor() + lead(remark).length() + 2) >= needed;
  }

  private int textRoom(int column) {
    return room == Theme.UNLIMITED ? room : room - column;
  }

  /** Between the hook and the text. */
  private static String lead(Remark remark) {
    return remark.number() + "  ";
  }

  private static List<List<Remark>> layers(List<Remark> remarks) {
    List<List<Remark>> layers = new ArrayList<>();
    for (Remark remark :
        remarks.stream().sorted(Comparator.comparingInt(Remark::number)).toList()) {
      layers.stream()
          .filter(l -> l.stream().allMatch(r -> r.covers(remark) || !r.overlaps(remark)))
          .findFirst()
          .orElseGet(
              () -> {
                List<Remark> fresh = new ArrayList<>();
                layers.add(fresh);
                return fresh;
              })
          .add(remark);
    }
    return layers;
  }

  private String underlines(List<Remark> layer, String anchor) {
    Row row = new Row();
    String line = theme.glyphs().underline();
    for (Remark remark : leftToRight(layer)) {
      int before = remark.anchor() - remark.column();
      String point = anchor.isEmpty() ? Integer.toString(remark.number()) : anchor;
      int after = remark.width() - before - point.length();
      String text = line.repeat(before) + point + line.repeat(Math.max(0, after));
      row.put(remark.column(), theme.paint(Role.ofLabel(remark.number()), text), text.length());
    }
    return row.toString();
  }

  private List<String> hang(List<Remark> layer) {
    List<String> rows = new ArrayList<>();
    List<Remark> points = leftToRight(layer);
    for (int i = points.size() - 1; i >= 0; i--) {
      Remark point = points.get(i);
      List<Remark> texts = layer.stream().filter(r -> r.covers(point)).toList();
      for (int k = 0; k < texts.size(); k++) {
        boolean last = k == texts.size() - 1;
        hangOne(texts.get(k), points.subList(0, i), last ? 0 : 1, rows);
      }
    }
    return rows;
  }

  private void hangOne(Remark remark, List<Remark> stems, int below, List<String> rows) {
    Glyphs glyphs = theme.glyphs();
    Role role = Role.ofLabel(remark.number());
    int column = remark.anchor() + 2 + lead(remark).length();
    List<String> lines = Columns.wrap(remark.text(), textRoom(column));
    for (int i = 0; i < lines.size(); i++) {
      Row row = new Row();
      stems.forEach(s -> row.put(s.anchor(), paintStem(s), 1));
      if (i == 0) {
        String hook = below == 0 ? glyphs.hook() : glyphs.branch();
        String head = hook + " " + lead(remark);
        row.put(remark.anchor(), theme.paint(role, head + lines.get(0)), head.length());
      } else {
        if (below > 0) {
          row.put(remark.anchor(), paintStem(remark), 1);
        }
        row.put(column, theme.paint(role, lines.get(i)), 0);
      }
      rows.add(row.toString());
    }
  }

  private String paintStem(Remark remark) {
    return theme.paint(Role.ofLabel(remark.number()), theme.glyphs().stem());
  }

  private List<String> list(List<Remark> layer) {
    List<String> rows = new ArrayList<>();
    for (Remark remark : layer) {
      String lead = lead(remark);
      List<String> lines =
          Columns.wrap(remark.text(), Math.max(NARROWEST_TEXT, textRoom(lead.length())));
      for (int i = 0; i < lines.size(); i++) {
        String text = (i == 0 ? lead : " ".repeat(lead.length())) + lines.get(i);
        rows.add(theme.paint(Role.ofLabel(remark.number()), text));
      }
    }
    return rows;
  }

  /** One remark for each underlined piece. */
  private static List<Remark> leftToRight(List<Remark> layer) {
    List<Remark> points = new ArrayList<>();
    for (Remark remark : layer) {
      if (points.stream().noneMatch(remark::covers)) {
        points.add(remark);
      }
    }
    points.sort(Comparator.comparingInt(Remark::anchor));
    return points;
  }

  /** Painted pieces put at columns, from left to right. */
  private static final class Row {
    private final StringBuilder text = new StringBuilder();
    private int column;

    void put(int at, String painted, int width) {
      text.append(" ".repeat(Math.max(0, at - column))).append(painted);
      column = Math.max(column, at) + width;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
