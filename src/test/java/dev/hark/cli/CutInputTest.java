package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a log ends before its run does is found out from the log itself. */
class CutInputTest {
  private static final Path LOG = Path.of("samples/06-background-jobs/capture/strace.log");

  @Test
  void aWholeLogIsNotCut() throws IOException {
    assertThat(input(Files.readString(LOG)))
        .containsEntry("cutAt", "null")
        .containsEntry("cutBecause", "null");
  }

  @Test
  void aLogThatEndsInTheMiddleOfALine() throws IOException {
    String whole = Files.readString(LOG);
    int end = whole.indexOf("resumed>) = 3</etc/") + 14;
    long lines = whole.substring(0, end).lines().count();
    assertThat(input(whole.substring(0, end)))
        .containsEntry("cutAt", lines)
        .containsEntry("cutBecause", "half-line");
  }

  @Test
  void aLogWhoseFirstProcessNeverEnds() throws IOException {
    List<String> whole = Files.readAllLines(LOG);
    String part = String.join("\n", whole.subList(0, 500)) + "\n";
    assertThat(input(part)).containsEntry("cutAt", 500L).containsEntry("cutBecause", "no-end");
  }

  @Test
  void whereverALogIsCutTheReportSaysSo() throws IOException {
    String whole = Files.readString(LOG);
    int last = whole.lastIndexOf("exit_group(0)");
    for (int end = last / 24; end < last; end += last / 24) {
      String part = whole.substring(0, end);
      assertThat(input(part)).as("cut at %s", end).containsEntry("cutAt", part.lines().count());
    }
  }

  /** {@code exit_group} is an end; not every log has strace's own line for it. */
  @Test
  void aLogThatShowsTheCallAndNotTheLastLine() throws IOException {
    assertThat(
            input(
                """
                7 execve("/bin/true", ["true"], 0x1 /* 3 vars */) = 0
                7 exit_group(0) = ?
                """))
        .containsEntry("cutAt", "null");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> input(String log) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(log.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("LC_ALL", "C.UTF-8"));
    String[] words = {"analyze", "--json", "-", "-q", "-"};
    assertThat(Commands.run(words, console)).as("said: %s", err).isZero();
    Map<String, Object> report = JsonTree.object(out.toString(UTF_8));
    return (Map<String, Object>) report.getOrDefault("input", Map.of());
  }
}
