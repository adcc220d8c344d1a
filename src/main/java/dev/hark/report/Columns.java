package dev.hark.report;

import java.util.ArrayList;
import java.util.List;

/** Text measured in columns of a terminal: wide characters take two, combining marks none. */
final class Columns {
  private Columns() {}

  static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += of(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that UAX #11 calls wide, by and large. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F)
        || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The longest beginning of {@code text} that fits. */
  static String head(String text, int columns) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      used += of(c);
      if (used > columns) {
        break;
      }
      i += Character.charCount(c);
    }
    return text.substring(0, i);
  }

  /** The longest end of {@code text} that fits. */
  static String tail(String text, int columns) {
    int used = 0;
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      used += of(c);
      if (used > columns) {
        break;
      }
      i -= Character.charCount(c);
    }
    return text.substring(i);
  }

  /** {@code text} without its middle, where it is too long: both ends of a call matter. */
  static String withoutMiddle(String text, int columns, String ellipsis) {
    if (of(text) <= columns) {
      return text;
    }
    int room = Math.max(2, columns - of(ellipsis));
    return head(text, room - room / 2) + ellipsis + tail(text, room / 2);
  }

  /** Lines of at most {@code columns}, broken at spaces, or anywhere in a word that is longer. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > columns) {
      String head = head(rest, columns);
      int space = rest.startsWith(" ", head.length()) ? head.length() : head.lastIndexOf(' ');
      boolean atSpace = space > 0 && !head.substring(0, space).isBlank();
      int end = atSpace ? space : Math.max(head.length(), Character.charCount(rest.codePointAt(0)));
      lines.add(rest.substring(0, end).stripTrailing());
      rest = atSpace ? rest.substring(end).stripLeading() : rest.substring(end);
    }
    lines.add(rest);
    return lines;
  }
}
