package dev.hark.parse;

import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/** Lines without a leader that follow a call or the whole trace: -k, hex dumps, KVM, -c tables. */
final class SideLines {
  private final SummaryTable table = new SummaryTable();

  /** Whether {@code [from, to)} is such a line; the view then holds it. */
  boolean parse(byte[] bytes, int from, int to, LineView view) {
    if (from >= to) {
      return false;
    }
    if (bytes[from] == ' ' && indented(bytes, from, to, view)) {
      return true;
    }
    return table.parse(bytes, from, to, view);
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
}
