package dev.hark.report;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.RunSummary;
import dev.hark.model.Silencer;
import java.util.List;
import java.util.Map;

/** One finding on the page: headline, the lost words, the drawing, the proof, what to do. */
final class HtmlFinding {
  /** A drawing this wide needs no scrolling beside the map of the script. */
  private static final int COLUMNS = 100;

  /** Words on more lines than this are output, and keep their columns. */
  private static final int MOST_QUOTED_LINES = 2;

  private static final Theme THEME =
      new Theme(
          Glyphs.UNICODE,
          Map.of(Role.FRAME, "2", Role.FIRST, "33", Role.SECOND, "35", Role.THIRD, "36"),
          COLUMNS);

  private final LogNames logs;
  private final RawLines raw;

  HtmlFinding(LogNames logs, RawLines raw) {
    this.logs = logs;
    this.raw = raw;
  }

  void write(Finding finding, RunSummary run, Html page) {
    String anchor = "finding-" + finding.rank();
    String severity = finding.severity().id();
    page.raw("<article tabindex=\"0\" class=\"finding " + severity + "\" id=\"" + anchor + "\">");
    page.element("<h2><span class=\"severity\">", severity, "</span> ");
    page.element("<span class=\"headline\">", finding.headline(), "</span></h2>\n");
    writeFacts(finding, page);
    if (!finding.heard().isBlank()) {
      boolean output = finding.heard().strip().lines().count() > MOST_QUOTED_LINES;
      page.raw("<blockquote class=\"" + (output ? "output" : "words") + "\"><p>");
      page.element("", finding.heard().strip(), "</p>");
      page.element(
          "<footer>what ",
          finding.program().isEmpty() ? "it" : finding.program(),
          " tried to say</footer></blockquote>\n");
    }
    page.raw("<pre tabindex=\"0\">");
    List<String> rows =
        finding
            .excerpt()
            .filter(e -> !e.lines().isEmpty())
            .map(e -> new ExcerptDrawing(THEME, e).draw())
            .orElseGet(() -> finding.command().lines().map(Visible::line).toList());
    page.painted(String.join("\n", rows)).raw("</pre>\n<dl>\n");
    row("why", "", finding.why(), page);
    page.raw("<dt>proof</dt><dd>");
    finding.evidence().forEach(e -> writeProof(e, page));
    page.raw("</dd>\n");
    String ending =
        finding.rank() == 1 ? Phrases.ending(run).map(e -> "the run " + e).orElse("") : "";
    String link = finding.consequence().isEmpty() || ending.isEmpty() ? "" : "; ";
    row("after", "", finding.consequence() + link + ending, page);
    row("help", " class=\"help\"", finding.help(), page);
    page.raw("</dl>\n</article>\n");
  }

  private static void row(String key, String style, String text, Html page) {
    if (!text.isBlank()) {
      page.raw("<dt>" + key + "</dt><dd" + style + ">").text(text.strip()).raw("</dd>\n");
    }
  }

  private static void writeFacts(Finding finding, Html page) {
    page.element(
        "<p class=\"facts\"><span class=\"place\">",
        Phrases.place(finding).orElse("line not recorded"),
        "</span>");
    Phrases.times(finding).ifPresent(times -> page.raw(" · " + times));
    page.raw(" · <code class=\"rule\">" + finding.rule().id() + "</code>");
    if (!finding.silencers().isEmpty()) {
      page.raw(" · silenced by ");
      List<String> ids = finding.silencers().stream().map(Silencer::id).toList();
      page.raw("<code>" + String.join("</code>, <code>", ids) + "</code>");
    }
    page.raw(" · attribution " + finding.confidence().id() + "</p>\n");
  }

  private void writeProof(Evidence evidence, Html page) {
    List<RawLines.RawLine> lines = raw.around(evidence);
    String open =
        lines.isEmpty()
            ? "<div class=\"proof mono\">"
            : "<details class=\"proof\"><summary class=\"mono\">";
    page.raw(open);
    page.element("<span class=\"where\">", logs.shortPlace(evidence), "</span>");
    page.element("<span>", LogNames.process(evidence), "</span>");
    page.element("<span class=\"what\">", evidence.text(), "</span>");
    if (lines.isEmpty()) {
      page.raw("</div>\n");
      return;
    }
    page.raw("</summary><pre tabindex=\"0\">");
    long hit = evidence.line().orElse(-1);
    for (RawLines.RawLine line : lines) {
      page.element("<span class=\"gutter\">", line.number() + "  ", "</span>");
      page.raw(line.number() == hit ? "<span class=\"hit\">" : "<span>");
      page.text(Visible.line(line.text())).raw("</span>\n");
    }
    page.raw("</pre></details>\n");
  }
}
