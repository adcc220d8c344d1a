package dev.hark.cli;

import dev.hark.model.Report;
import dev.hark.report.GithubAnnotations;
import dev.hark.report.MarkdownReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** What {@code --github} does inside a job of GitHub Actions. */
final class GithubActions {
  /** A step's summary may have one MiB; others of the same step may write there too. */
  private static final int MOST_SUMMARY_BYTES = 900_000;

  private GithubActions() {}

  /** Annotations to stdout, where the runner looks for them, and the summary to its file. */
  static void report(Report report, OutputContext context, Console console) throws IOException {
    new GithubAnnotations().write(report, console.out());
    console.out().flush();
    String summary = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (!summary.isEmpty()) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      MarkdownReport.limited(context.logs(), MOST_SUMMARY_BYTES).write(report, text);
      try (OutputStream out =
          Files.newOutputStream(
              Path.of(summary), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        text.writeTo(out);
      }
    }
  }

  /** Writes what the runner shall not obey: words of the traced programs may look like commands. */
  static void quoted(PrintStream out, Drawing drawing) throws IOException {
    String token = UUID.randomUUID().toString();
    out.print("::stop-commands::" + token + "\n");
    try {
      drawing.drawTo(out);
    } finally {
      out.print("::" + token + "::\n");
      out.flush();
    }
  }

  /** What is to be written. */
  interface Drawing {
    void drawTo(OutputStream out) throws IOException;
  }
}
