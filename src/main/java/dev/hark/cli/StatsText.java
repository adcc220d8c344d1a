package dev.hark.cli;

import dev.hark.parse.ProcessTable.Task;
import dev.hark.parse.TallyTable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The tables a person reads. Strings are as strace printed them, so nothing in them is live. */
final class StatsText {
  private static final int WIDEST = 60;

  private final int top;

  /** Shows the {@code top} largest rows of every table. */
  StatsText(int top) {
    this.top = top;
  }

  void print(LogCount count, PrintStream out) {
    out.println(String.join(", ", count.files()));
    long completed = count.calls().completed().total();
    long failed = count.calls().failures().total();
    out.printf(
        Locale.ROOT,
        "%,d lines, %,d calls, %,d failed, %,d processes%n",
        count.lines(),
        completed,
        failed,
        count.processes().size());
    if (count.unreadableLines() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d lines (%,d bytes) could not be read%n",
          count.unreadableLines(),
          count.unreadableBytes());
    }
    table("syscall", count.calls().completed().rows(), out);
    table("errno", byErrno(count.calls().failures().rows()), out);
    table("failing call", count.calls().failures().rows(), out);
    table("process", byProcess(count.processes(), top), count.processes().size(), out);
    table("path of a failing call", count.calls().paths().rows(), out);
    table("signal", count.signals().rows(), out);
  }

  private static List<TallyTable.Row> byErrno(List<TallyTable.Row> failures) {
    Map<String, TallyTable.Row> rows = new TreeMap<>();
    for (TallyTable.Row row : failures) {
      String errno = row.key().substring(row.key().indexOf(' ') + 1);
      rows.merge(
          errno,
          new TallyTable.Row(errno, row.count(), row.errors(), row.nanos(), row.longestNanos()),
          StatsText::sum);
    }
    return new ArrayList<>(rows.values());
  }

  private static TallyTable.Row sum(TallyTable.Row a, TallyTable.Row b) {
    return new TallyTable.Row(
        a.key(),
        a.count() + b.count(),
        a.errors() + b.errors(),
        a.nanos() + b.nanos(),
        Math.max(a.longestNanos(), b.longestNanos()));
  }

  /** The busiest tasks only: the words of thousands are long. */
  private static List<TallyTable.Row> byProcess(List<Task> processes, int most) {
    List<Task> busiest = new ArrayList<>(processes);
    busiest.sort(Comparator.comparingLong(Task::calls).reversed().thenComparing(StatsText::named));
    List<TallyTable.Row> rows = new ArrayList<>();
    for (Task process : busiest.subList(0, Math.min(most, busiest.size()))) {
      rows.add(
          new TallyTable.Row(
              named(process), process.calls(), process.errors(), process.nanos(), 0));
    }
    return rows;
  }

  private static String named(Task process) {
    String command = process.argv().map(words -> String.join(" ", words)).orElse("");
    return process.pid() == 0 ? command : process.pid() + " " + command;
  }

  static List<TallyTable.Row> largest(List<TallyTable.Row> rows, int most) {
    List<TallyTable.Row> sorted = new ArrayList<>(rows);
    sorted.sort(
        Comparator.comparingLong(TallyTable.Row::count)
            .reversed()
            .thenComparing(TallyTable.Row::key));
    return sorted.subList(0, Math.min(most, sorted.size()));
  }

  private void table(String title, List<TallyTable.Row> rows, PrintStream out) {
    table(title, rows, rows.size(), out);
  }

  private void table(String title, List<TallyTable.Row> rows, int size, PrintStream out) {
    if (rows.isEmpty()) {
      return;
    }
    out.printf(
        Locale.ROOT,
        "%n%12s %10s %12s %12s  %s%n",
        "calls",
        "errors",
        "total s",
        "longest s",
        title);
    for (TallyTable.Row row : largest(rows, top)) {
      out.printf(
          Locale.ROOT,
          "%,12d %,10d %12s %12s  %s%n",
          row.count(),
          row.errors(),
          seconds(row.nanos()),
          seconds(row.longestNanos()),
          Shown.of(row.key(), WIDEST));
    }
    if (size > top) {
      out.printf(Locale.ROOT, "%12s %d more (--top)%n", "", size - top);
    }
  }

  private static String seconds(long nanos) {
    return nanos == 0 ? "" : String.format(Locale.ROOT, "%.6f", nanos / 1e9);
  }
}
