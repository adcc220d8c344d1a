package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.InputAccount;
import dev.hark.model.ProcessNode;
import dev.hark.model.RunSummary;
import dev.hark.parse.StraceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stages of a pipeline that no clone(2) and no SIGCHLD gives a parent. */
class LostParentsTest {
  private static String parentOf(int pid, String shell, String... log) throws IOException {
    String first =
        "10007 1795384540.000000 execve(\"/usr/bin/%s\", [\"%s\", \"-x\", \"s.sh\"], []) = 0\n";
    String text =
        first.formatted(shell, shell)
            + String.join("\n", log)
            + "\n10007 1795384540.000009 +++ exited with 0 +++\n";
    TraceRecorder recorder = new TraceRecorder((file, cwd) -> {});
    StraceReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), recorder);
    return Correlator.correlate(
            recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()))
        .processes()
        .all()
        .stream()
        .filter(process -> process.id().pid() == pid)
        .map(LostParentsTest::parent)
        .findFirst()
        .orElseThrow();
  }

  private static String parent(ProcessNode process) {
    return process.parent().map(Object::toString).orElse("nobody");
  }

  private static final String STAGE =
      "10008 1795384540.000001 execve(\"/bin/ls\", [\"ls\", \"releases\"], []) = 0";
  private static final String END = "10008 1795384540.000001 +++ exited with 2 +++";

  /** Of a stage that wrote its own record, after one of its shell's, before it became ls. */
  private static String parentOfStage(String shell, String plus) throws IOException {
    return parentOf(
        10008,
        shell,
        "10007 1795384540.000001 write(2, \"+ set -e\\n\", 9) = 9",
        "10008 1795384540.000001 write(2, \"" + plus + " ls releases\\n\", 15) = 15",
        STAGE,
        END);
  }

  @Test
  void areTheShellsThatStandsAsDeep() throws IOException {
    assertThat(parentOfStage("bash", "+")).isEqualTo("10007");
  }

  @Test
  void mayStandInASubstitutionWhoseForkWroteNothing() throws IOException {
    assertThat(parentOfStage("bash", "++")).isEqualTo("nobody");
  }

  @Test
  void mayStandInOneWhereDashCountsNoDepth() throws IOException {
    assertThat(parentOfStage("dash", "+")).isEqualTo("nobody");
  }

  @Test
  void mayBeAnyonesWhereTwoShellsLive() throws IOException {
    assertThat(
            parentOf(
                10008,
                "bash",
                "10007 1795384540.000001 write(2, \"+ set -e\\n\", 9) = 9",
                "10009 1795384540.000001 write(2, \"+ cd x\\n\", 7) = 7",
                "10009 1795384540.000001 write(2, \"+ cp a b\\n\", 9) = 9",
                "10008 1795384540.000001 write(2, \"+ ls releases\\n\", 14) = 14",
                STAGE,
                END))
        .isEqualTo("nobody");
  }

  @Test
  void areToldByTheRecordOfWhatTheyBecame() throws IOException {
    assertThat(
            parentOf(
                10008,
                "bash",
                "10007 1795384540.000001 write(2, \"+ rsync -a 'a b' /srv/mirror/of/the/whole/site\\n\", 9) = 9",
                "10008 1795384540.000002 execve(\"/bin/rsync\", [\"rsync\", \"-a\", \"a b\","
                    + " \"/srv/mirror/of/the\"...], []) = 0",
                "10008 1795384540.000003 +++ exited with 23 +++"))
        .isEqualTo("10007");
  }
}
