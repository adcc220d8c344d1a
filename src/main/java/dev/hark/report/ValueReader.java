package dev.hark.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads the value that follows a name, in the shell's quoting, in strace's, in JSON's and bare, and
 * knows it afterwards in both ways it may have been meant.
 *
 * @param span where it stands, without its outer quotes
 * @param meant without quotes and escapes
 * @param literal without quotes, where a backslash is a character like others
 */
record ValueReader(Span span, String meant, String literal) {
  private static final String ENDS = " \t\r\n\"',;&|<>()[]{}\u0001";

  /** A shell word or a JSON string at {@code start}; pieces in different quotes are one word. */
  static ValueReader word(String text, int start) {
    StringBuilder meant = new StringBuilder();
    StringBuilder literal = new StringBuilder();
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\'' || c == '"' || (i == start && isEscapedQuote(text, i))) {
        int open = c == '\\' ? i + 1 : i;
        int close = closing(text, open, c == '\\' ? "\\" + text.charAt(open) : String.valueOf(c));
        meant.append(unescaped(text.substring(open + 1, close)));
        literal.append(text, open + 1, close);
        int quote = c == '\\' ? 2 : 1;
        i = Math.min(text.length(), close + quote);
      } else if (c == '\\' && i + 1 < text.length()) {
        if ("nrt0".indexOf(text.charAt(i + 1)) >= 0) {
          break;
        }
        meant.append(text.charAt(i + 1));
        literal.append(text.charAt(i + 1));
        i += 2;
      } else if (ENDS.indexOf(c) >= 0) {
        break;
      } else {
        meant.append(c);
        literal.append(c);
        i++;
      }
    }
    return new ValueReader(new Span(start, i), meant.toString(), literal.toString());
  }

  /** The rest of a quoted string whose beginning is the name, or of its first line. */
  static ValueReader rest(String text, int start, String quote) {
    int close = closing(text, start - 1, quote);
    int end = start;
    while (end < close && !text.startsWith("\\n", end)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, close);
    String literal = text.substring(start, end);
    return new ValueReader(new Span(start, end), unescaped(literal), literal);
  }

  /** A piece of the text as it stands. */
  static ValueReader plain(String text, int start, int end) {
    String literal = text.substring(start, end);
    return new ValueReader(new Span(start, end), literal, literal);
  }

  /** A piece of a URL. */
  static ValueReader encoded(String text, int start, int end) {
    String literal = text.substring(start, end);
    String decoded;
    try {
      decoded = URLDecoder.decode(literal, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      decoded = literal;
    }
    return new ValueReader(new Span(start, end), decoded, literal);
  }

  /** {@code \"} inside a string of strace or JSON. */
  private static boolean isEscapedQuote(String text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\'');
  }

  /** Where {@code quote} comes again after {@code open}, or the end of the text. */
  private static int closing(String text, int open, String quote) {
    int i = open + 1;
    while (i < text.length()) {
      if (text.startsWith(quote, i)) {
        return i;
      }
      boolean escape = text.charAt(i) == '\\' && !quote.equals("'");
      i += escape ? 2 : 1;
    }
    return text.length();
  }

  /** Without the backslashes; an octal or named escape of strace becomes its character. */
  static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char next = text.charAt(++i);
      if (next >= '0' && next <= '7') {
        int value = 0;
        int end = i;
        while (end < text.length() && end < i + 3 && isOctal(text.charAt(end))) {
          value = value * 8 + text.charAt(end++) - '0';
        }
        plain.append((char) value);
        i = end - 1;
      } else {
        int named = "ntrvfa".indexOf(next);
        plain.append(named < 0 ? next : "\n\t\r\u000b\f\u0007".charAt(named));
      }
    }
    return plain.toString();
  }

  private static boolean isOctal(char c) {
    return c >= '0' && c <= '7';
  }
}
