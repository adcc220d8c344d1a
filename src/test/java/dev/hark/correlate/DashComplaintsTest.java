package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.InputAccount;
import dev.hark.model.RunSummary;
import dev.hark.model.ShellCommand;
import dev.hark.parse.StraceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** dash 0.5.12 writes the head of a complaint, what it says, and the newline one by one. */
class DashComplaintsTest {
  private static final String SHELL =
      "10010 1795384540.000000 execve(\"/bin/sh\", [\"sh\", \"a.sh\"], []) = 0";

  private static List<String> commands(String... log) throws IOException {
    String text =
        SHELL + "\n" + String.join("\n", log) + "\n10010 1795384540.900000 +++ exited with 0 +++\n";
    TraceRecorder recorder = new TraceRecorder((file, cwd) -> {}).startingIn("/work");
    StraceReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), recorder);
    return Correlator.correlate(
            recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()))
        .commands()
        .stream()
        .map(DashComplaintsTest::drawn)
        .toList();
  }

  private static String drawn(ShellCommand command) {
    return command.line().orElse(0) + " " + command.expanded() + " at " + command.start().line();
  }

  @Test
  void aComplaintInPiecesIsOneCommandWhereItBegan() throws IOException {
    assertThat(
            commands(
                "10010 1795384540.100000 write(2, \"a.sh: 3: \", 9) = 9",
                "10010 1795384540.200000 write(2, \"go: not found\", 13) = 13",
                "10010 1795384540.300000 write(2, \"\\n\", 1) = 1"))
        .containsExactly("3 go at 2");
  }

  @Test
  void theSameOfTwoForksThatSpeakTogether() throws IOException {
    assertThat(
            commands(
                "10010 1795384540.100000 clone(child_stack=NULL, flags=SIGCHLD) = 10011",
                "10010 1795384540.100000 clone(child_stack=NULL, flags=SIGCHLD) = 10012",
                "10011 1795384540.100000 write(2, \"a.sh: 3: \", 9) = 9",
                "10012 1795384540.200000 write(2, \"a.sh: 4: \", 9) = 9",
                "10012 1795384540.200000 write(2, \"nim: not found\", 14) = 14",
                "10011 1795384540.200000 write(2, \"go: not found\", 13) = 13"))
        .containsExactlyInAnyOrder("3 go at 4", "4 nim at 5");
  }

  @Test
  void aWholeComplaintStaysOne() throws IOException {
    assertThat(
            commands(
                "10010 1795384540.100000 write(2, \"a.sh: 5: cd: can't cd to x\\n\", 27) = 27"))
        .containsExactly("5 cd at 2");
  }

  @Test
  void aNameBehindWhichStraceHasCutIsAName() throws IOException {
    assertThat(
            commands(
                "10010 1795384540.100000 write(2, \"etc/init.d/collectord: 13: kill:\"..., 33) = 33",
                "10010 1795384540.200000 write(2, \"No such process\\n\", 16) = 16"))
        .containsExactly("13 kill at 2");
  }
}
