package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Report;
import dev.hark.model.TraceCut;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report on a log that ends before its run does says so, whatever the format. */
class CutLogTest {
  private static final String SENTENCE = "the log breaks off in the middle of line 1,201";
  private static final LogNames LOGS = LogNames.CAPTURE;

  private static final Map<String, Reporter> FORMATS =
      Map.ofEntries(
          Map.entry("terminal", terminal(TerminalReport.Detail.NORMAL)),
          Map.entry("quiet", terminal(TerminalReport.Detail.QUIET)),
          Map.entry("html", new HtmlReport(LOGS, RawLines.NONE)),
          Map.entry("markdown", new MarkdownReport(LOGS)),
          Map.entry("incident", new IncidentReport(LOGS, List.of())),
          Map.entry("sarif", new SarifReport("1", LOGS)),
          Map.entry("github", new GithubAnnotations()),
          Map.entry("gitlab", new GitlabCodeQuality()),
          Map.entry("perfetto", new PerfettoTrace()));

  private static Reporter terminal(TerminalReport.Detail detail) {
    return new TerminalReport(Theme.PLAIN, LOGS, detail, List.of());
  }

  private static Report cut(Report report, TraceCut.Reason reason) {
    return new Report(
        report
            .run()
            .withInput(report.run().input().withCut(Optional.of(new TraceCut(1201, reason)))),
        report.findings());
  }

  @Test
  void everyFormatForPeopleSaysWhereItEnds() {
    for (Report report : List.of(Deploy.report(), Deploy.quiet())) {
      FORMATS.forEach(
          (name, format) -> {
            assertThat(Written.by(format, cut(report, TraceCut.Reason.HALF_LINE)))
                .as(name)
                .contains(SENTENCE);
            assertThat(Written.by(format, report)).as(name).doesNotContain("the log ");
          });
    }
  }

  @Test
  void jsonAndCsvGiveTheLine() {
    Report report = cut(Deploy.report(), TraceCut.Reason.HALF_LINE);
    assertThat(Written.by(new JsonReport(), report))
        .contains("\"cutAt\" : 1201", "\"cutBecause\" : \"half-line\"");
    assertThat(Written.by(new JsonReport(), Deploy.report()))
        .contains("\"cutAt\" : null", "\"cutBecause\" : null");
    assertThat(Written.by(new CsvReport(), report)).contains(",cutAt\r\n").endsWith(",1201\r\n");
  }

  @Test
  void thePictureSaysThatThereIsMore() {
    String svg =
        Written.by(
            new ChartReport(ChartReport.Kind.SVG), cut(BigRun.of(9), TraceCut.Reason.NO_END));
    assertThat(svg).contains("as far as the log goes");
  }

  @Test
  void sarifWithANoticeIsStillWhatTheSchemaAsksFor() {
    Report report = cut(Deploy.report(), TraceCut.Reason.LOG_FULL);
    assertThat(SarifReportTest.schemaErrors(Written.by(new SarifReport("1", LOGS), report)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachReasonIsASentenceOfItsOwn(TraceCut.Reason reason) {
    assertThat(Phrases.cut(cut(BigRun.of(4), reason)).orElseThrow())
        .isEqualTo(
            switch (reason) {
                  case HALF_LINE -> SENTENCE;
                  case NO_END -> "the log ends at line 1,201, and bash 16300 has not ended there";
                  case LOG_FULL -> "the log was full at line 1,201 and the command ran on";
                  case TRACER_LOST -> "the tracer was killed at line 1,201 and the command ran on";
                }
                + "; what came after is not in this report");
  }
}
