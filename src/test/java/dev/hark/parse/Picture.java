package dev.hark.parse;

import java.util.List;
import java.util.TreeSet;

/** All that a {@link LogStatistics} says, as text that does not depend on the order of counting. */
final class Picture {
  private Picture() {}

  static String of(LogStatistics statistics) {
    StringBuilder text = new StringBuilder();
    table(text, "completed", statistics.calls().completed());
    table(text, "failures", statistics.calls().failures());
    table(text, "no return", statistics.calls().noReturn());
    table(text, "restarted", statistics.calls().restarted());
    table(text, "never resumed", statistics.calls().neverResumed());
    table(text, "paths", statistics.calls().paths());
    table(text, "signals", statistics.signals());
    table(text, "stops", statistics.stops());
    text.append("unreadable ").append(statistics.unreadableLines()).append(' ');
    text.append(statistics.unreadableBytes()).append('\n');
    for (ProcessTable.Task task : statistics.processes().all()) {
      text.append(List.of(task.pid(), task.parent(), task.argv(), task.execCount(), task.end()));
      text.append(List.of(task.calls(), task.errors(), task.nanos())).append('\n');
    }
    return text.toString();
  }

  private static void table(StringBuilder text, String title, TallyTable table) {
    TreeSet<String> rows = new TreeSet<>();
    for (TallyTable.Row row : table.rows()) {
      rows.add("  " + row + "\n");
    }
    text.append(title).append('\n');
    rows.forEach(text::append);
  }
}
