package dev.hark.parse;

import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of -c and -C. Columns can be chosen and zero errors are blank, so a number belongs to
 * the column under whose heading it ends; without a heading the usual widths count.
 */
final class SummaryTable {
  private record Column(String name, int end) {}

  private static final List<Column> USUAL =
      List.of(
          new Column("% time", 6),
          new Column("seconds", 18),
          new Column("usecs/call", 30),
          new Column("calls", 40),
          new Column("errors", 50));

  private List<Column> columns = USUAL;

  boolean parse(byte[] bytes, int from, int to, LineView view) {
    if (Scan.at(bytes, from, to, "System call usage summary for ")) {
      return summary(view, Form.TITLE);
    }
    if (isHeader(bytes, from, to)) {
      columns = columns(bytes, from, to);
      return summary(view, Form.HEADER);
    }
    if (isSeparator(bytes, from, to)) {
      return summary(view, Form.SEPARATOR);
    }
    return row(bytes, from, to, view);
  }

  private static boolean summary(LineView view, Form form) {
    view.clear();
    view.kind = Kind.SUMMARY;
    view.form = form;
    return true;
  }

  private static boolean isHeader(byte[] bytes, int from, int to) {
    boolean named = Scan.ends(bytes, from, to, " syscall") || Scan.at(bytes, from, to, "syscall ");
    return named
        && (Scan.find(bytes, from, to, "% time") >= 0
            || Scan.find(bytes, from, to, " calls") >= 0
            || Scan.find(bytes, from, to, "seconds") >= 0
            || Scan.find(bytes, from, to, "-total") >= 0);
  }

  private static List<Column> columns(byte[] bytes, int from, int to) {
    List<Column> found = new ArrayList<>();
    int i = Scan.blanks(bytes, from, to);
    while (i < to) {
      int end = Scan.at(bytes, i, to, "% time") ? i + 6 : wordEnd(bytes, i, to);
      String name = new Slice().set(bytes, i, end).text();
      if (!name.equals("syscall")) {
        found.add(new Column(name, end - from));
      }
      i = Scan.blanks(bytes, end, to);
    }
    return found;
  }

  private static int wordEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != ' ') {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(byte[] bytes, int from, int to) {
    int first = wordEnd(bytes, from, to);
    if (first - from < 6 || first == to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] != '-' && bytes[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Numbers under the headings and one name; without any number it is no row. */
  private boolean row(byte[] bytes, int from, int to, LineView view) {
    int numbers = 0;
    int names = 0;
    for (int i = Scan.blanks(bytes, from, to); i < to; ) {
      int end = wordEnd(bytes, i, to);
      if (isNumber(bytes, i, end)) {
        if (column(end - from) < 0) {
          return false;
        }
        numbers++;
      } else if (isName(bytes, i, end)) {
        names++;
      } else {
        return false;
      }
      i = Scan.blanks(bytes, end, to);
    }
    if (names != 1 || numbers < fewest()) {
      return false;
    }
    fill(bytes, from, to, view);
    return true;
  }

  /** Two columns may be blank: errors, and the mean in the last row of some versions. */
  private int fewest() {
    return Math.max(1, columns.size() - 2);
  }

  private void fill(byte[] bytes, int from, int to, LineView view) {
    summary(view, Form.ROW);
    for (int i = Scan.blanks(bytes, from, to); i < to; ) {
      int end = wordEnd(bytes, i, to);
      if (!isNumber(bytes, i, end)) {
        view.name.set(bytes, i, end);
        view.form = view.name.is("total") ? Form.TOTAL : Form.ROW;
      } else {
        String name = columns.get(column(end - from)).name();
        if (name.equals("calls")) {
          view.calls.set(bytes, i, end);
        } else if (name.equals("errors")) {
          view.errors.set(bytes, i, end);
        }
      }
      i = Scan.blanks(bytes, end, to);
    }
  }

  private int column(int end) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).end() == end) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isNumber(byte[] bytes, int from, int to) {
    if (Scan.at(bytes, from, to, "-nan") || Scan.at(bytes, from, to, "nan")) {
      return true;
    }
    boolean digits = from < to && Scan.digit(bytes[from]);
    for (int i = from; i < to; i++) {
      digits &= Scan.digit(bytes[i]) || bytes[i] == '.' || bytes[i] == ',';
    }
    return digits;
  }

  private static boolean isName(byte[] bytes, int from, int to) {
    boolean name = !Scan.digit(bytes[from]);
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      name &=
          (b >= 'a' && b <= 'z')
              || b == '_'
              || b == '#'
              || b == '?'
              || Scan.digit(b)
              || (b >= 'A' && b <= 'Z');
    }
    return name;
  }
}
