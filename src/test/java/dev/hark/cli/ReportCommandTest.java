package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String CAPTURE = "samples/01-deploy/capture";

  @TempDir Path home;

  private record Said(int status, String out, String err) {}

  private static Said hark(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("LC_ALL", "C.UTF-8"));
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    int status = Commands.run(args, console);
    return new Said(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  @Test
  void oneLineSaysEachFindingAndOneWhatWasWritten() throws IOException {
    Path folder = home.resolve("incident");
    assertThat(hark("report", CAPTURE, "-o", folder, "--zip"))
        .isEqualTo(
            new Said(
                0,
                "",
                "script.sh:8: error[missing-file]: cp failed, and the script went on as if it had"
                    + " not\nhark: "
                    + folder
                    + ": incident.md, timeline.svg, timeline.png, findings.csv, findings.json,"
                    + " report.html, incident.zip written\n"));
    assertThat(Files.readString(folder.resolve("findings.json"))).contains("\"missing-file\"");
    assertThat(home.resolve("incident.zip")).isNotEmptyFile();
  }

  @Test
  void theSecondReportIsRefusedUnlessForced() {
    Path folder = home.resolve("incident");
    hark("report", CAPTURE, "-o", folder, "-q");
    assertThat(hark("report", CAPTURE, "-o", folder))
        .isEqualTo(
            new Said(
                2,
                "",
                "hark: " + folder + " is there already; name another folder, or add --force\n"));
    assertThat(hark("report", CAPTURE, "-o", folder, "-q", "--force"))
        .isEqualTo(new Said(0, "", ""));
  }

  @Test
  void theReportSaysTheSameAsTheAnalysis() throws IOException {
    Path folder = home.resolve("incident");
    String json = hark("analyze", CAPTURE, "--json", "-").out();
    Said report = hark("report", CAPTURE, "-o", folder, "--json", "-", "--fail-on", "error");
    assertThat(report.status()).isEqualTo(ExitStatus.FINDINGS);
    assertThat(report.out()).isEqualTo(json);
    assertThat(folder.resolve("findings.json")).hasContent(json);
  }

  @Test
  void aLogThatCannotBeReadLeavesNoFolderBehind() {
    Path folder = home.resolve("incident");
    assertThat(hark("report", home.resolve("no.log"), "-o", folder).status())
        .isEqualTo(ExitStatus.UNREADABLE);
    assertThat(folder).doesNotExist();
  }

  @Test
  void theFolderHasToBeNamed() {
    assertThat(hark("report", CAPTURE))
        .isEqualTo(new Said(2, "", "hark: expected -o DIR; hark report --help has examples\n"));
  }

  @Test
  void thePageShowsTheLinesOfTheLogAroundTheEvidence() throws IOException {
    Path page = home.resolve("r.html");
    assertThat(hark("analyze", CAPTURE, "--html", page, "-q").status()).isZero();
    String neighbour = "openat(AT_FDCWD&lt;/srv/app&gt;, &quot;build/v42/&quot;, O_RDONLY";
    assertThat(Files.readString(page)).contains(neighbour);
  }
}
