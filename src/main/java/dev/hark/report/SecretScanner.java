package dev.hark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds secrets in a text by the names before them and by their shapes. A hand-written scanner:
 * time is linear, whatever the text.
 */
final class SecretScanner {
  private static final Set<String> SCHEMES =
      Set.of("bearer", "basic", "token", "digest", "apikey", "negotiate", "aws4-hmac-sha256");

  private final String text;
  private final Consumer<String> learn;
  private final List<Span> found = new ArrayList<>();
  private final char[] chars;
  private final boolean mayHoldNames;

  private SecretScanner(String text, Consumer<String> learn) {
    this.text = text;
    this.learn = learn;
    this.chars = text.toCharArray();
    this.mayHoldNames = SecretNames.mayStandIn(chars);
  }

  /**
   * Finds the secrets of {@code text}.
   *
   * @param learn gets each secret as it was meant, without quotes and escapes
   * @return where secrets stand, in no order
   */
  static List<Span> scan(String text, Consumer<String> learn) {
    SecretScanner scanner = new SecretScanner(text, learn);
    scanner.scan();
    return scanner.found;
  }

  private void scan() {
    int i = 0;
    while (i < chars.length) {
      char c = chars[i];
      if (c < NOTHING.length && NOTHING[c]) {
        i++;
        continue;
      }
      int token = TokenShapes.end(text, i);
      if (token > i) {
        add(ValueReader.plain(text, i, token));
        i = token;
      } else if (c == '-' && text.startsWith("-----BEGIN ", i)) {
        i = skipKey(i);
      } else if (c == ':' && text.startsWith("://", i)) {
        i = scanAuthority(i + 3);
      } else if (isNamePart(c)) {
        i = mayHoldNames ? scanName(i) : firstPart(i);
      } else {
        i++;
      }
    }
    scanUser();
  }

