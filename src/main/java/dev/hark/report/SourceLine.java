package dev.hark.report;

/**
 * A source line as a terminal shows it: tabs expanded, hidden characters spelled out, and for each
 * char of the original the column it begins at.
 */
final class SourceLine {
  private static final int TAB = 4;

  private final String text;
  private final int[] columns;

  private SourceLine(String text, int[] columns) {
    this.text = text;
    this.columns = columns;
  }

  static SourceLine of(String source, Theme theme) {
    StringBuilder text = new StringBuilder(source.length() + 8);
    int[] columns = new int[source.length() + 1];
    int column = 0;
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      int chars = Character.charCount(c);
      String shown = c == '\t' ? " ".repeat(TAB - column % TAB) : theme.safe(Character.toString(c));
      for (int k = 0; k < chars; k++) {
        columns[i + k] = column;
      }
      text.append(shown);
      column += Columns.of(shown);
      i += chars;
    }
    columns[source.length()] = column;
    return new SourceLine(text.toString(), columns);
  }

  String text() {
    return text;
  }

  int width() {
    return columns[columns.length - 1];
  }

  /** The column of a char; that of the end for whatever lies behind it. */
  int column(int index) {
    return columns[Math.max(0, Math.min(index, columns.length - 1))];
  }
}
