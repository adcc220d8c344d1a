package dev.hark.cli;

import dev.hark.parse.LineView;
import dev.hark.report.CsvRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row a line, the same columns for every kind; arguments stand as printed. */
final class EventCsv implements EventWriter, EventFields.Taker {
  private static final Map<String, Integer> COLUMNS = new HashMap<>();

  static {
    for (String key : EventFields.KEYS) {
      COLUMNS.put(key, COLUMNS.size());
    }
  }

  private final CsvRows rows;
  private final EventFields fields = new EventFields();
  private final String[] cells = new String[EventFields.KEYS.size()];

  EventCsv(OutputStream out) throws IOException {
    rows = new CsvRows(out, EventFields.KEYS);
  }

  @Override
  public void print(String file, LineView line) {
    Arrays.fill(cells, "");
    try {
      fields.tell(file, line, this);
      rows.row(Arrays.asList(cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void text(String key, String value) {
    Integer column = COLUMNS.get(key);
    if (column != null) {
      cells[column] = value;
    }
  }

  @Override
  public void number(String key, long value) {
    text(key, Long.toString(value));
  }

  @Override
  public void flag(String key, EventFields.Truth value) {
    text(key, value == EventFields.Truth.TRUE ? "true" : "false");
  }

  @Override
  public void list(String key, List<String> values) {
    text(key, String.join(", ", values));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
