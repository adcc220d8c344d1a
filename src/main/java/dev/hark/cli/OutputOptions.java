package dev.hark.cli;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Severity;
import dev.hark.report.OrdinaryReport;
import dev.hark.report.Redactor;
import dev.hark.report.Reporter;
import dev.hark.report.TerminalReport;
import dev.hark.report.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a report goes and how it looks: the options that {@code run}, {@code analyze} and {@code
 * report} share.
 */
public final class OutputOptions {
  private static final Option COLOR =
      Option.valued(
          "--color", "auto|always|never", "colour in the terminal report (default: auto)");
  private static final Option FAIL_ON =
      Option.valued(
          "--fail-on",
          "note|warning|error",
          "end with 3 instead of 0 when there is a finding this severe");
  private static final Option GITHUB =
      Option.flag("--github", "annotations and a step summary for GitHub Actions");
  private static final Option ORDINARY =
      Option.flag("--ordinary", "list the failed calls that no finding needs, by family");
  private static final Option QUIET =
      Option.flag("--quiet", "one line for each finding, nothing without one").withLetter("-q");
  private static final Option VERBOSE =
      Option.flag("--verbose", "everything that is known, with reasons").withLetter("-v");

  static final List<Option> ALL =
      Usage.options(
          FileFormat.options(), List.of(COLOR, FAIL_ON, GITHUB, ORDINARY, QUIET, VERBOSE));

  private final Map<FileFormat, String> files;
  private final Theme.Colour colour;
  private final TerminalReport.Detail detail;
  private final Optional<Severity> failOn;
  private final Ci ci;
  private final Families families;

  /** Whether the screen gets the list of the ordinary failures. */
  private enum Families {
    COUNTED,
    LISTED
  }

  /** Which CI system listens to stdout. */
  private enum Ci {
    NONE,
    GITHUB
  }

  private OutputOptions(
      Map<FileFormat, String> files,
      Theme.Colour colour,
      TerminalReport.Detail detail,
      Optional<Severity> failOn,
      Ci ci,
      Families families) {
    this.files = files;
    this.colour = colour;
    this.detail = detail;
    this.failOn = failOn;
    this.ci = ci;
    this.families = families;
  }

  /**
   * What was asked for.
   *
   * @throws Trouble when two outputs want the same place
   */
  public static OutputOptions of(CommandLine typed) {
    Map<FileFormat, String> files = new LinkedHashMap<>();
    for (FileFormat format : FileFormat.values()) {
      String file = typed.value(format.option(), "");
      if (!file.isEmpty()) {
        if (files.containsValue(file)) {
          throw new Trouble(
              ExitStatus.USAGE, "two outputs go to '" + file + "'; give each its own file");
        }
        format.check(file);
        files.put(format, file);
      }
    }
    TerminalReport.Detail detail =
        typed.has(VERBOSE)
            ? TerminalReport.Detail.VERBOSE
            : typed.has(QUIET) ? TerminalReport.Detail.QUIET : TerminalReport.Detail.NORMAL;
    return new OutputOptions(
        files,
        Theme.Colour.valueOf(constant(typed.value(COLOR, "auto"))),
        detail,
        typed.value(FAIL_ON).map(word -> Severity.valueOf(constant(word))),
        typed.has(GITHUB) ? Ci.GITHUB : Ci.NONE,
        typed.has(ORDINARY) ? Families.LISTED : Families.COUNTED);
  }

  /** The name of the constant that a word stands for; the parser has seen that there is one. */
  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  public boolean isVerbose() {
    return detail == TerminalReport.Detail.VERBOSE;
  }

  /** Whether a command that draws nothing of itself shall draw. */
  public boolean asksForDrawing() {
    return isVerbose() || families == Families.LISTED;
  }

  public boolean isQuiet() {
    return detail == TerminalReport.Detail.QUIET;
  }

  /** Where to tell how far the reading is. */
  Progress progress(Console console) {
    return isQuiet() ? Progress.silent() : Progress.on(console);
  }

  /** Whether the page is asked for: it alone shows lines of the log. */
  public boolean writesPage() {
    return files.containsKey(FileFormat.HTML);
  }

