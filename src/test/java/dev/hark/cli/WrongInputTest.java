package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who types or gives the wrong thing: one line that leads on, whole here. */
class WrongInputTest {
  private static final String EXPECTED =
      "; expected a log made by strace -f -o FILE, or a folder made by hark run --capture\n";

  @TempDir Path folder;

  private record Said(int status, String out, String err) {}

  private static Said hark(Object... args) {
    return harkReading(new byte[0], args);
  }

  private static Said harkReading(byte[] stdin, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int status =
        Commands.run(
            words,
            new Console(
                new ByteArrayInputStream(stdin),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Map.of()));
    return new Said(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Said trouble(int status, String line) {
    return new Said(status, "", "hark: " + line);
  }

  @Test
  void aLogThatIsNotThere() {
    Path log = folder.resolve("trace.log");
    assertThat(hark("analyze", log))
        .isEqualTo(
            trouble(
                1, log + ": no such file, and no files " + log + ".PID of strace -ff beside it\n"));
  }

  @Test
  void anEmptyLog() throws IOException {
    Path log = Files.createFile(folder.resolve("trace.log"));
    assertThat(hark("analyze", log)).isEqualTo(trouble(1, log + " is empty" + EXPECTED));
    assertThat(hark("analyze", "-")).isEqualTo(trouble(1, "- is empty" + EXPECTED));
  }

  @Test
  void aTextThatIsNoLog() throws IOException {
    Path note = Files.writeString(folder.resolve("note"), "hello\n");
    Path notes = Files.writeString(folder.resolve("notes"), "hello\nworld\n");
    assertThat(hark("analyze", note))
        .isEqualTo(trouble(1, note + ": no strace output in its only line" + EXPECTED));
    assertThat(hark("analyze", notes))
        .isEqualTo(trouble(1, notes + ": no strace output in 2 lines" + EXPECTED));
  }

  @Test
  void aBinary() throws IOException {
    byte[] bytes = new byte[3000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    bytes[2999] = '\n';
    Path binary = Files.write(folder.resolve("a.out"), bytes);
    Said said = hark("analyze", binary);
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .matches(
            "hark: \\Q" + binary + "\\E: no strace output in \\d+ lines\\Q" + EXPECTED + "\\E");
  }

  @Test
  void noEventIsPrintedOfALogThatIsNotThere() {
    Path nope = folder.resolve("nope");
    String why = nope + ": no such file, and no files " + nope + ".PID of strace -ff beside it\n";
    assertThat(hark("events", nope)).isEqualTo(trouble(1, why));
    assertThat(hark("events", "--format", "csv", nope)).isEqualTo(trouble(1, why));
    assertThat(hark("stats", "--json", "-", nope)).isEqualTo(trouble(1, why));
  }

  @Test
  void aCompressedLogThatWasMadeToFillTheMemory() throws IOException {
    Path bomb = Files.write(folder.resolve("bomb.gz"), gzipped(80));
    assertThat(hark("stats", bomb)).isEqualTo(trouble(1, bomb + GROWS));
    assertThat(hark("analyze", bomb)).isEqualTo(trouble(1, bomb + GROWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "xz"})
  void oneOfAnotherProgramThatWasMadeToFillTheMemory(String program) throws Exception {
    Path bomb = packed(program, 80);
    assertThat(hark("stats", bomb)).isEqualTo(trouble(1, bomb + GROWS));
    assertThat(hark("analyze", bomb)).isEqualTo(trouble(1, bomb + GROWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "xz"})
  void aCompressedLogThatIsCut(String program) throws Exception {
    Path whole = packed(program, 1);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut." + program);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 9));
    String why = ": '" + program + " -dc' failed; the file is damaged or cut\n";
    assertThat(hark("analyze", cut)).isEqualTo(trouble(1, cut + why));
  }

  @Test
  void aCompressedStreamThatWasMadeToFillTheMemory() throws IOException {
    byte[] bomb = gzipped(80);
    assertThat(harkReading(bomb, "stats", "-")).isEqualTo(trouble(1, "-" + GROWS));
    assertThat(harkReading(bomb, "analyze", "-")).isEqualTo(trouble(1, "-" + GROWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zstd", "xz"})
  void aStreamThatOnlyAnotherProgramCanUnpack(String program) throws Exception {
    byte[] stream = Files.readAllBytes(packed(program, 80));
    String why =
        "-: expected text or gzip on stdin, this is %s; try '%s -dc FILE | hark …'\n"
            .formatted(program, program);
    assertThat(harkReading(stream, "analyze", "-")).isEqualTo(trouble(1, why));
  }

  private static final String GROWS =
      ": grows more than 250 times when it is unpacked, which no log does; unpack it first if it is"
          + " one\n";

  private static final byte[] MEGABYTE =
      ("x".repeat(1023) + "\n").repeat(1 << 10).getBytes(StandardCharsets.UTF_8);

  /** So many megabytes of nothing. */
  private static byte[] gzipped(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(MEGABYTE);
      }
    }
    return packed.toByteArray();
  }

  /** The same, by a program that is not everywhere. */
  private Path packed(String program, int megabytes) throws Exception {
    Path file = folder.resolve("packed." + program);
    ProcessBuilder packer = new ProcessBuilder(program, "-1", "-c");
    Process process;
    try {
      process = packer.redirectOutput(file.toFile()).start();
    } catch (IOException e) {
      return Assumptions.abort(program + " is not installed");
    }
    try (OutputStream out = process.getOutputStream()) {
      for (int i = 0; i < megabytes; i++) {
        out.write(MEGABYTE);
      }
    }
    assertThat(process.waitFor()).isZero();
    return file;
  }

  @Test
  void aFolderWithoutACapture() {
    assertThat(hark("analyze", folder))
        .isEqualTo(
            trouble(
                1,
                folder
                    + " holds no capture: expected meta.json and strace.log, as --capture writes"
                    + " them\n"));
  }

  @Test
  void aShellTraceThatIsNotThere() throws IOException {
    Path log = Files.writeString(folder.resolve("trace.log"), "1 exit_group(0) = ?\n");
    Path xtrace = folder.resolve("x.log");
    assertThat(hark("analyze", "--xtrace", xtrace, log))
        .isEqualTo(trouble(1, xtrace + ": no such file, or it may not be read\n"));
  }

  @Test
  void noCommandAndNoLog() {
    assertThat(hark("run"))
        .isEqualTo(trouble(2, "expected a COMMAND; hark run --help has examples\n"));
    assertThat(hark("run", "--"))
        .isEqualTo(trouble(2, "expected a COMMAND; hark run --help has examples\n"));
    assertThat(hark("analyze"))
        .isEqualTo(trouble(2, "expected a LOG; hark analyze --help has examples\n"));
  }

  @Test
  void anOptionInFrontOfTheCommand() {
    assertThat(hark("--json"))
        .isEqualTo(
            trouble(
                2,
                "no option '--json'; options stand behind a command, hark --help says which there"
                    + " are\n"));
  }

  @Test
  void anOptionWithoutItsValueOrWithAWrongOne() {
    assertThat(hark("run", "--json"))
        .isEqualTo(trouble(2, "expected --json FILE; hark run --help has examples\n"));
    assertThat(hark("run", "--color", "purple", "--", "true"))
        .isEqualTo(
            trouble(
                2, "--color takes auto, always, never, not 'purple'; hark --help has examples\n"));
    assertThat(hark("run", "--fail-on", "bad", "--", "true"))
        .isEqualTo(
            trouble(
                2, "--fail-on takes note, warning, error, not 'bad'; hark --help has examples\n"));
  }

  @Test
  void aReportThatCannotBeWrittenIsToldBeforeTheCommandRuns() {
    Path touched = folder.resolve("touched");
    Path report = folder.resolve("no/report.json");
    assertThat(hark("run", "--json", report, "--", "touch", touched))
        .isEqualTo(
            trouble(
                2, "cannot write " + report + ": there is no folder " + report.getParent() + "\n"));
    assertThat(touched).doesNotExist();
  }

  @Test
  void aCaptureFolderThatIsTaken() throws IOException {
    Files.createFile(folder.resolve("something"));
    assertThat(hark("run", "--capture", folder, "--", "true"))
        .isEqualTo(
            trouble(
                125,
                folder + " exists and is not an empty folder; name a new one for the capture\n"));
  }

  @Test
  void theHelpOfAnalyze() {
    assertThat(hark("analyze", "--help"))
        .isEqualTo(
            new Said(
                0,
                """
                Usage: hark analyze [options] LOG...

                Says what failed silently, from saved logs.

                      LOG...              an strace log, a capture folder, or - for stdin
                      --json=FILE         the report as JSON (hark-report/1)
                      --html=FILE         as a page that stands alone
                      --markdown=FILE     as Markdown, short
                      --csv=FILE          as CSV, one row for each finding
                      --sarif=FILE        as SARIF 2.1.0, for code scanning
                      --gitlab=FILE       as GitLab's code quality report
                      --perfetto=FILE     the run as a trace for ui.perfetto.dev
                      --chart=FILE.svg|FILE.png
                                          the timeline as a picture
                      --color=auto|always|never
                                          colour in the terminal report (default: auto)
                      --fail-on=note|warning|error
                                          end with 3 instead of 0 when there is a finding this severe
                      --github            annotations and a step summary for GitHub Actions
                      --ordinary          list the failed calls that no finding needs, by family
                  -q, --quiet             one line for each finding, nothing without one
                  -v, --verbose           everything that is known, with reasons
                      --xtrace=FILE       a saved bash -x output that belongs to the log
                      --source-root=DIR   where the scripts named in the log may be read from
                  -h, --help              this page

                Exit status: 0; 3 by --fail-on; 1 when a log cannot be read, 2 for wrong usage.

                Examples:
                  hark analyze trace.log                       of strace -f -o trace.log ./deploy.sh
                  hark analyze --xtrace bash-x.log strace.log
                  hark analyze deploy.hark                     a folder of hark run --capture
                  ssh host cat trace.log | hark analyze -
                """,
                ""));
  }
}
