package dev.hark.report;

/**
 * Invisible characters made visible: control characters, the C1 block, characters that change the
 * direction of text or have no width, and halves of surrogate pairs.
 */
final class Visible {
  private Visible() {}

  /** Keeps line feed and tab. */
  static String text(String text) {
    return visible(text, "\n\t");
  }

  /** Keeps nothing that is not a character on one line. */
  static String line(String text) {
    return visible(text, "");
  }

  /** What {@code codePoint} looks like on one line of a terminal. */
  static String codePoint(int codePoint) {
    return isHidden(codePoint) ? escape(codePoint) : Character.toString(codePoint);
  }

  /** Keeps everything, but replaces halves of surrogate pairs. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? 0xFFFD : c));
        return whole.toString();
      }
    }
    return text;
  }

  /** Everything outside ASCII by its nearest sign, or its number. */
  static String ascii(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '…' -> plain.append("...");
                case '‘', '’' -> plain.append('\'');
                case '“', '”' -> plain.append('"');
                case '–', '—' -> plain.append('-');
                case '·' -> plain.append(',');
                default -> plain.append(c < 0x7F ? Character.toString(c) : escape(c));
              }
            });
    return plain.toString();
  }

  private static String visible(String text, String keep) {
    int first = 0;
    while (first < text.length() && !needsCare(text.charAt(first), keep)) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isHidden(c) && keep.indexOf(c) < 0) {
        safe.append(escape(c));
      } else {
        safe.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return safe.toString();
  }

  private static boolean needsCare(char c, String keep) {
    return (c < ' ' && keep.indexOf(c) < 0) || c >= 0x7F;
  }

  private static boolean isHidden(int c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0xAD && isFormat(c));
  }

  /** Soft hyphen, bidi marks and embeddings, zero width, line separators, tags, private use. */
  private static boolean isFormat(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || isBlankLetter(c);
    };
  }

  /** Letters and marks that show nothing: combining joiner, Hangul fillers, Braille blank. */
  private static boolean isBlankLetter(int c) {
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static String escape(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          c < 0x100 ? "\\x" + hex(c >> 4) + hex(c & 15) : "\\u{" + Integer.toHexString(c) + "}";
    };
  }

  private static char hex(int digit) {
    return "0123456789abcdef".charAt(digit);
  }
}
