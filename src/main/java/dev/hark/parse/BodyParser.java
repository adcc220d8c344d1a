package dev.hark.parse;

import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/** What follows the leader: a call, one of its halves, a signal, an end. */
final class BodyParser {
  /** How much of a body is there. */
  enum Extent {
    /** All of it; the view holds it. */
    WHOLE,
    /** {@code name(arguments} and no end: cut, or torn by other output. The view holds it. */
    HEAD,
    /** It is nothing strace writes behind a leader. */
    NONE
  }

  private static final String UNFINISHED = " <unfinished ...>";

  private BodyParser() {}

  static Extent parse(byte[] bytes, int from, int to, LineView view) {
    if (from >= to) {
      return Extent.NONE;
    }
    return switch (bytes[from]) {
      case '<' -> resumed(bytes, from, to, view);
      case '-' -> SignalLines.signal(bytes, from, to, view);
      case '+' -> SignalLines.ending(bytes, from, to, view);
      case '[' -> Messages.personality(bytes, from, to, view);
      default -> call(bytes, from, to, view);
    };
  }

  /** Behind a syscall's name, or {@code from} when none stands there before a parenthesis. */
  static int nameEnd(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && isNameByte(bytes[i])) {
      i++;
    }
    if (i > from && Scan.at(bytes, i, to, "#64")) {
      i += 3;
    }
    boolean named = i > from && i < to && bytes[i] == '(' && !Scan.digit(bytes[from]);
    return named ? i : from;
  }

  private static boolean isNameByte(byte b) {
    return (b >= 'a' && b <= 'z')
        || b == '_'
        || Scan.digit(b)
        || (b >= 'A' && b <= 'Z')
        || b == '?';
  }

  private static Extent call(byte[] bytes, int from, int to, LineView view) {
    int open = nameEnd(bytes, from, to);
    if (open == from) {
      return Extent.NONE;
    }
    view.clearBody();
    view.name.set(bytes, from, open);
    view.kind = Kind.SYSCALL;
    if (bytes[to - 1] == '>' && unfinished(bytes, open + 1, to, view)) {
      return Extent.WHOLE;
    }
    if (result(bytes, open + 1, to, view)) {
      return Extent.WHOLE;
    }
    view.kind = Kind.UNFINISHED;
    view.form = Form.CUT;
    view.arguments.set(bytes, open + 1, to);
    return Extent.HEAD;
  }

  private static boolean unfinished(byte[] bytes, int from, int to, LineView view) {
    int open = to - 1;
    while (open > from && bytes[open] != '<') {
      open--;
    }
    if (open <= from - 1 || bytes[open] != '<') {
      return false;
    }
    if (!Unfinished.note(bytes, open, to, view)) {
      return false;
    }
    int end = open > from && bytes[open - 1] == ' ' ? open - 1 : open;
    view.kind = Kind.UNFINISHED;
    view.arguments.set(bytes, from, end);
    return true;
  }

  private static boolean result(byte[] bytes, int from, int to, LineView view) {
    int close = ArgumentScan.close(bytes, from, to);
    if (close < 0) {
      return false;
    }
    if (!ResultParser.parse(bytes, close + 1, to, view)) {
      close = lastClose(bytes, close + 1, to, view);
    }
    if (close < 0) {
      return false;
    }
    int end = close;
    if (Scan.ends(bytes, from, close, UNFINISHED)) {
      end = close - UNFINISHED.length();
      view.unfinished = true;
    }
    view.arguments.set(bytes, from, end);
    return true;
  }

  /** Some old lines do not balance: then the last parenthesis with a result behind it counts. */
  private static int lastClose(byte[] bytes, int from, int to, LineView view) {
    for (int i = to - 4; i >= from; i--) {
      if (bytes[i] == ')' && bytes[i + 1] == ' ' && ResultParser.parse(bytes, i + 1, to, view)) {
        return i;
      }
    }
    return -1;
  }

  private static Extent resumed(byte[] bytes, int from, int to, LineView view) {
    if (!Scan.at(bytes, from, to, "<... ")) {
      return Extent.NONE;
    }
    int name = from + 5;
    int end = name;
    while (end < to && bytes[end] != ' ') {
      end++;
    }
    if (!Scan.at(bytes, end, to, " resumed>")) {
      return Extent.NONE;
    }
    view.clearBody();
    view.kind = Kind.RESUMED;
    view.name.set(bytes, name, end);
    int rest = end + " resumed>".length();
    if (rest < to && bytes[rest] == ' ' && !startsRest(bytes, rest, to)) {
      rest++;
    }
    if (rest < to && bytes[to - 1] == '>' && unfinished(bytes, rest, to, view)) {
      // A call can be interrupted, resumed and interrupted again (4.x): still no end.
      return Extent.WHOLE;
    }
    if (result(bytes, rest, to, view)) {
      return Extent.WHOLE;
    }
    view.form = Form.CUT;
    view.arguments.set(bytes, Math.min(rest, to), to);
    return Extent.HEAD;
  }

  /** A blank that belongs to what follows, not to the form of before 5.0. */
  private static boolean startsRest(byte[] bytes, int rest, int to) {
    return Scan.at(bytes, rest, to, " => ") || Scan.at(bytes, rest, to, UNFINISHED);
  }
}
