package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.InputAccount;
import dev.hark.model.ProcessNode;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.parse.StraceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A child's first lines, its execve among them, stand before the return of its parent's clone. */
class EarlyChildrenTest {
  private static final String ROOT =
      "10010 1795384540.000000 execve(\"/bin/sh\", [\"sh\", \"build\"], []) = 0";

  private final List<String> scripts = new ArrayList<>();

  private Run run(String... log) throws IOException {
    byte[] bytes = (String.join("\n", log) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    TraceRecorder recorder =
        new TraceRecorder((file, cwd) -> scripts.add(file + " in " + cwd)).startingIn("/work");
    StraceReader.read(new ByteArrayInputStream(bytes), recorder);
    return Correlator.correlate(
        recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()));
  }

  private static List<String> directories(Run run) {
    return run.processes().all().stream().map(EarlyChildrenTest::directory).toList();
  }

  private static String directory(ProcessNode process) {
    return process.id().pid() + " " + process.images().get(0).cwd();
  }

  @Test
  void startInTheDirectoryThatTheParentHadGoneTo() throws IOException {
    Run run =
        run(
            ROOT,
            "10010 1795384540.000001 chdir(\"conf\") = 0",
            "10010 1795384540.000002 clone(child_stack=NULL, flags=SIGCHLD <unfinished ...>",
            "10011 1795384540.000003 execve(\"./configure\", [\"sh\", \"./configure\"], []) = 0",
            "10010 1795384540.000004 <... clone resumed>) = 10011",
            "10011 1795384540.000005 +++ exited with 0 +++");
    assertThat(directories(run)).containsExactly("10010 /work", "10011 /work/conf");
    assertThat(scripts)
        .containsExactly("build in /work", "./configure in ", "./configure in /work/conf");
  }

  @Test
  void mayHaveGoneOnFromThere() throws IOException {
    Run run =
        run(
            ROOT,
            "10010 1795384540.000001 chdir(\"/srv\") = 0",
            "10010 1795384540.000002 vfork( <unfinished ...>",
            "10011 1795384540.000003 chdir(\"a/b\") = 0",
            "10011 1795384540.000004 chdir(\"..\") = 0",
            "10011 1795384540.000005 execve(\"/bin/ls\", [\"ls\"], [\"PWD=/elsewhere\"]) = 0",
            "10010 1795384540.000006 <... vfork resumed>) = 10011",
            "10010 1795384540.000007 vfork( <unfinished ...>",
            "10012 1795384540.000008 chdir(\"/opt\") = 0",
            "10012 1795384540.000009 execve(\"/bin/ls\", [\"ls\"], []) = 0",
            "10010 1795384540.000010 <... vfork resumed>) = 10012");
    assertThat(directories(run)).containsExactly("10010 /work", "10011 /srv/a", "10012 /opt");
  }

  @Test
  void areWhereTheirParentIsWhateverTheirEnvironmentSays() throws IOException {
    Run run =
        run(
            ROOT,
            "10010 1795384540.000001 chdir(\"/srv\") = 0",
            "10010 1795384540.000002 vfork( <unfinished ...>",
            "10011 1795384540.000003 execve(\"/bin/env\", [\"env\", \"ls\"], [\"PWD=/work\"]) = 0",
            "10010 1795384540.000004 <... vfork resumed>) = 10011",
            "10011 1795384540.000005 execve(\"/bin/ls\", [\"ls\"], [\"PWD=/work\"]) = 0");
    ProcessNode child = List.copyOf(run.processes().all()).get(1);
    assertThat(child.images()).extracting("cwd").containsExactly("/srv", "/srv");
  }
}
