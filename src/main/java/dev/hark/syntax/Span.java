package dev.hark.syntax;

/** A piece of source: 1-based lines, 0-based columns in chars; the end is exclusive. */
public record Span(int line, int column, int endLine, int endColumn) {
  public boolean holdsLine(int wanted) {
    return line <= wanted && wanted <= endLine;
  }
}
