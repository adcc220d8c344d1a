package dev.hark.cli;

import dev.hark.model.Report;
import dev.hark.report.ChartReport;
import dev.hark.report.CsvReport;
import dev.hark.report.HtmlReport;
import dev.hark.report.IncidentReport;
import dev.hark.report.JsonReport;
import dev.hark.report.Redactor;
import dev.hark.report.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An incident report: a folder with the document, the page, the pictures and the tables. */
public final class ReportFolder {
  /** What to do with a folder that is there already. */
  public enum IfExists {
    REFUSE,
    /** {@code --force}: files of the same names are replaced, others stay. */
    REPLACE
  }

  /** Whether a zip of everything lies beside the folder. */
  public enum Zip {
    NONE,
    BESIDE
  }

  /** A zip holds no time before 1980; a fixed one makes two zips of one report identical. */
  private static final FileTime EPOCH = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

  private final Path folder;
  private final IfExists ifExists;
  private final Zip zip;

  public ReportFolder(Path folder, IfExists ifExists, Zip zip) {
    this.folder = folder.toAbsolutePath().normalize();
    this.ifExists = ifExists;
    this.zip = zip;
  }

  /** What came of it. {@code notes} says what could not be drawn, and why. */
  public record Outcome(List<Path> written, List<String> notes) {
    public Outcome {
      written = List.copyOf(written);
      notes = List.copyOf(notes);
    }
  }

  /**
   * Looks whether the folder may be written, before the long work begins.
   *
   * @throws Trouble when it is there already and may not be replaced
   */
  public void check() {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw new Trouble(ExitStatus.USAGE, folder + " is there and is no folder");
      }
      if (ifExists == IfExists.REFUSE) {
        throw new Trouble(
            ExitStatus.USAGE, folder + " is there already; name another folder, or add --force");
      }
    }
    Path zipFile = zipFile();
    if (zip == Zip.BESIDE && ifExists == IfExists.REFUSE && Files.exists(zipFile)) {
      throw new Trouble(ExitStatus.USAGE, zipFile + " is there already; add --force to replace it");
    }
  }

  private Path zipFile() {
    return folder.resolveSibling(folder.getFileName() + ".zip");
  }

  /**
   * Writes everything, each file whole or not at all.
   *
   * @throws Trouble as {@link #check}, and when a file cannot be written
   */
  public Outcome write(Report report, OutputContext context) throws IOException {
    check();
    makeFolder();
    Report masked = Redactor.redact(report);
    Map<String, Reporter> files = new LinkedHashMap<>();
    files.put("timeline.svg", new ChartReport(ChartReport.Kind.SVG));
    files.put("timeline.png", new ChartReport(ChartReport.Kind.PNG));
    files.put("findings.csv", new CsvReport());
    files.put("findings.json", new JsonReport());
    files.put("report.html", new HtmlReport(context.logs(), context.raw()));
    List<Path> written = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    files.forEach((name, reporter) -> write(name, reporter, masked, written, notes));
    List<String> names = written.stream().map(f -> f.getFileName().toString()).toList();
    write("incident.md", new IncidentReport(context.logs(), names), masked, written, notes);
    if (zip == Zip.BESIDE) {
      AtomicFile.write(zipFile().toString(), out -> zip(written, out));
      written.add(zipFile());
    }
    return new Outcome(written, notes);
  }

  /** A picture that cannot be drawn is a note; everything else that fails is trouble. */
  private void write(
      String name, Reporter reporter, Report report, List<Path> written, List<String> notes) {
    Path file = folder.resolve(name);
    try {
      AtomicFile.write(file.toString(), out -> reporter.write(report, out));
      written.add(file);
    } catch (Trouble e) {
      if (!(reporter instanceof ChartReport)) {
        throw e;
      }
      notes.add(String.valueOf(e.getMessage()));
    }
  }

  private void makeFolder() throws IOException {
    Path parent = folder.getParent();
    if (parent != null && !Files.isDirectory(parent)) {
      throw new Trouble(
          ExitStatus.USAGE, "cannot make " + folder + ": there is no folder " + parent);
    }
    try {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (FileAlreadyExistsException e) {
      if (ifExists == IfExists.REFUSE) {
        throw new Trouble(ExitStatus.USAGE, folder + " is there already");
      }
    }
  }

  private void zip(List<Path> files, OutputStream out) throws IOException {
    ZipOutputStream archive = new ZipOutputStream(out);
    for (Path file : files) {
      ZipEntry entry = new ZipEntry(folder.getFileName() + "/" + file.getFileName());
      entry.setLastModifiedTime(EPOCH);
      archive.putNextEntry(entry);
      Files.copy(file, archive);
      archive.closeEntry();
    }
    archive.finish();
  }
}
