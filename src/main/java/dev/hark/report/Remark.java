package dev.hark.report;

/**
 * A label where it is drawn.
 *
 * @param column the first column of the underlined piece, from 0
 * @param width of the underlined piece in columns, at least 1
 * @param text safe to print
 */
record Remark(int number, int column, int width, String text) {
  int anchor() {
    return column + (width - 1) / 2;
  }

  boolean covers(Remark other) {
    return column == other.column && width == other.width;
  }

  boolean overlaps(Remark other) {
    return column < other.column + other.width && other.column < column + width;
  }
}