  /**
   * Looks at every file that will be written, so that trouble is told before a command runs.
   *
   * @throws Trouble when a file cannot be written
   */
  public void check() {
    for (String file : files.values()) {
      if (!file.equals(AtomicFile.STDOUT)) {
        AtomicFile.check(file);
      }
    }
  }

  /**
   * Masks secrets, writes every file, then draws on the screen. Where a format went to stdout, the
   * drawing goes to stderr.
   *
   * @throws Trouble when a file cannot be written; the others are written all the same
   */
  public void write(Report report, OutputContext context, Console console, Screen wanted)
      throws IOException {
    write(report, context, console, Optional.of(wanted));
  }

  /**
   * As {@link #write}, without the drawing.
   *
   * @throws Trouble when a file cannot be written; the others are written all the same
   */
  public void writeFiles(Report report, OutputContext context, Console console) throws IOException {
    write(report, context, console, Optional.empty());
  }

  private void write(Report report, OutputContext context, Console console, Optional<Screen> wanted)
      throws IOException {
    Report masked = Redactor.redact(report);
    List<String> written = new ArrayList<>();
    List<String> troubles = new ArrayList<>();
    boolean stdoutTaken = false;
    for (Map.Entry<FileFormat, String> file : files.entrySet()) {
      String name = file.getValue();
      try {
        if (name.equals(AtomicFile.STDOUT)) {
          stdoutTaken = true;
          file.getKey().reporter(context, name).write(masked, console.out());
        } else {
          AtomicFile.write(name, out -> file.getKey().reporter(context, name).write(masked, out));
          written.add(name);
        }
      } catch (Trouble | IOException e) {
        troubles.add(e.getMessage());
      }
    }
    if (wanted.isPresent()) {
      draw(masked, context, written, console, stdoutTaken ? Screen.STDERR : wanted.get());
    }
    if (ci == Ci.GITHUB) {
      try {
        GithubActions.report(masked, context, console);
      } catch (IOException e) {
        troubles.add("cannot write the step summary: " + e.getMessage());
      }
    }
    if (!troubles.isEmpty()) {
      throw new Trouble(ExitStatus.UNREADABLE, String.join("\nhark: ", troubles));
    }
  }

  private void draw(
      Report report, OutputContext context, List<String> written, Console console, Screen screen)
      throws IOException {
    Theme theme = screen.theme(console.environment(), colour);
    List<Reporter> drawings = new ArrayList<>();
    drawings.add(new TerminalReport(theme, context.logs(), detail, written));
    if (families == Families.LISTED) {
      drawings.add(new OrdinaryReport(theme));
    }
    draw(drawings, report, console, screen);
  }

  /** One line for each finding, to stderr: for a command whose product is files. */
  public void list(Report report, OutputContext context, Console console) throws IOException {
    Theme theme = Screen.STDERR.theme(console.environment(), colour);
    Reporter lines =
        new TerminalReport(theme, context.logs(), TerminalReport.Detail.QUIET, List.of());
    draw(List.of(lines), Redactor.redact(report), console, Screen.STDERR);
  }

  private void draw(List<Reporter> drawings, Report report, Console console, Screen screen)
      throws IOException {
    PrintStream out = screen == Screen.STDERR ? console.err() : console.out();
    if (ci == Ci.GITHUB) {
      GithubActions.quoted(out, to -> draw(drawings, report, to));
    } else {
      draw(drawings, report, out);
    }
  }

  private static void draw(List<Reporter> drawings, Report report, OutputStream out)
      throws IOException {
    for (Reporter drawing : drawings) {
      drawing.write(report, out);
    }
  }

  /** {@link ExitStatus#FINDINGS} where {@code --fail-on} says so, else {@code otherwise}. */
  public int exitStatus(Report report, int otherwise) {
    if (otherwise != ExitStatus.OK || failOn.isEmpty()) {
      return otherwise;
    }
    // Severities are declared from the worst down.
    boolean reached =
        report.findings().stream()
            .map(Finding::severity)
            .anyMatch(s -> s.compareTo(failOn.get()) <= 0);
    return reached ? ExitStatus.FINDINGS : otherwise;
  }
}
