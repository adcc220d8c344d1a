package dev.hark.report;

import dev.hark.model.Errno;
import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Signal;
import dev.hark.model.Silencer;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One row for each finding, RFC 4180. The columns bear the names of the JSON contract and keep
 * their order for good; new ones come at the end. Several silencers are separated by a space,
 * several pieces of evidence by a line break inside the cell. Absent is empty.
 */
public final class CsvReport implements Reporter {
  /** The header. */
  public static final List<String> COLUMNS =
      List.of(
          "rank",
          "severity",
          "rule",
          "file",
          "line",
          "endLine",
          "function",
          "command",
          "pid",
          "program",
          "exitStatus",
          "signal",
          "syscall",
          "errno",
          "path",
          "silencedBy",
          "heard",
          "headline",
          "why",
          "consequence",
          "help",
          "confidence",
          "evidence",
          "times",
          "cutAt");

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(COLUMNS);
    for (Finding finding : InRankOrder.of(report)) {
      List<String> row = new ArrayList<>(row(finding));
      row.add(report.run().input().cut().map(c -> Long.toString(c.line())).orElse(""));
      csv.printRecord(row);
    }
    csv.flush();
  }

  private static List<String> row(Finding finding) {
    return List.of(
        Integer.toString(finding.rank()),
        finding.severity().id(),
        finding.rule().id(),
        text(finding.place().map(SourceSpan::file)),
        finding.place().map(p -> Integer.toString(p.line())).orElse(""),
        finding.place().map(p -> Integer.toString(p.endLine())).orElse(""),
        text(finding.place().flatMap(SourceSpan::function)),
        Safe.csv(finding.command()),
        number(finding.pid()),
        Safe.csv(finding.program()),
        number(finding.exitStatus()),
        text(finding.signal().map(Signal::name)),
        text(finding.syscall()),
        text(finding.errno().map(Errno::name)),
        text(finding.path()),
        finding.silencers().stream().map(Silencer::id).collect(Collectors.joining(" ")),
        Safe.csv(finding.heard()),
        Safe.csv(finding.headline()),
        Safe.csv(finding.why()),
        Safe.csv(finding.consequence()),
        Safe.csv(finding.help()),
        finding.confidence().id(),
        Safe.csv(
            finding.evidence().stream().map(CsvReport::evidence).collect(Collectors.joining("\n"))),
        Integer.toString(finding.times()));
  }

  private static String evidence(Evidence evidence) {
    String line = evidence.line().isPresent() ? ":" + evidence.line().getAsLong() : "";
    String process = LogNames.process(evidence);
    return evidence.source()
        + line
        + (process.isEmpty() ? " " : " " + process + " ")
        + evidence.text();
  }

  private static String text(Optional<String> text) {
    return text.map(Safe::csv).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
