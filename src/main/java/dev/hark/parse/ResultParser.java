package dev.hark.parse;

/**
 * What follows a call's closing parenthesis: {@code = value}, decoration, errno, notes, -T. The
 * right end is peeled first, because what strace puts there has fixed shapes; what remains must
 * then be used up from the left, or it is no result.
 */
final class ResultParser {
  private ResultParser() {}

  /** Whether {@code [from, to)} is a result; the view's fields then hold it. */
  static boolean parse(byte[] bytes, int from, int to, LineView view) {
    int equals = Scan.blanks(bytes, from, to);
    if (equals == from || equals + 2 >= to || bytes[equals] != '=' || bytes[equals + 1] != ' ') {
      return false;
    }
    int start = equals + 2;
    int valueEnd = value(bytes, start, to);
    if (valueEnd < 0) {
      return false;
    }
    view.clearResult();
    view.value.set(bytes, start, valueEnd);
    if (valueEnd == to) {
      return true;
    }
    int right = peelInjections(bytes, valueEnd, peelDuration(bytes, valueEnd, to, view), view);
    int left = error(bytes, decoration(bytes, valueEnd, right, view), right, view);
    return note(bytes, left, right, view);
  }

  /** Behind {@code -1}, {@code 0x7f}, {@code 022}, {@code ?}; -1 when there is none of them. */
  private static int value(byte[] bytes, int from, int to) {
    if (bytes[from] == '?') {
      return endOfValue(bytes, from + 1, to);
    }
    if (Scan.at(bytes, from, to, "0x")) {
      int i = from + 2;
      while (i < to && Scan.hexDigit(bytes[i])) {
        i++;
      }
      return i == from + 2 ? -1 : endOfValue(bytes, i, to);
    }
    int digits = bytes[from] == '-' ? from + 1 : from;
    int end = Scan.digits(bytes, digits, to);
    return end == digits ? -1 : endOfValue(bytes, end, to);
  }

  private static int endOfValue(byte[] bytes, int end, int to) {
    return end == to || bytes[end] == ' ' || bytes[end] == '<' ? end : -1;
  }

  private static int peelDuration(byte[] bytes, int from, int to, LineView view) {
    if (bytes[to - 1] != '>') {
      return to;
    }
    int i = to - 2;
    while (i > from && (Scan.digit(bytes[i]) || bytes[i] == '.' || bytes[i] == ',')) {
      i--;
    }
    if (i <= from - 1 || i + 1 >= to - 1 || bytes[i] != '<' || bytes[i - 1] != ' ') {
      return to;
    }
    view.duration.set(bytes, i + 1, to - 1);
    return i - 1;
  }

  private static int peelInjections(byte[] bytes, int from, int to, LineView view) {
    int right = to;
    while (right > from && bytes[right - 1] == ')') {
      if (Scan.ends(bytes, from, right, " (DELAYED)")) {
        view.delayed = true;
        right -= " (DELAYED)".length();
        continue;
      }
      int open = right - 2;
      while (open > from && bytes[open] != '(') {
        open--;
      }
      if (open <= from || bytes[open - 1] != ' ' || !Scan.at(bytes, open + 1, right, "INJECTED")) {
        return right;
      }
      view.injection.set(bytes, open + 1, right - 1);
      right = open - 1;
    }
    return right;
  }

  private static int decoration(byte[] bytes, int from, int to, LineView view) {
    int end = from;
    if (from < to && bytes[from] == '<') {
      end = ArgumentScan.decoration(bytes, from, to);
      if (end < 0) {
        return from;
      }
      if (Scan.at(bytes, end, to, "(deleted)")) {
        end += "(deleted)".length();
      }
    }
    if (Scan.at(bytes, end, to, " /* ")) {
      end = ArgumentScan.comment(bytes, end + 1, to);
    } else if (end == from && Scan.at(bytes, end, to, " [")) {
      int close = end + 2;
      while (close < to && bytes[close] != ']') {
        close++;
      }
      end = close < to ? close + 1 : end;
    }
    view.decoration.set(bytes, from, end);
    return end;
  }

  private static int error(byte[] bytes, int from, int to, LineView view) {
    if (Scan.at(bytes, from, to, " (errno ")) {
      int digits = from + " (errno ".length();
      int end = Scan.digits(bytes, digits, to);
      if (end < to && bytes[end] == ')') {
        view.errno.set(bytes, digits, end);
        return end + 1;
      }
      return from;
    }
    if (!Scan.at(bytes, from, to, " E")) {
      return from;
    }
    int end = from + 1;
    while (end < to && isErrnoByte(bytes[end])) {
      end++;
    }
    if (end < to && bytes[end] != ' ') {
      return from;
    }
    view.errno.set(bytes, from + 1, end);
    if (!Scan.at(bytes, end, to, " (")) {
      return end;
    }
    int close = matching(bytes, end + 1, to);
    if (close < 0) {
      return end;
    }
    view.strerror.set(bytes, end + 2, close);
    return close + 1;
  }

  private static boolean isErrnoByte(byte b) {
    return (b >= 'A' && b <= 'Z') || Scan.digit(b) || b == '_' || b == '?';
  }

  private static int matching(byte[] bytes, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (bytes[i] == '(') {
        depth++;
      } else if (bytes[i] == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean note(byte[] bytes, int from, int to, LineView view) {
    if (from == to) {
      return true;
    }
    if (Scan.at(bytes, from, to, " (") && bytes[to - 1] == ')') {
      view.note.set(bytes, from + 2, to - 1);
      return true;
    }
    if (Scan.at(bytes, from, to, " <unavailable>") && to - from == " <unavailable>".length()) {
      view.note.set(bytes, from + 1, to);
      return true;
    }
    return false;
  }
}
