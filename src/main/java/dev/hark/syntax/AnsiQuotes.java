package dev.hark.syntax;

/** The escapes of {@code $'…'}, as bash's manual lists them. */
final class AnsiQuotes {
  private static final String NAMES = "abeEfnrtv\\'\"?";
  private static final String CHARS = "\u0007\b\u001b\u001b\f\n\r\t\u000b\\'\"?";

  private AnsiQuotes() {}

  static String decoded(String content) {
    StringBuilder text = new StringBuilder();
    int i = 0;
    while (i < content.length()) {
      boolean escape = content.charAt(i) == '\\' && i + 1 < content.length();
      i = escape ? escape(content, i + 1, text) : plain(content, i, text);
    }
    return text.toString();
  }

  private static int plain(String content, int i, StringBuilder text) {
    text.append(content.charAt(i));
    return i + 1;
  }

  private static int escape(String content, int i, StringBuilder text) {
    char c = content.charAt(i);
    int named = NAMES.indexOf(c);
    if (named >= 0) {
      text.append(CHARS.charAt(named));
      return i + 1;
    }
    return switch (c) {
      case 'x' -> number(content, i + 1, 2, 16, text);
      case 'u' -> number(content, i + 1, 4, 16, text);
      case 'U' -> number(content, i + 1, 8, 16, text);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> number(content, i, 3, 8, text);
      case 'c' -> control(content, i + 1, text);
      default -> {
        text.append('\\').append(c);
        yield i + 1;
      }
    };
  }

  private static int number(String content, int from, int most, int radix, StringBuilder text) {
    int i = from;
    int value = 0;
    while (i < content.length()
        && i - from < most
        && Character.digit(content.charAt(i), radix) >= 0) {
      value = value * radix + Character.digit(content.charAt(i), radix);
      i++;
    }
    text.appendCodePoint(Character.isValidCodePoint(value) ? value : '?');
    return i;
  }

  private static int control(String content, int i, StringBuilder text) {
    if (i < content.length()) {
      text.append((char) (content.charAt(i) & 0x1f));
    }
    return Math.min(i + 1, content.length());
  }
}
