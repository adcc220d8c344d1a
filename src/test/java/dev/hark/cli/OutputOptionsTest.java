package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hark.model.Report;
import dev.hark.report.LogNames;
import dev.hark.report.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputOptionsTest {
  @TempDir Path folder;

  private final Report report = Reports.deploy(4);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theDrawingGoesWhereTheCommandWantsIt() throws IOException {
    options().write(report, OutputContext.of(LogNames.CAPTURE), console(), Screen.STDERR);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("error[missing-file]: cp failed");
  }

  @Test
  void aFormatOnStdoutSendsTheDrawingToStderr() throws IOException {
    options("--json", "-")
        .write(report, OutputContext.of(LogNames.CAPTURE), console(), Screen.STDOUT);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("{\n  \"schema\" : \"hark-report/1\"")
        .endsWith("}\n");
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("error[missing-file]: cp failed");
  }

  @Test
  void everyFormatIsWrittenAndNamedAtTheEnd() throws IOException {
    Path html = folder.resolve("r.html");
    Path png = folder.resolve("t.png");
    options("--html", html.toString(), "--chart", png.toString(), "-v")
        .write(report, OutputContext.of(LogNames.CAPTURE), console(), Screen.STDOUT);
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>");
    assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(html + " and " + png + " written\n");
  }

  @Test
  void oneFileThatFailsDoesNotTakeTheOthersWithIt() throws IOException {
    Path csv = folder.resolve("r.csv");
    OutputOptions options = options("--json", folder + "/no/r.json", "--csv", csv.toString());
    assertThatThrownBy(options::check).hasMessageContaining("there is no folder");
    assertThatThrownBy(
            () ->
                options.write(report, OutputContext.of(LogNames.CAPTURE), console(), Screen.STDOUT))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("no/r.json");
    assertThat(csv).exists();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("error[missing-file]");
  }

  @Test
  void twoOutputsCannotShareAPlace() {
    assertThatThrownBy(() -> options("--json", "-", "--csv", "-"))
        .isInstanceOf(Trouble.class)
        .hasMessage("two outputs go to '-'; give each its own file");
  }

  @Test
  void githubGetsAnnotationsASummaryAndNoCommandsFromTheTrace() throws IOException {
    Path summary = folder.resolve("summary.md");
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "LANG", "C.UTF-8"));
    options("--github").write(report, OutputContext.of(LogNames.CAPTURE), console, Screen.STDOUT);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(lines[0]).startsWith("::stop-commands::");
    String token = lines[0].substring("::stop-commands::".length());
    assertThat(lines[lines.length - 3]).isEqualTo("::" + token + "::");
    assertThat(lines[lines.length - 2]).startsWith("::error file=deploy.sh,line=6,");
    assertThat(Files.readString(summary)).startsWith("# hark: 1 error");
  }

  @Test
  void failOnCountsFromItsSeverityUp() {
    assertThat(options().exitStatus(report, 0)).isEqualTo(0);
    assertThat(options("--fail-on", "error").exitStatus(report, 0)).isEqualTo(ExitStatus.FINDINGS);
    assertThat(options("--fail-on", "note").exitStatus(report, 0)).isEqualTo(ExitStatus.FINDINGS);
    assertThat(options("--fail-on", "error").exitStatus(report, 7)).isEqualTo(7);
    assertThatThrownBy(() -> options("--fail-on", "fatal"))
        .hasMessageContaining("--fail-on takes note, warning, error, not 'fatal'");
  }

  /** Between the two lines with the token the runner obeys nothing; outside stands only our own. */
  @Test
  void githubObeysNothingThatATraceSays() throws IOException {
    for (Report hostile : Reports.hostile()) {
      out.reset();
      options("--github", "-v")
          .write(hostile, OutputContext.of(LogNames.CAPTURE), console(), Screen.STDOUT);
      String[] lines = out.toString(StandardCharsets.UTF_8).split("[\n\r]", -1);
      String token = lines[0].substring("::stop-commands::".length());
      int end = List.of(lines).indexOf("::" + token + "::");
      assertThat(token).hasSizeGreaterThan(30);
      assertThat(List.of(lines).subList(1, end)).noneMatch(l -> l.contains(token));
      assertThat(List.of(lines).subList(end + 1, lines.length - 1))
          .isNotEmpty()
          .allMatch(l -> l.startsWith("::error "));
    }
  }

  private static OutputOptions options(String... words) {
    Usage usage =
        new Usage(
            "try",
            List.of("hark try"),
            List.of("Tries the options."),
            new Argument("LOG", Argument.Count.ANY, "a log"),
            OutputOptions.ALL,
            "");
    return OutputOptions.of(OptionParser.parse(usage, List.of(words)));
  }

  private Console console() {
    return new Console(
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of("LANG", "C.UTF-8"));
  }
}
