package dev.hark.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the lines that {@code set -x} makes bash and other shells write: hark's own records, whose
 * fields are set apart by US (0x1f), and the plain {@code + command}.
 *
 * <p>The order of the fields is that of the PS4 which the capture sets: nonce, BASHPID,
 * EPOCHREALTIME, {@code $?}, PIPESTATUS, {@code $-}, BASH_SUBSHELL, BASH_SOURCE, LINENO, FUNCNAME,
 * BASH_COMMAND, then bash's own text. bash doubles only the first character of PS4, so the number
 * of {@code +} is the nesting.
 */
public final class XtraceParser {
  /** Begins the nonce of every record of hark's. */
  public static final String MARK = "hark1-";

  private static final char US = '\u001f';
  private static final int FIELDS = 11;

  private XtraceParser() {}

  /** Whether {@code text} begins like a record of hark's. */
  public static boolean isRich(String text) {
    int depth = depth(text);
    return depth > 0
        && text.length() > depth
        && text.charAt(depth) == US
        && text.startsWith(MARK, depth + 1);
  }

  /** Whether {@code text} begins like a plain line of {@code set -x}. */
  public static boolean isPlain(String text) {
    int depth = depth(text);
    return depth > 0 && text.length() > depth + 1 && text.charAt(depth) == ' ';
  }

  /**
   * The records that stand in one write: bash keeps back the line of {@code case} until it has
   * another one to write.
   */
  public static List<String> records(String text) {
    List<String> records = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (end + 1 < text.length() && text.charAt(end + 1) == '+' && isRich(text, end + 1)) {
        records.add(text.substring(from, end + 1));
        from = end + 1;
      }
    }
    records.add(text.substring(from));
    return records;
  }

  private static boolean isRich(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '+') {
      at++;
    }
    return at > from && text.startsWith(US + MARK, at);
  }

  /** A record of hark's, or empty when a field is missing or is no number where one must stand. */
  public static Optional<XtraceRecord> rich(String text) {
    int depth = depth(text);
    List<String> fields = new ArrayList<>(FIELDS);
    int from = depth + 1;
    while (fields.size() < FIELDS) {
      int to = text.indexOf(US, from);
      if (to < 0) {
        return Optional.empty();
      }
      fields.add(text.substring(from, to));
      from = to + 1;
    }
    return Optional.of(
        new XtraceRecord(
            depth,
            number(fields.get(1)),
            fields.get(2),
            number(fields.get(3)),
            numbers(fields.get(4)),
            fields.get(5),
            nonEmpty(fields.get(7)),
            number(fields.get(8)),
            nonEmpty(fields.get(9)),
            fields.get(10),
            withoutNewline(text.substring(from))));
  }

  /** A plain line; {@code text} must be {@link #isPlain}. */
  public static XtraceRecord plain(String text) {
    int depth = depth(text);
    return new XtraceRecord(
        depth,
        OptionalInt.empty(),
        "",
        OptionalInt.empty(),
        List.of(),
        "",
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        "",
        withoutNewline(text.substring(depth + 1)));
  }

  private static int depth(String text) {
    int depth = 0;
    while (depth < text.length() && text.charAt(depth) == '+') {
      depth++;
    }
    return depth;
  }

  private static List<Integer> numbers(String blankSeparated) {
    List<Integer> numbers = new ArrayList<>();
    int from = 0;
    while (from <= blankSeparated.length()) {
      int blank = blankSeparated.indexOf(' ', from);
      int to = blank < 0 ? blankSeparated.length() : blank;
      number(blankSeparated.substring(from, to)).ifPresent(numbers::add);
      from = to + 1;
    }
    return numbers;
  }

  private static OptionalInt number(String digits) {
    if (digits.isEmpty() || digits.length() > 9) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalInt.empty();
      }
      value = value * 10 + digit;
    }
    return OptionalInt.of(value);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String withoutNewline(String text) {
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }
}
