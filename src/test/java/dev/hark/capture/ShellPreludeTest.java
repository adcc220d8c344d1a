package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The prelude in a real bash, with a file for the records instead of strace. */
class ShellPreludeTest {
  private static final String NONCE = "0123456789abcdef";

  @TempDir Path temporary;

  @Test
  void aRecordHasElevenFieldsAndTheExpandedCommand() throws Exception {
    bash("f() { false\necho \"$1\" >/dev/null; }\nf 'a b'");
    assertThat(records())
        .extracting(ShellPreludeTest::withoutPidAndClock)
        .containsExactly(
            "+|hark1-0123456789abcdef|PID|CLOCK|0|0|hB|0|x.sh|3||f 'a b'|f 'a b'",
            "+|hark1-0123456789abcdef|PID|CLOCK|0|0|hB|0|x.sh|1|f|false|false",
            "+|hark1-0123456789abcdef|PID|CLOCK|1|1|hB|0|x.sh|2|f|"
                + "echo \"$1\" > /dev/null|echo 'a b'");
  }

  @Test
  void thePipelineBeforeIsTold() throws Exception {
    bash("(exit 3) | (exit 4) | true\nIFS=,\n(exit 5) | true\nIFS=\n:");
    assertThat(records())
        .extracting(ShellPreludeTest::withoutPidAndClock)
        .contains("+|hark1-0123456789abcdef|PID|CLOCK|0|3 4 0|hB|0|x.sh|2||IFS=,|IFS=,")
        .contains("+|hark1-0123456789abcdef|PID|CLOCK|0|5 0|hB|0|x.sh|4||IFS=|IFS=");
  }

  @Test
  void theDepthIsTheNumberOfPlusSigns() throws Exception {
    bash("x=$(echo $(echo a))");
    assertThat(records())
        .extracting(record -> record.substring(0, record.indexOf('\037')))
        .containsExactly("+++", "++", "+");
  }

  @Test
  void aStrictShellIsNotDisturbed() throws Exception {
    assertThat(bash("set -euo pipefail\nIFS=\necho fine $#", "-eu")).isEqualTo("fine 0\n");
    assertThat(records()).hasSize(3);
  }

  @Test
  void aDescriptorOfTheCallersIsLeftAlone() throws Exception {
    Path theirs = temporary.resolve("theirs");
    assertThat(outer("exec 731>'" + theirs + "' 197>&731; exec bash x.sh", "echo a >&731"))
        .isEqualTo("");
    assertThat(theirs).hasContent("a");
    assertThat(records()).hasSize(1);
  }

  @Test
  void aTraceThatTheUserAskedForStaysTheirs() throws Exception {
    assertThat(bash("echo a", "-x")).isEqualTo("+ echo a\na\n");
    assertThat(records()).isEmpty();
  }

  @Test
  void noDescriptorToBeHadMeansNoTraceAndNoComplaint() throws Exception {
    assertThat(outer("ulimit -n 10; exec bash x.sh", "echo a")).isEqualTo("a\n");
  }

  @Test
  void aShellInAShellIsTracedToo() throws Exception {
    bash("bash -c 'echo inner >/dev/null'; env bash -c ':'");
    assertThat(records()).hasSize(4);
  }

  private String bash(String script, String... options) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash"));
    command.addAll(List.of(options));
    command.add("x.sh");
    return run(command, script);
  }

  private String outer(String shell, String script) throws Exception {
    // -p: this shell itself does not read BASH_ENV
    return run(List.of("bash", "-p", "-c", shell), script);
  }

  private String run(List<String> command, String script) throws Exception {
    Files.writeString(temporary.resolve("x.sh"), script + "\n");
    Path prelude = temporary.resolve("prelude");
    Files.writeString(prelude, ShellPrelude.text(NONCE, recordsFile(), Optional.empty()));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "BASH_ENV", prelude.toString()));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private Path recordsFile() {
    return temporary.resolve("records");
  }

  private List<String> records() throws IOException {
    return Files.exists(recordsFile()) ? Files.readAllLines(recordsFile()) : List.of();
  }

  private static String withoutPidAndClock(String record) {
    String[] fields = record.split("\037", -1);
    assertThat(fields).hasSize(13);
    fields[2] = fields[2].isEmpty() ? "" : "PID";
    fields[3] = fields[3].isEmpty() ? "" : "CLOCK";
    return String.join("|", fields);
  }
}
