package dev.hark.cli;

import dev.hark.parse.Largest;
import dev.hark.parse.ProcessTable.Task;
import dev.hark.parse.TallyTable;
import dev.hark.report.Figures;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables a person reads. Strings are as strace printed them, so nothing in them is live. */
final class StatsText {
  private static final int WIDEST = 60;
  private static final int WIDE = 12;
  private static final int NARROW = 11;

  private final int top;

  /** Shows the {@code top} largest rows of every table. */
  StatsText(int top) {
    this.top = top;
  }

  void print(LogCount count, PrintStream out) {
    out.println(String.join(", ", count.files()));
    long completed = count.calls().completed().total();
    long failed = count.calls().failures().total();
    out.println(
        String.join(
            ", ",
            Figures.grouped(count.lines()) + " lines",
            Figures.grouped(completed) + " calls",
            Figures.grouped(failed) + " failed",
            Figures.grouped(count.processes().size()) + " processes"));
    if (count.unreadableLines() > 0) {
      out.println(
          Figures.grouped(count.unreadableLines())
              + " lines ("
              + Figures.grouped(count.unreadableBytes())
              + " bytes) could not be read");
    }
    table("syscall", count.calls().completed(), out);
    List<TallyTable.Row> errnos = byErrno(count.calls().failures().rows());
    table("errno", errnos.subList(0, Math.min(top, errnos.size())), errnos.size(), out);
    table("failing call", count.calls().failures(), out);
    table("process", byProcess(count.processes(), top), count.processes().size(), out);
    table("path of a failing call", count.calls().paths(), out);
    table("signal", count.signals(), out);
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
    List<TallyTable.Row> sorted = new ArrayList<>(rows.values());
    // they come by name, and what compares equal stays so
    sorted.sort((one, other) -> Long.compare(other.count(), one.count()));
    return sorted;
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
    Largest<Task> busiest = new Largest<>(most, StatsText::busierFirst);
    processes.forEach(busiest::add);
    List<TallyTable.Row> rows = new ArrayList<>();
    for (Task process : busiest.inOrder()) {
      rows.add(
          new TallyTable.Row(
              named(process), process.calls(), process.errors(), process.nanos(), 0));
    }
    return rows;
  }

  /** Not put together from the library's pieces: those cannot be in the class archive. */
  private static int busierFirst(Task one, Task other) {
    int order = Long.compare(other.calls(), one.calls());
    if (order == 0) {
      order = Integer.compare(one.pid(), other.pid());
    }
    return order == 0 ? named(one).compareTo(named(other)) : order;
  }

  private static String named(Task process) {
    String command = process.argv().map(words -> String.join(" ", words)).orElse("");
    return process.pid() == 0 ? command : process.pid() + " " + command;
  }

  private void table(String title, TallyTable table, PrintStream out) {
    table(title, table.largest(top), table.counted(), out);
  }

  private void table(String title, List<TallyTable.Row> rows, int size, PrintStream out) {
    if (size == 0) {
      return;
    }
    out.println();
    row("calls", "errors", "total s", "longest s", title, out);
    for (TallyTable.Row row : rows) {
      row(
          Figures.grouped(row.count()),
          Figures.grouped(row.errors()),
          seconds(row.nanos()),
          seconds(row.longestNanos()),
          Shown.of(row.key(), WIDEST),
          out);
    }
    if (size > top) {
      out.println(Figures.right("", WIDE) + " " + (size - top) + " more (--top)");
    }
  }

  private static void row(
      String calls, String errors, String total, String longest, String key, PrintStream out) {
    out.println(
        Figures.right(calls, WIDE)
            + Figures.right(errors, NARROW)
            + Figures.right(total, WIDE + 1)
            + Figures.right(longest, WIDE + 1)
            + "  "
            + key);
  }

  private static String seconds(long nanos) {
    return nanos == 0 ? "" : Figures.seconds(nanos, 6);
  }
}
