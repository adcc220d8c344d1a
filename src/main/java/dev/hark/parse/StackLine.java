package dev.hark.parse;

import dev.hark.parse.LineView.Kind;

/**
 * A frame that -k prints: {@code > file(symbol+0xoff) [0xaddr] src:line}. Read from the right,
 * because a file name may hold parentheses and a C++ symbol holds any bracket.
 */
final class StackLine {
  private StackLine() {}

  /** {@code [from, to)} without the leading {@code " > "}. */
  static boolean parse(byte[] bytes, int from, int to, LineView view) {
    view.clear();
    view.kind = Kind.STACK;
    int address = lastAddress(bytes, from, to);
    if (address < 0) {
      view.info.set(bytes, from, to);
      return true;
    }
    int close = address + 3;
    while (close < to && Scan.hexDigit(bytes[close])) {
      close++;
    }
    view.address.set(bytes, address + 1, close);
    if (close + 2 < to && bytes[close + 1] == ' ') {
      view.source.set(bytes, close + 2, to);
    }
    place(bytes, from, address - 1, view);
    return true;
  }

  private static int lastAddress(byte[] bytes, int from, int to) {
    for (int i = to - 4; i > from; i--) {
      if (bytes[i] == '[' && bytes[i - 1] == ' ' && Scan.at(bytes, i, to, "[0x")) {
        return i;
      }
    }
    return -1;
  }

  private static void place(byte[] bytes, int from, int to, LineView view) {
    if (to <= from || bytes[to - 1] != ')') {
      view.info.set(bytes, from, Math.max(from, to));
      return;
    }
    int open = opening(bytes, from, to);
    view.info.set(bytes, from, open);
    int plus = to - 1;
    while (plus > open && !Scan.at(bytes, plus, to, "+0x")) {
      plus--;
    }
    if (plus > open) {
      view.symbol.set(bytes, open + 1, plus);
      view.offset.set(bytes, plus + 1, to - 1);
    } else {
      view.symbol.set(bytes, Math.min(open + 1, to - 1), to - 1);
    }
  }

  /** The parenthesis that the last one closes. */
  private static int opening(byte[] bytes, int from, int to) {
    int depth = 0;
    for (int i = to - 1; i > from; i--) {
      if (bytes[i] == ')') {
        depth++;
      } else if (bytes[i] == '(' && --depth == 0) {
        return i;
      }
    }
    return from;
  }
}
