package dev.hark.parse;

/**
 * One walk over an argument list. Text in which brackets and commas mean nothing is stepped over
 * whole: strings, comments (they nest), character constants, and what -y puts behind a descriptor.
 */
final class ArgumentScan {
  private static final byte ORDINARY = 0;
  private static final byte QUOTE = 1;
  private static final byte OPEN = 2;
  private static final byte CLOSE = 3;
  private static final byte SLASH = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte ANGLE = 6;
  private static final byte COMMA = 7;
  private static final byte[] KIND = new byte[256];

  static {
    KIND['"'] = QUOTE;
    KIND['('] = OPEN;
    KIND['['] = OPEN;
    KIND['{'] = OPEN;
    KIND[')'] = CLOSE;
    KIND[']'] = CLOSE;
    KIND['}'] = CLOSE;
    KIND['/'] = SLASH;
    KIND['\''] = APOSTROPHE;
    KIND['<'] = ANGLE;
    KIND[','] = COMMA;
  }

  private ArgumentScan() {}

  /** The first {@code )} outside every bracket in {@code [from, to)}, or -1. */
  static int close(byte[] bytes, int from, int to) {
    int depth = 0;
    int i = from;
    while (i < to) {
      byte kind = KIND[bytes[i] & 0xff];
      if (kind == ORDINARY || kind == COMMA) {
        i++;
      } else if (kind == OPEN) {
        depth++;
        i++;
      } else if (kind == CLOSE) {
        if (depth > 0) {
          depth--;
        } else if (bytes[i] == ')') {
          return i;
        }
        i++;
      } else {
        i = opaque(bytes, from, i, to, kind);
      }
    }
    return -1;
  }

  /** The next {@code ", "} outside every bracket in {@code [from, to)}, or {@code to}. */
  static int separator(byte[] bytes, int from, int to) {
    int depth = 0;
    int i = from;
    while (i < to) {
      byte kind = KIND[bytes[i] & 0xff];
      if (kind == COMMA) {
        if (depth == 0 && i + 1 < to && bytes[i + 1] == ' ') {
          return i;
        }
        i++;
      } else if (kind == OPEN) {
        depth++;
        i++;
      } else if (kind == CLOSE) {
        depth = Math.max(0, depth - 1);
        i++;
      } else if (kind == ORDINARY) {
        i++;
      } else {
        i = opaque(bytes, from, i, to, kind);
      }
    }
    return to;
  }

  private static int opaque(byte[] bytes, int from, int i, int to, byte kind) {
    if (kind == QUOTE) {
      return string(bytes, i, to);
    }
    if (kind == SLASH) {
      return i + 1 < to && bytes[i + 1] == '*' ? comment(bytes, i, to) : i + 1;
    }
    return kind == APOSTROPHE ? character(bytes, from, i, to) : angle(bytes, from, i, to);
  }

  /** Behind the string that opens at {@code i}; {@code to} when it does not close. */
  static int string(byte[] bytes, int i, int to) {
    int k = Scan.quoteOrBackslash(bytes, i + 1, to);
    while (k < to && bytes[k] != '"') {
      k = Scan.quoteOrBackslash(bytes, k + 2, to);
    }
    return Math.min(k + 1, to);
  }

  /** Behind the comment that opens at {@code i}; a string that comes first in it is one. */
  static int comment(byte[] bytes, int i, int to) {
    int depth = 1;
    int k = i + 2;
    if (k + 1 < to && bytes[k] == ' ' && bytes[k + 1] == '"') {
      k = string(bytes, k + 1, to);
    }
    while (k + 1 < to) {
      if (bytes[k] == '*' && bytes[k + 1] == '/') {
        k += 2;
        if (--depth == 0) {
          return k;
        }
      } else if (bytes[k] == '/' && bytes[k + 1] == '*') {
        depth++;
        k += 2;
      } else {
        k++;
      }
    }
    return to;
  }

  private static int character(byte[] bytes, int from, int i, int to) {
    boolean opens = i == from || "=[(, ".indexOf(bytes[i - 1]) >= 0;
    if (!opens || i + 2 >= to) {
      return i + 1;
    }
    if (bytes[i + 1] != '\\') {
      return bytes[i + 2] == '\'' ? i + 3 : i + 1;
    }
    for (int k = i + 3; k < Math.min(to, i + 8); k++) {
      if (bytes[k] == '\'') {
        return k + 1;
      }
    }
    return i + 1;
  }

  private static int angle(byte[] bytes, int from, int i, int to) {
    if (i + 1 < to && bytes[i + 1] == '<') {
      return i + 2;
    }
    boolean glued = i > from && (Scan.digit(bytes[i - 1]) || Scan.ends(bytes, from, i, "AT_FDCWD"));
    int end = glued ? decoration(bytes, i, to) : -1;
    return end < 0 ? i + 1 : end;
  }

  /**
   * Behind the {@code <…>} that opens at {@code i}, or -1 when nothing closes it. An arrow between
   * square brackets ({@code TCP:[a->b]}) does not close; before 4.22 a path could hold a bare
   * {@code >}, so the closing one must stand before something that may follow an argument.
   */
  static int decoration(byte[] bytes, int i, int to) {
    int depth = 1;
    int square = 0;
    int k = i + 1;
    while (k < to) {
      byte b = bytes[k];
      if (b == '\\') {
        k++;
      } else if (b == '[') {
        square++;
      } else if (b == ']') {
        square = Math.max(0, square - 1);
      } else if (b == '"' && square > 0) {
        k = string(bytes, k, to) - 1;
      } else if (b == '<') {
        depth++;
      } else if (b == '>'
          && !(square > 0 && bytes[k - 1] == '-')
          && mayEnd(bytes, k + 1, to, depth)) {
        if (--depth == 0) {
          return k + 1;
        }
      }
      k++;
    }
    return depth > 1 || square > 0 ? firstClosing(bytes, i, to) : -1;
  }

  private static boolean mayEnd(byte[] bytes, int next, int to, int depth) {
    return next >= to || ",)]} (=|:".indexOf(bytes[next]) >= 0 || (depth > 1 && bytes[next] == '>');
  }

  private static int firstClosing(byte[] bytes, int i, int to) {
    for (int k = i + 1; k < to; k++) {
      if (bytes[k] == '>' && bytes[k - 1] != '-' && mayEnd(bytes, k + 1, to, 1)) {
        return k + 1;
      }
    }
    return -1;
  }
}
