package dev.hark.parse;

import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/** Lines without a leader that follow a call or the whole trace: -k, hex dumps, KVM, -c tables. */
final class SideLines {
  private static final int NO_COLUMN = -1;

  private boolean inTable;
  private int columns;
  private int callsColumn = NO_COLUMN;
  private int errorsColumn = NO_COLUMN;

  /** Whether {@code [from, to)} is such a line; the view then holds it. */
  boolean parse(byte[] bytes, int from, int to, LineView view) {
    if (from >= to) {
      return false;
    }
    if (bytes[from] == ' ' && indented(bytes, from, to, view)) {
      return true;
    }
    return table(bytes, from, to, view);
  }

  private static boolean indented(byte[] bytes, int from, int to, LineView view) {
    if (Scan.at(bytes, from, to, " > ")) {
      return StackLine.parse(bytes, from + 3, to, view);
    }
    if (Scan.at(bytes, from, to, " | ")) {
      return dump(bytes, from + 3, to, view);
    }
    if (Scan.at(bytes, from, to, " VCPU:")) {
      view.clear();
      view.kind = Kind.INFO;
      view.form = Form.VCPU;
      return true;
    }
    boolean vector =
        (Scan.at(bytes, from, to, " * ") && Scan.find(bytes, from, to, " in buffer ") > 0)
            || (Scan.at(bytes, from, to, " = ") && Scan.find(bytes, from, to, " in vector ") > 0);
    if (vector) {
      view.clear();
      view.kind = Kind.HEXDUMP;
      view.form = Form.IOV;
    }
    return vector;
  }

  private static boolean dump(byte[] bytes, int from, int to, LineView view) {
    if (Scan.at(bytes, from, to, "<Cannot fetch ")) {
      view.clear();
      view.kind = Kind.HEXDUMP;
      view.form = Form.UNFETCHED;
      return true;
    }
    int end = from;
    while (end < to && Scan.hexDigit(bytes[end])) {
      end++;
    }
    if (end - from < 5 || !Scan.at(bytes, end, to, "  ") || !Scan.ends(bytes, end, to, " |")) {
      return false;
    }
    view.clear();
    view.kind = Kind.HEXDUMP;
    view.offset.set(bytes, from, end);
    // From the right: the text column may hold anything, the hex columns are of fixed width.
    int hex = end + 2;
    int text = hex;
    while (text < to - 2 && (Scan.hexDigit(bytes[text]) || bytes[text] == ' ') && text < hex + 50) {
      text++;
    }
    int column = Math.min(hex + 50, to - 2);
    view.ascii.set(bytes, Math.max(hex, column), to - 2);
    return true;
  }

  private boolean table(byte[] bytes, int from, int to, LineView view) {
    if (Scan.at(bytes, from, to, "System call usage summary for ")) {
      return summary(view, Form.TITLE);
    }
    if (isHeader(bytes, from, to)) {
      header(bytes, from, to);
      return summary(view, Form.HEADER);
    }
    if (isSeparator(bytes, from, to)) {
      return summary(view, Form.SEPARATOR);
    }
    return inTable && row(bytes, from, to, view);
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

  private void header(byte[] bytes, int from, int to) {
    inTable = true;
    columns = 0;
    callsColumn = NO_COLUMN;
    errorsColumn = NO_COLUMN;
    int i = Scan.blanks(bytes, from, to);
    while (i < to) {
      int end = wordEnd(bytes, i, to);
      if (Scan.at(bytes, i, to, "% time")) {
        end = i + "% time".length();
      } else if (Scan.at(bytes, i, end, "calls")) {
        callsColumn = columns;
      } else if (Scan.at(bytes, i, end, "errors")) {
        errorsColumn = columns;
      }
      columns++;
      i = Scan.blanks(bytes, end, to);
    }
  }

  private static int wordEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != ' ') {
      i++;
    }
    return i;
  }

  private static boolean isSeparator(byte[] bytes, int from, int to) {
    if (!Scan.at(bytes, from, to, "------ ") && !Scan.at(bytes, from, to, "--------- ")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] != '-' && bytes[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** A row; a column of zero errors is blank, so such a row has a word less than the header. */
  private boolean row(byte[] bytes, int from, int to, LineView view) {
    int words = 0;
    int name = from;
    int nameEnd = from;
    for (int i = Scan.blanks(bytes, from, to); i < to; i = Scan.blanks(bytes, nameEnd, to)) {
      name = i;
      nameEnd = wordEnd(bytes, i, to);
      words++;
    }
    boolean total = Scan.at(bytes, name, nameEnd, "total") && nameEnd - name == 5;
    boolean fits = words == columns || words == columns - 1 || (total && words >= columns - 2);
    if (!fits || words < 2) {
      inTable = false;
      return false;
    }
    summary(view, total ? Form.TOTAL : Form.ROW);
    view.name.set(bytes, name, nameEnd);
    boolean noErrors = words < columns && errorsColumn >= 0;
    int missing = total && words == columns - 2 ? 1 : 0;
    word(bytes, from, to, callsColumn - missing, view.calls);
    if (!noErrors) {
      word(bytes, from, to, errorsColumn, view.errors);
    }
    inTable = !total;
    return true;
  }

  private static void word(byte[] bytes, int from, int to, int index, Slice field) {
    int i = Scan.blanks(bytes, from, to);
    for (int k = 0; k < index && i < to; k++) {
      i = Scan.blanks(bytes, wordEnd(bytes, i, to), to);
    }
    int end = wordEnd(bytes, i, to);
    if (index >= 0 && Scan.number(bytes, i, end) >= 0) {
      field.set(bytes, i, end);
    }
  }
}
