package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.Severity;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;

/**
 * One page that needs nothing else: opens from disk, prints, works without scripts. Its policy
 * allows the one style sheet and the one script in it, by their hashes, and nothing from anywhere.
 */
public final class HtmlReport implements Reporter {
  private static final int PICTURE_WIDTH = 960;
  private static final int SMALL_WIDTH = 640;
  private static final int SMALL_HEIGHT = 320;

  private final LogNames logs;
  private final RawLines raw;

  /**
   * A page.
   *
   * @param raw the logs' lines, for the proof to open
   */
  public HtmlReport(LogNames logs, RawLines raw) {
    this.logs = logs;
    this.raw = raw;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Html page = new Html();
    String css = resource("report.css");
    String js = resource("report.js");
    writeHead(report, css, js, page);
    writeTop(report, logs, page);
    Charts charts = new Charts(report);
    Timeline timeline = charts.layout();
    HtmlScriptMap map = new HtmlScriptMap(report, timeline);
    page.raw(map.isEmpty() ? "<main class=\"main alone\">" : "<main class=\"main\">");
    page.raw("<section id=\"findings\">\n");
    writeContents(InRankOrder.of(report), page);
    HtmlFinding findings = new HtmlFinding(logs, raw);
    for (Finding finding : InRankOrder.of(report)) {
      findings.write(finding, report.run().summary(), page);
    }
    if (report.findings().isEmpty()) {
      page.raw("<h2>No silent failure</h2><p>Every failure that this trace shows was either")
          .raw(" ordinary or told to somebody.</p>\n");
    }
    page.raw("</section>\n");
    if (!map.isEmpty()) {
      map.write(page);
    }
    page.raw("</main>\n");
    if (!timeline.isEmpty()) {
      writeTimeline(charts, timeline, page);
    }
    writeOrdinary(report.run().input(), page);
    writeTrust(report, logs, page);
    page.raw("<script>").raw(js).raw("</script>\n</body>\n</html>\n");
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void writeHead(Report report, String css, String js, Html page) {
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.raw("style-src 'sha256-" + hash(css) + "'; script-src 'sha256-" + hash(js) + "'; ");
    page.raw("base-uri 'none'; form-action 'none'\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"generator\" content=\"hark\">\n");
    page.element("<title>hark: ", Phrases.verdict(report), "</title>\n");
    page.raw("<style>").raw(css).raw("</style>\n</head>\n<body>\n");
  }

  private static void writeTop(Report report, LogNames logs, Html page) {
    RunSummary run = report.run().summary();
    page.raw("<header class=\"top\">");
    String command = run.command().isEmpty() ? logs.strace() : String.join(" ", run.command());
    page.element("<h1><code>", command, "</code></h1> ");
    run.start().ifPresent(s -> page.element("<span>", WallClock.day(s), "</span> "));
    if (run.durationMs().isPresent()) {
      page.element("<span>", Phrases.duration(run.durationMs().getAsLong()), "</span> ");
    }
    long silent = report.count(Severity.ERROR) + report.count(Severity.WARNING);
    boolean zero = run.exitStatus().orElse(-1) == 0;
    String ending = Phrases.ending(run).orElse("end not recorded");
    page.raw(silent > 0 ? "<span class=\"status bad\">" : "<span class=\"status\">").text(ending);
    if (silent > 0) {
      page.text((zero ? ", but " : "; ") + Phrases.count(silent, "thing") + " failed silently");
    }
    page.raw("</span></header>\n");
    Phrases.cut(report)
        .ifPresent(
            c ->
                page.element("<p class=\"cut\"><strong>Not the whole run:</strong> ", c, "</p>\n"));
  }

  /** More than fit on a screen are listed first, so that nobody has to scroll for the third. */
  private static void writeContents(List<Finding> findings, Html page) {
    if (findings.size() < 2) {
      return;
    }
    page.raw("<nav aria-label=\"findings\"><ol class=\"contents\">\n");
    for (Finding finding : findings) {
      page.raw("<li><a href=\"#finding-" + finding.rank() + "\">");
      String place = Phrases.place(finding).orElseGet(() -> firstLine(finding.command()));
      page.text(finding.headline());
      page.element(" <code>", Columns.withoutMiddle(place, 60, "…"), "</code></a></li>\n");
    }
    page.raw("</ol></nav>\n");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static void writeTimeline(Charts charts, Timeline timeline, Html page)
      throws IOException {
    page.raw("<section class=\"timeline\" id=\"timeline\">\n<h2>Timeline</h2>\n");
    page.raw("<div class=\"interactive\"><div class=\"tools\">");
    page.raw("<button id=\"zoom-in\">zoom in</button><button id=\"zoom-out\">zoom out</button>");
    page.raw("<button id=\"zoom-all\">all</button>");
    if (!timeline.findings().isEmpty()) {
      page.raw("<button id=\"next-finding\">next finding</button>");
    }
    page.raw("<label><input type=\"checkbox\" id=\"ordinary-switch\"> other failed calls</label>");
    page.raw("<span class=\"quiet keys\">commands on top, processes below · drag or ← → to move, ");
    page.raw("+ − or Ctrl and wheel to zoom, n next finding, j k through the page</span></div>\n");
    page.raw("<canvas id=\"timeline-canvas\" tabindex=\"0\" role=\"img\" aria-label=\"");
    page.raw("timeline of commands, processes and failed calls\"></canvas>");
    page.raw("<p id=\"timeline-said\" class=\"said mono\" aria-live=\"polite\"></p></div>\n");
    picture(
        "still",
        () -> charts.timeline(PICTURE_WIDTH),
        PICTURE_WIDTH,
        charts.timelineHeight(),
        1,
        page);
    page.raw("<div class=\"pair\">\n");
    if (!timeline.failures().isEmpty()) {
      picture("", charts::failures, SMALL_WIDTH, SMALL_HEIGHT, 2, page);
    }
    if (!timeline.commands().isEmpty()) {
      picture("", charts::commands, SMALL_WIDTH, SMALL_HEIGHT, 3, page);
    }
    page.raw("</div>\n<script type=\"application/json\" id=\"timeline-data\">");
    page.raw(new TimelineData(timeline).json()).raw("</script>\n</section>\n");
  }

  /** Where nothing can be drawn, the page says so and goes on. */
  private static void picture(
      String style, Supplier<JFreeChart> chart, int width, int height, int number, Html page) {
    try {
      String svg = Picture.svg(chart, width, height);
      String prefix = "p" + number + "-";
      // Three pictures in one page must not share ids; and they scale with it.
      String own =
          svg.replace(" id=\"", " id=\"" + prefix)
              .replace("url(#", "url(#" + prefix)
              .replaceFirst("<svg ", "<svg viewBox=\"0 0 " + width + " " + height + "\" ");
      page.raw("<div class=\"picture " + style + "\">").raw(own).raw("</div>\n");
    } catch (IOException e) {
      page.element("<p class=\"quiet " + style + "\">", String.valueOf(e.getMessage()), "</p>\n");
    }
  }

  private static void writeOrdinary(InputAccount input, Html page) {
    page.raw("<section id=\"ordinary\">\n<h2>Ordinary failures</h2>\n");
    page.element("<p class=\"quiet\">", Phrases.failures(input), "</p>\n");
    List<Map.Entry<String, Long>> families = Ordinary.families(input);
    if (!families.isEmpty()) {
      page.raw("<table class=\"families\">\n");
      for (Map.Entry<String, Long> family : families) {
        page.raw("<tr><td>" + Figures.grouped(family.getValue()) + "</td><td>");
        page.text(family.getKey()).raw("</td><td class=\"quiet\">");
        page.text(Ordinary.meaning(family.getKey())).raw("</td></tr>\n");
      }
      page.raw("</table>\n");
    }
    page.raw("</section>\n");
  }

  /** Each figure leads to its list. */
  private static void writeTrust(Report report, LogNames logs, Html page) {
    String tally = Phrases.tally(report);
    String extent = Phrases.extent(report.run().summary());
    page.raw("<footer class=\"trust\">hark: <a href=\"#findings\">");
    page.text(tally.isEmpty() ? "no silent failure" : tally).raw("</a> in ");
    page.raw("<a href=\"#timeline\">").text(extent).raw("</a> · <a href=\"#ordinary\">");
    page.text(Phrases.failures(report.run().input())).raw("</a> · ");
    page.text(Phrases.reading(report.run().input()) + " · " + Phrases.enumeration(logs.all()));
    page.raw("</footer>\n");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