  private static boolean isNamePart(char c) {
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static boolean isLetterOrDigit(char c) {
    return c < ALPHANUMERIC.length ? ALPHANUMERIC[c] : Character.isLetterOrDigit(c);
  }

  private static final boolean[] ALPHANUMERIC = new boolean[128];

  /** Signs that begin nothing which is looked for. */
  private static final boolean[] NOTHING = new boolean[128];

  static {
    for (char c = 0; c < ALPHANUMERIC.length; c++) {
      ALPHANUMERIC[c] = Character.isLetterOrDigit(c);
      NOTHING[c] = !isNamePart(c) && c != ':';
    }
  }

  /** A private key runs to its end line, or to wherever the text was cut. */
  private int skipKey(int start) {
    int title = text.indexOf("-----", start + 11);
    if (title < 0 || !text.substring(start, title).contains("PRIVATE KEY")) {
      return start + 11;
    }
    int body = title + 5;
    int end = text.indexOf("-----END", body);
    found.add(new Span(body, end < 0 ? text.length() : end));
    return end < 0 ? text.length() : end + 8;
  }

  /** {@code //user:password@host}. */
  private int scanAuthority(int start) {
    int end = start;
    int at = -1;
    while (end < text.length() && " \t\n\"'/?#<>\\".indexOf(text.charAt(end)) < 0) {
      at = text.charAt(end) == '@' ? end : at;
      end++;
    }
    if (at < 0) {
      return start;
    }
    int colon = text.indexOf(':', start);
    int from = colon >= 0 && colon < at ? colon + 1 : start;
    boolean token = from > start || at - from >= 16;
    if (token && at > from && SecretValue.isLikely(text.substring(from, at))) {
      add(ValueReader.encoded(text, from, at));
    }
    return end;
  }

  private int scanName(int start) {
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end);
    if (!SecretNames.announces(name)) {
      return firstPart(start);
    }
    if (start > 1 && text.startsWith("${", start - 2)) {
      return end;
    }
    int after = end;
    while (after < text.length() && "\"'\\".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    boolean quoted = after > end;
    int sign = skipSpaces(after, quoted ? 2 : 0);
    if (sign < text.length() && (text.charAt(sign) == '=' || text.charAt(sign) == ':')) {
      return scanAssigned(start, sign);
    }
    if (SecretNames.isOptionWithSecret(name) || isSetCommand(start)) {
      return scanArgument(end);
    }
    return end;
  }

  /** Long names may hold a token after a dot or dash, so only the name's first part is passed. */
  private int firstPart(int start) {
    int part = start + 1;
    while (part < chars.length && isLetterOrDigit(chars[part])) {
      part++;
    }
    return part;
  }

  private int skipSpaces(int from, int most) {
    int i = from;
    while (i < text.length() && i < from + most && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int scanAssigned(int name, int sign) {
    boolean equals = text.charAt(sign) == '=';
    int start = skipSpaces(sign + 1, equals ? 0 : 8);
    if (start >= text.length()) {
      return start;
    }
    boolean header = !equals && isHeader(name, sign);
    String quote = name > 0 ? text.substring(name - 1, name) : "";
    ValueReader value;
    if (header) {
      value = headerValue(start);
    } else if (quote.equals("\"") && sign > name && isNamePart(text.charAt(sign - 1))) {
      boolean escaped = name > 1 && text.charAt(name - 2) == '\\';
      value = ValueReader.rest(text, start, escaped ? "\\\"" : "\"");
    } else {
      value = ValueReader.word(text, start);
    }
    boolean prose = !equals && start > sign + 1 && !header && !isQuoted(start);
    if (SecretValue.isLikely(value.meant()) && (!prose || isAlone(name, value))) {
      add(value);
      return Math.max(start, value.span().end());
    }
    return start;
  }

  private boolean isQuoted(int at) {
    return "\"'\\".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isHeader(int name, int sign) {
    String word = text.substring(name, sign).toLowerCase(java.util.Locale.ROOT);
    return word.endsWith("authorization") || word.endsWith("cookie") || word.startsWith("x-");
  }

  /** To the end of the line or of the quotes, without the scheme. */
  private ValueReader headerValue(int start) {
    int end = start;
    while (end < text.length() && "\"'\r\n\\\u0001".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int space = text.indexOf(' ', start);
    boolean scheme =
        space > start
            && space < end
            && SCHEMES.contains(text.substring(start, space).toLowerCase(java.util.Locale.ROOT));
    int from = scheme ? space + 1 : start;
    return ValueReader.plain(text, from, end);
  }

  /**
   * {@code password: hunter2} as a line of its own is a setting; {@code wrong password: try again}
   * is a sentence.
   */
  private boolean isAlone(int name, ValueReader value) {
    int lineStart = text.lastIndexOf('\n', name) + 1;
    String before = text.substring(lineStart, name);
    // a quoted value may go over several lines
    int end = Math.min(value.span().end(), text.length());
    int lineEnd = text.indexOf('\n', end);
    String behind = text.substring(end, lineEnd < 0 ? text.length() : lineEnd);
    boolean own = before.isBlank() && behind.isBlank();
    boolean mixed = value.meant().chars().anyMatch(c -> c >= '0' && c <= '9');
    return own || (mixed && value.meant().length() >= 6);
  }

  /** {@code --password hunter2}, {@code "--password", "hunter2"}. */
  private int scanArgument(int end) {
    int i = end;
    while (i < text.length() && " \t\"',\u0001".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i == end || i >= text.length() || text.charAt(i) == '-') {
      return end;
    }
    boolean quoted = text.charAt(i - 1) == '"' || text.charAt(i - 1) == '\'';
    ValueReader value =
        quoted
            ? ValueReader.rest(text, i, text.substring(i - 1, i))
            : text.charAt(i - 1) == '\u0001' ? element(i) : ValueReader.word(text, i);
    if (SecretValue.isLikely(value.meant())) {
      add(value);
      return value.span().end();
    }
    return end;
  }

  /** A whole element of a list, see {@link Redactor#words}. */
  private ValueReader element(int start) {
    int end = text.indexOf('\u0001', start);
    return ValueReader.plain(text, start, end < 0 ? text.length() : end);
  }

  /** {@code set -gx NAME value} of fish and {@code setenv NAME value} of csh. */
  private boolean isSetCommand(int name) {
    int lineStart = Math.max(text.lastIndexOf('\n', name), text.lastIndexOf(';', name)) + 1;
    String before = text.substring(lineStart, name).strip();
    return before.equals("setenv") || before.startsWith("set -");
  }

  /** Options whose letters mean a secret only with certain programs. */
  private void scanUser() {
    if (!holdsOption()) {
      return;
    }
    if (text.contains("curl") || text.contains("wget")) {
      scanOption("-u", PairRule.AFTER_COLON);
      scanOption("--user", PairRule.AFTER_COLON);
      scanOption("--proxy-user", PairRule.AFTER_COLON);
    }
    if (text.contains("sshpass")) {
      scanOption("-p", PairRule.WHOLE);
    }
    if (text.contains("redis-cli")) {
      scanOption("-a", PairRule.WHOLE);
    }
    if (text.contains("mysql") || text.contains("mariadb")) {
      scanOption("-p", PairRule.GLUED);
    }
  }

  /** Few of a report's texts do, and to look for five programs in each takes longer. */
  private boolean holdsOption() {
    for (int i = 1; i < chars.length; i++) {
      if (chars[i] == '-' && BEFORE_OPTION.indexOf(chars[i - 1]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final String BEFORE_OPTION = " \t\"'\u0001";

  private enum PairRule {
    AFTER_COLON,
    WHOLE,
    GLUED
  }

  private void scanOption(String option, PairRule rule) {
    for (int at = text.indexOf(option); at >= 0; at = text.indexOf(option, at + 1)) {
      boolean begins = at > 0 && BEFORE_OPTION.indexOf(text.charAt(at - 1)) >= 0;
      int i = at + option.length();
      int gap = i;
      while (i < text.length() && " \t\"',\u0001=".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      boolean glued = i == gap;
      if (!begins || i >= text.length() || text.charAt(i) == '-') {
        continue;
      }
      if ((rule == PairRule.GLUED) != glued && !(rule == PairRule.AFTER_COLON && glued)) {
        continue;
      }
      ValueReader value = ValueReader.word(text, i);
      int colon = rule == PairRule.AFTER_COLON ? text.indexOf(':', i) + 1 : i;
      if (colon > 0 && colon < value.span().end()) {
        if (SecretValue.isLikely(text.substring(colon, value.span().end()))) {
          add(ValueReader.plain(text, colon, value.span().end()));
        }
      }
    }
  }

  private void add(ValueReader value) {
    if (value.span().end() > value.span().start()) {
      found.add(value.span());
      learn.accept(value.meant());
      learn.accept(value.literal());
    }
  }
}
