package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.ShellCommand;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scripts as a map: a bar of time for each line, a dot where a failure was swallowed. */
final class HtmlScriptMap {
  private static final int MOST_LINES = 1_500;
  private static final int MOST_FILES = 12;
  private static final int BAR = 60;

  private final Report report;
  private final Map<String, Map<Integer, Long>> times = new TreeMap<>();
  private final Map<String, Map<Integer, Finding>> findings = new HashMap<>();
  private final Map<String, Map<Integer, String>> texts = new HashMap<>();
  private long longest = 1;

  HtmlScriptMap(Report report, Timeline timeline) {
    this.report = report;
    timeline.commands().forEach(this::add);
    for (Finding finding : InRankOrder.of(report)) {
      finding
          .place()
          .ifPresent(
              p -> {
                times.computeIfAbsent(p.file(), f -> new HashMap<>()).putIfAbsent(p.line(), 0L);
                findings
                    .computeIfAbsent(p.file(), f -> new HashMap<>())
                    .putIfAbsent(p.line(), finding);
              });
    }
  }

  private void add(Timeline.CommandBar bar) {
    ShellCommand command = bar.command();
    if (command.file().isEmpty() || command.line().isEmpty()) {
      return;
    }
    int line = command.line().getAsInt();
    long time =
        times
            .computeIfAbsent(command.file().get(), f -> new HashMap<>())
            .merge(line, bar.to() - bar.from(), Long::sum);
    longest = Math.max(longest, time);
    texts
        .computeIfAbsent(command.file().get(), f -> new HashMap<>())
        .putIfAbsent(line, command.text().lines().findFirst().orElse(""));
  }

  boolean isEmpty() {
    return times.isEmpty();
  }

  void write(Html page) {
    List<String> files =
        times.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(f -> findings.containsKey(f) ? 0 : 1)
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_FILES)
            .toList();
    page.raw("<aside class=\"map\" tabindex=\"0\" aria-label=\"scripts\">\n");
    page.raw("<p class=\"quiet\">bar: time spent");
    if (!findings.isEmpty()) {
      page.raw(" · <span class=\"mark\">●</span> a failure was swallowed");
    }
    page.raw("</p>\n");
    for (String file : files) {
      page.element("<h3 class=\"mono\">", file, "</h3>\n<table class=\"mono\">\n");
      writeLines(file, page);
      page.raw("</table>\n");
    }
    if (times.size() > MOST_FILES) {
      page.raw("<p class=\"quiet\">… and " + (times.size() - MOST_FILES) + " more files</p>\n");
    }
    page.raw("</aside>\n");
  }

  private void writeLines(String file, Html page) {
    List<String> source = report.run().sources().lines(file).orElse(List.of());
    Map<Integer, Long> spent = times.getOrDefault(file, Map.of());
    Map<Integer, Finding> marks = findings.getOrDefault(file, Map.of());
    if (source.isEmpty()) {
      Map<Integer, String> known = texts.getOrDefault(file, Map.of());
      spent.keySet().stream()
          .sorted()
          .limit(MOST_LINES)
          .forEach(n -> writeLine(n, known.getOrDefault(n, ""), spent, marks, page));
      return;
    }
    int shown = Math.min(source.size(), MOST_LINES);
    for (int n = 1; n <= shown; n++) {
      writeLine(n, source.get(n - 1), spent, marks, page);
    }
    if (source.size() > shown) {
      page.raw("<tr><td></td><td></td><td></td><td class=\"quiet\">… ")
          .text(Phrases.count(source.size() - shown, "more line"))
          .raw("</td></tr>\n");
    }
  }

  private void writeLine(
      int number, String text, Map<Integer, Long> spent, Map<Integer, Finding> marks, Html page) {
    Finding finding = marks.get(number);
    page.raw(finding == null ? "<tr>" : "<tr class=\"culprit\">");
    page.raw("<td class=\"number\">" + number + "</td><td class=\"time\">");
    long time = spent.getOrDefault(number, 0L);
    if (time > 0) {
      long width = Math.max(1, Math.round((double) BAR * time / longest));
      page.raw("<svg width=\"" + BAR + "\" height=\"8\" aria-hidden=\"true\">");
      page.raw("<rect width=\"" + width + "\" height=\"8\"/></svg>");
    }
    page.raw("</td><td class=\"dot\">");
    if (finding != null) {
      page.raw("<a class=\"mark\" href=\"#finding-" + finding.rank() + "\"");
      page.attribute("title", finding.headline()).raw(">●</a>");
    }
    page.element("</td><td>", Visible.line(text.replace("\t", "    ")), "</td></tr>\n");
  }
}
