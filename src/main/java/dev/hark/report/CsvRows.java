package dev.hark.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of text as RFC 4180 CSV. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvRows implements Closeable {
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private final CSVPrinter printer;

  /** Starts a table; {@code out} is flushed but not closed by {@link #close}. */
  public CsvRows(OutputStream out, List<String> header) throws IOException {
    printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(header);
  }

  /** Adds a row; an empty cell is one that has no value. */
  public void row(List<String> cells) throws IOException {
    List<String> safe = new ArrayList<>(cells.size());
    for (String cell : cells) {
      safe.add(safe(cell));
    }
    printer.printRecord(safe);
  }

  private static String safe(String cell) {
    boolean formula = !cell.isEmpty() && STARTS_FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula && !isNumber(cell) ? "'" + cell : cell;
  }

  private static boolean isNumber(String cell) {
    int start = cell.charAt(0) == '-' ? 1 : 0;
    boolean number = cell.length() > start;
    for (int i = start; i < cell.length(); i++) {
      number &= cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
    }
    return number;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
