package dev.hark.diagnose;

import dev.hark.syntax.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Whether what follows a command in the source looks at its status: {@code cmd; rc=$?}. */
final class StatusReading {
  /** What may stand between the command and the next one: its redirections, ends of compounds. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?:\\s|[;)}`]|\\b(?:fi|done|esac)\\b|\\d*(?:>>?|<)(?:&[\\d-]|\\s*[^\\s;&|]+)|#[^\\n]*\\n)*");

  private static final Pattern LOOKS = Pattern.compile("^[^;\\n]*(?:\\$\\?|PIPESTATUS)");

  private StatusReading() {}

  static boolean follows(Level level) {
    return follows(level.place().lines(), level.site().span());
  }

  static boolean follows(List<String> lines, Span span) {
    int line = span.endLine() - 1;
    if (line < 0 || line >= lines.size()) {
      return false;
    }
    String first = lines.get(line);
    int column = Math.min(first.length(), span.endColumn());
    StringBuilder rest = new StringBuilder(first.substring(column));
    for (int i = line + 1; i < Math.min(lines.size(), line + 5); i++) {
      rest.append('\n').append(lines.get(i));
    }
    String text = BETWEEN.matcher(rest).replaceFirst("");
    return LOOKS.matcher(text).find();
  }
}
