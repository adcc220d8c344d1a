package dev.hark.syntax;

import java.util.Arrays;

/** A script's text, its lines, and the way from offsets to spans. */
final class Source {
  private final String text;
  private final int[] lineStarts;

  Source(String text) {
    this.text = text;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  String slice(int start, int end) {
    return text.substring(start, end);
  }

  String slice(SyntaxNode node) {
    return text.substring(node.start(), node.end());
  }

  Span span(int start, int end) {
    int line = lineOf(start);
    int endLine = lineOf(end);
    return new Span(line, start - lineStarts[line - 1], endLine, end - lineStarts[endLine - 1]);
  }

  Span span(SyntaxNode node) {
    return span(node.start(), node.end());
  }

  /** The 1-based line that holds an offset. */
  int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset at which the line after the one that holds {@code offset} begins. */
  int nextLine(int offset) {
    int line = lineOf(offset);
    return line < lineStarts.length ? lineStarts[line] : text.length();
  }
}
