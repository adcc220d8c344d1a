package dev.hark.cli;

import dev.hark.cli.ReportFolder.IfExists;
import dev.hark.cli.ReportFolder.Zip;
import dev.hark.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code hark report}: what {@code analyze} says, as a folder to hand on. */
final class ReportCommand implements Subcommand {
  private static final Option OUTPUT =
      Option.valued("--output", "DIR", "the folder to make").withLetter("-o").required();
  private static final Option ZIP = Option.flag("--zip", "also make DIR.zip, with all of it");
  private static final Option FORCE =
      Option.flag("--force", "replace the files of a report that is there already");

  @Override
  public Usage usage() {
    return new Usage(
        "report",
        List.of("hark report [options] LOG... -o DIR"),
        List.of("Writes an incident report: a document, a page, pictures and tables."),
        SavedTrace.LOGS,
        Usage.options(List.of(OUTPUT, ZIP, FORCE), OutputOptions.ALL, SavedTrace.OPTIONS),
        """
        DIR gets incident.md, report.html, timeline.svg, timeline.png, findings.csv
        and findings.json. Nobody else may read it. Each finding is a line on stderr.

        Exit status: 0; 3 by --fail-on; 1 when a log cannot be read, 2 for wrong usage.

        Examples:
          hark report deploy.hark -o incident          a folder of hark run --capture
          hark report --zip trace.log -o incident      and incident.zip, to attach
          hark report --force deploy.hark -o incident  over the one of before
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(typed);
    output.check();
    Path place = Path.of(typed.value(OUTPUT, ""));
    ReportFolder folder =
        new ReportFolder(
            place,
            typed.has(FORCE) ? IfExists.REPLACE : IfExists.REFUSE,
            typed.has(ZIP) ? Zip.BESIDE : Zip.NONE);
    folder.check();
    SavedTrace trace = SavedTrace.of(typed, console, output.progress(console));
    Report report = trace.judge();
    OutputContext context = trace.contextWithLines(report);
    ReportFolder.Outcome outcome = folder.write(report, context);
    if (output.asksForDrawing()) {
      output.write(report, context, console, Screen.STDERR);
    } else {
      output.writeFiles(report, context, console);
      if (!output.isQuiet()) {
        output.list(report, context, console);
      }
    }
    outcome.notes().forEach(note -> console.err().println("hark: " + note));
    if (!output.isQuiet()) {
      console.err().println("hark: " + said(place, outcome.written()));
    }
    return output.exitStatus(report, ExitStatus.OK);
  }

  /** {@code incident: incident.md, report.html written}; the document to begin with comes first. */
  private static String said(Path folder, List<Path> written) {
    List<String> names = new ArrayList<>();
    for (Path file : written) {
      String name = String.valueOf(file.getFileName());
      if (name.equals("incident.md")) {
        names.add(0, name);
      } else {
        names.add(name);
      }
    }
    return folder + ": " + String.join(", ", names) + " written";
  }
}
