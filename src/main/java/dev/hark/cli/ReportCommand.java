package dev.hark.cli;

import dev.hark.cli.ReportFolder.IfExists;
import dev.hark.cli.ReportFolder.Zip;
import dev.hark.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code hark report}: what {@code analyze} says, as a folder to hand on. */
final class ReportCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("hark report");
    spec.usageMessage()
        .customSynopsis("hark report [options] LOG... -o DIR")
        .description("Writes an incident report: a document, a page, pictures and tables.")
        .footer(
            "",
            "DIR gets incident.md, report.html, timeline.svg, timeline.png, findings.csv",
            "and findings.json. Nobody else may read it. Each finding is a line on stderr.",
            "",
            "Exit status: 0; 3 by --fail-on; 1 when a log cannot be read, 2 for wrong usage.",
            "",
            "Examples:",
            "  hark report deploy.hark -o incident          a folder of hark run --capture",
            "  hark report --zip trace.log -o incident      and incident.zip, to attach",
            "  hark report --force deploy.hark -o incident  over the one of before");
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(Path.class)
            .required(true)
            .paramLabel("DIR")
            .description("the folder to make")
            .build());
    spec.addOption(flag("--zip", "also make DIR.zip, with all of it"));
    spec.addOption(flag("--force", "replace the files of a report that is there already"));
    OutputOptions.addTo(spec);
    SavedTrace.addTo(spec);
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  @Override
  public int run(ParseResult words, Console console) throws IOException {
    OutputOptions output = OutputOptions.of(words);
    output.check();
    Path place = words.matchedOptionValue("-o", Path.of(""));
    ReportFolder folder =
        new ReportFolder(
            place,
            words.hasMatchedOption("--force") ? IfExists.REPLACE : IfExists.REFUSE,
            words.hasMatchedOption("--zip") ? Zip.BESIDE : Zip.NONE);
    folder.check();
    SavedTrace trace = SavedTrace.of(words, console, output.progress(console));
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
