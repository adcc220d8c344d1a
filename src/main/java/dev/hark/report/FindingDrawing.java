package dev.hark.report;

import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.RunSummary;
import dev.hark.model.Silencer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding as a drawing: headline, place, excerpt, then a row for each thing to know. */
final class FindingDrawing {
  private static final int MOST_WORDS = 6;
  private static final int MOST_PROOFS = 8;

  /** A call gets at least this many columns, or a line of its own. */
  private static final int NARROWEST_PROOF = 30;

  /** Programs' names differ in length; short ones are padded to this, so that calls line up. */
  private static final int PROCESS_COLUMNS = 11;

  private final Theme theme;
  private final LogNames logs;
  private final TerminalReport.Detail detail;
  private final Finding finding;
  private final int gutter;
  private final List<String> rows = new ArrayList<>();

  FindingDrawing(Theme theme, LogNames logs, TerminalReport.Detail detail, Finding finding) {
    this.theme = theme;
    this.logs = logs;
    this.detail = detail;
    this.finding = finding;
    this.gutter = finding.excerpt().map(ExcerptDrawing::gutter).orElse(1);
  }

  List<String> draw(RunSummary run) {
    drawHeadline();
    rows.add(frame(theme.glyphs().corner() + " ") + theme.safe(place()));
    rows.add(frame(theme.glyphs().bar()));
    Optional<Excerpt> excerpt = finding.excerpt().filter(e -> !e.lines().isEmpty());
    if (excerpt.isPresent()) {
      rows.addAll(new ExcerptDrawing(theme, excerpt.get()).draw());
    } else {
      drawCommand();
    }
    rows.add(frame(theme.glyphs().bar()));
    drawWords();
    boolean labelled = excerpt.filter(e -> !e.labels().isEmpty()).isPresent();
    if (!labelled || detail == TerminalReport.Detail.VERBOSE) {
      drawText("why", Role.PLAIN, finding.why());
    }
    if (detail == TerminalReport.Detail.VERBOSE) {
      List<String> silencers = finding.silencers().stream().map(Silencer::id).toList();
      drawText("muted", Role.PLAIN, String.join(", ", silencers));
      drawText("join", Role.PLAIN, finding.confidence().id());
    }
    drawProof();
    drawText("after", Role.PLAIN, after(run));
    drawText("help", Role.HELP, finding.help());
    return rows;
  }

  private void drawHeadline() {
    String rule = finding.severity().id() + "[" + finding.rule().id() + "]";
    List<String> lines = Columns.wrap(rule + ": " + theme.safe(finding.headline()), theme.width());
    String rest = lines.get(0).substring(Math.min(rule.length(), lines.get(0).length()));
    rows.add(theme.paint(Role.of(finding.severity()), rule) + theme.paint(Role.HEADLINE, rest));
    lines.stream().skip(1).forEach(l -> rows.add(theme.paint(Role.HEADLINE, l)));
  }

  private String place() {
    return Phrases.place(finding)
        .orElseGet(
            () -> {
              String pid = finding.pid().isPresent() ? "[" + finding.pid().getAsInt() + "]" : "";
              String process = finding.program() + pid;
              return (process.isEmpty() ? "" : process + ", ") + "line not recorded";
            });
  }

  private void drawCommand() {
    for (String line : finding.command().strip().split("\n", -1)) {
      String shown = Columns.withoutMiddle(theme.safe(line), room(0), theme.glyphs().ellipsis());
      rows.add(frame(theme.glyphs().bar()) + " " + shown);
    }
  }

  private void drawWords() {
    if (finding.heard().isBlank()) {
      return;
    }
    List<String> said = finding.heard().strip().lines().toList();
    List<String> shown = new ArrayList<>();
    for (String line : said.subList(0, Math.min(said.size(), limit(MOST_WORDS)))) {
      shown.addAll(Columns.wrap(theme.safe(line), room(0)));
    }
    List<String> painted =
        new ArrayList<>(shown.stream().map(l -> theme.paint(Role.HEARD, l)).toList());
    addRest(said.size() - limit(MOST_WORDS), "more line", painted);
    addRows("heard", painted);
  }

  private void drawProof() {
    List<Evidence> proofs = finding.evidence();
    List<Evidence> shown = proofs.subList(0, Math.min(proofs.size(), limit(MOST_PROOFS)));
    int places = shown.stream().mapToInt(e -> Columns.of(place(e))).max().orElse(0);
    int processes =
        Math.max(
            PROCESS_COLUMNS, shown.stream().mapToInt(e -> Columns.of(process(e))).max().orElse(0));
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : shown) {
      String place = Columns.pad(place(evidence), places) + "  ";
      String process = process(evidence);
      String text = theme.safe(evidence.text());
      String rest = Columns.pad(process, processes) + "  " + text;
      int room = room(Columns.of(place));
      if (Columns.of(rest) > room) {
        rest = process.isEmpty() ? text : process + " " + text;
      }
      if (room < NARROWEST_PROOF) {
        // A long name of a log would leave nothing of the call.
        lines.add(theme.paint(Role.PROOF, place.strip()));
        String below = Columns.withoutMiddle(rest, room(2), theme.glyphs().ellipsis());
        lines.add(theme.paint(Role.PROOF, "  " + below));
      } else {
        String cut = Columns.withoutMiddle(rest, room, theme.glyphs().ellipsis());
        lines.add(theme.paint(Role.PROOF, place + cut));
      }
    }
    addRest(proofs.size() - limit(MOST_PROOFS), "more piece", lines);
    addRows("proof", lines);
  }

  private String place(Evidence evidence) {
    return theme.safe(logs.place(evidence));
  }

  private String process(Evidence evidence) {
    return theme.safe(LogNames.process(evidence));
  }

  private int limit(int most) {
    return detail == TerminalReport.Detail.VERBOSE ? Integer.MAX_VALUE : most;
  }

  private void addRest(int more, String noun, List<String> lines) {
    if (more > 0) {
      String text = theme.glyphs().ellipsis() + " " + Phrases.count(more, noun);
      lines.add(theme.paint(Role.PROOF, text + " (-v)"));
    }
  }

  /** The end of the run is told once, by the finding to read first. */
  private String after(RunSummary run) {
    if (finding.rank() > 1) {
      return finding.consequence();
    }
    String ending = Phrases.ending(run).map(e -> "the run " + e).orElse("");
    String link = finding.consequence().isEmpty() || ending.isEmpty() ? "" : "; ";
    return finding.consequence() + link + ending;
  }

  private void drawText(String key, Role role, String text) {
    if (!text.isBlank()) {
      List<String> lines = new ArrayList<>();
      for (String line : text.strip().lines().toList()) {
        Columns.wrap(theme.safe(line), room(0)).forEach(l -> lines.add(theme.paint(role, l)));
      }
      addRows(key, lines);
    }
  }

  private void addRows(String key, List<String> lines) {
    String head = theme.paint(Role.KEY, theme.glyphs().row()) + " " + Columns.pad(key, 5) + "  ";
    String indent = " ".repeat(9);
    for (int i = 0; i < lines.size(); i++) {
      rows.add(" ".repeat(gutter + 1) + (i == 0 ? head : indent) + lines.get(i));
    }
  }

  /** The columns right of a row's key, less {@code used}. */
  private int room(int used) {
    return theme.width() == Theme.UNLIMITED
        ? Theme.UNLIMITED
        : Math.max(16, theme.width() - gutter - 10 - used);
  }

  private String frame(String sign) {
    return theme.paint(Role.FRAME, " ".repeat(gutter + 1) + sign);
  }
}
