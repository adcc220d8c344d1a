package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.InputAccount;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.parse.StraceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellRecordsTest {
  private static String record(int pid, int line, String command) {
    return String.join(
            "\\037",
            "+",
            "hark1-0123456789abcdef",
            "" + pid,
            "1.0",
            "0",
            "0",
            "hB",
            "0",
            "s.sh",
            "" + line,
            "",
            command,
            command)
        + "\\n";
  }

  private static List<String> commands(String... log) throws IOException {
    byte[] bytes = (String.join("\n", log) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    TraceRecorder recorder = new TraceRecorder((file, cwd) -> {});
    StraceReader.read(new ByteArrayInputStream(bytes), recorder);
    Run run =
        Correlator.correlate(
            recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()));
    return run.commands().stream().map(c -> c.shell().pid() + " " + c.expanded()).toList();
  }

  private static final String SHELL =
      "10010 1795384540.000000 execve(\"/bin/bash\", [\"bash\", \"s.sh\"], []) = 0";

  @Test
  void bashKeepsTheLineOfCaseBackAndWritesTwoRecordsAtOnce() throws IOException {
    String both = record(10010, 1, "case x in") + record(10010, 2, "echo x");
    assertThat(commands(SHELL, "10010 1795384540.000001 write(731, \"" + both + "\", 9) = 9"))
        .containsExactly("10010 case x in", "10010 echo x");
  }

  @Test
  void aForkThatWritesItsParentsRecordTooIsNotItsAuthor() throws IOException {
    String kept = record(10010, 1, "case x in");
    assertThat(
            commands(
                SHELL,
                "10010 1795384540.000001 clone(child_stack=NULL, flags=SIGCHLD) = 10011",
                "10011 1795384540.000002 write(731, \""
                    + kept
                    + record(10011, 1, "head f")
                    + "\", 9) = 9",
                "10011 1795384540.000003 +++ exited with 1 +++",
                "10010 1795384540.000004 write(731, \""
                    + kept
                    + record(10010, 2, "echo y")
                    + "\", 9) = 9"))
        .containsExactly("10010 case x in", "10011 head f", "10010 echo y");
  }

  /** As bash (5.2) writes it: a block, then all whole blocks at once, then what is left. */
  @Test
  void aLongRecordGoesOnInPiecesOfWhichStraceHasCutOne() throws IOException {
    String begun = record(10010, 1, "jq --arg notes " + "x".repeat(4096));
    // each separator takes four characters here, and one in the record
    String first = begun.substring(0, 4096 + 3 * 12);
    assertThat(
            commands(
                SHELL,
                "10010 1795384540.000001 write(731, \"" + first + "\", 4096) = 4096",
                "10010 1795384540.000002 write(731, \""
                    + "y".repeat(4095)
                    + "\\n\"..., 40960) = 40960",
                "10010 1795384540.000003 write(731, \"end\\037jq x\\n\", 9) = 9",
                "10010 1795384540.000004 write(2, \"jq: Argument list too long\\n\", 9) = 9",
                "10010 1795384540.000005 write(731, \"" + record(10010, 2, "echo") + "\", 9) = 9"))
        .hasSize(2)
        .last()
        .isEqualTo("10010 echo");
  }

  @Test
  void ofAShellByExecNothingHasBeenWrittenYet() throws IOException {
    assertThat(
            commands(
                SHELL,
                "10010 1795384540.000001 write(731, \""
                    + record(10010, 1, "exec sh t.sh")
                    + "\", 9) = 9",
                "10010 1795384540.000002 execve(\"/bin/sh\", [\"sh\", \"t.sh\"], []) = 0",
                "10010 1795384540.000003 clone(child_stack=NULL, flags=SIGCHLD) = 10011",
                "10011 1795384540.000004 execve(\"/bin/awk\", [\"awk\", \"1\"], []) = 0"))
        .containsExactly("10010 exec sh t.sh", "10010 awk 1");
  }
}
