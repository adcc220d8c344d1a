package dev.hark.syntax;

/** How a shell reads the chars of one word: quotes, escapes, expansions. */
final class ShellWords {
  private static final String ENDS = " \t\n;&|<>()";

  private ShellWords() {}

  /** The offset after the word that begins at {@code start}. */
  static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length() && ENDS.indexOf(text.charAt(i)) < 0) {
      i = afterPart(text, i);
    }
    return Math.min(i, text.length());
  }

  /** The offset after the char, quoted piece or expansion at {@code i}. */
  static int afterPart(String text, int i) {
    char c = text.charAt(i);
    int after =
        switch (c) {
          case '\\' -> i + 2;
          case '\'' -> afterSingleQuotes(text, i);
          case '"' -> afterDoubleQuotes(text, i);
          case '`' -> afterBackquotes(text, i);
          case '$' -> afterDollar(text, i);
          default -> i + 1;
        };
    return Math.min(after, text.length());
  }

  static int afterSingleQuotes(String text, int i) {
    int close = text.indexOf('\'', i + 1);
    return close < 0 ? text.length() : close + 1;
  }

  static int afterDoubleQuotes(String text, int i) {
    int j = i + 1;
    while (j < text.length() && text.charAt(j) != '"') {
      char c = text.charAt(j);
      j = c == '\'' ? j + 1 : c == '$' && startsQuote(text, j + 1) ? j + 1 : afterPart(text, j);
    }
    return j + 1;
  }

  private static boolean startsQuote(String text, int i) {
    return i < text.length() && (text.charAt(i) == '"' || text.charAt(i) == '\'');
  }

  private static int afterBackquotes(String text, int i) {
    int j = i + 1;
    while (j < text.length() && text.charAt(j) != '`') {
      j += text.charAt(j) == '\\' ? 2 : 1;
    }
    return j + 1;
  }

  /** {@code $'…'} with its escapes. */
  static int afterAnsiQuotes(String text, int i) {
    int j = i + 2;
    while (j < text.length() && text.charAt(j) != '\'') {
      j += text.charAt(j) == '\\' ? 2 : 1;
    }
    return j + 1;
  }

  private static int afterDollar(String text, int i) {
    if (i + 1 >= text.length()) {
      return i + 1;
    }
    char next = text.charAt(i + 1);
    if (next == '\'') {
      return afterAnsiQuotes(text, i);
    }
    if (next == '"') {
      return afterDoubleQuotes(text, i + 1);
    }
    if (next == '(') {
      return afterBrackets(text, i + 1, '(', ')');
    }
    if (next == '{') {
      return afterBrackets(text, i + 1, '{', '}');
    }
    int j = i + 1;
    if (!Character.isLetter(next) && next != '_') {
      return "@*#?-$!0123456789".indexOf(next) >= 0 ? i + 2 : i + 1;
    }
    while (j < text.length()
        && (Character.isLetterOrDigit(text.charAt(j)) || text.charAt(j) == '_')) {
      j++;
    }
    return j;
  }

  static int afterBrackets(String text, int open, char opening, char closing) {
    int depth = 0;
    int j = open;
    while (j < text.length()) {
      char c = text.charAt(j);
      if (c == opening) {
        depth++;
      } else if (c == closing && --depth == 0) {
        return j + 1;
      }
      j = c == opening || c == closing ? j + 1 : afterPart(text, j);
    }
    return j;
  }

  /** A word without its quotes and escapes; expansions are left as they are. */
  static String unquoted(String word) {
    return WordPattern.of(word).plain();
  }
}
