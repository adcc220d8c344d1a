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

  @Test
  void mayHaveEndedBeforeTheCallReturns() throws IOException {
    Run run =
        run(
            ROOT,
            "10010 1795384540.000002 vfork( <unfinished ...>",
            "10011 1795384540.000003 execve(\"steps/b\", [\"steps/b\"], []) = -1 ENOENT (No such"
                + " file or directory)",
            "10011 1795384540.000004 write(2, \"build: 4: steps/b: not found\\n\", 29) = 29",
            "10011 1795384540.000005 +++ exited with 127 +++",
            "10010 1795384540.000006 <... vfork resumed>) = 10011",
            "10010 1795384540.000007 +++ exited with 0 +++");
    List<ProcessNode> all = List.copyOf(run.processes().all());
    assertThat(all).extracting(p -> p.id().toString()).containsExactly("10010", "10011");
    assertThat(all.get(1).parent()).contains(all.get(0).id());
    assertThat(all.get(0).reaped()).extracting("pid").containsExactly(10011);
  }

  @Test
  void areNotThoseWhoHadTheirNumberBefore() throws IOException {
    Run run =
        run(
            ROOT,
            "10011 1795384540.000001 +++ exited with 1 +++",
            "10010 1795384540.000002 vfork() = 10011",
            "10011 1795384540.000003 +++ exited with 0 +++");
    assertThat(run.processes().all())
        .extracting(p -> p.id() + " of " + p.parent().map(Object::toString).orElse("nobody"))
        .containsExactly("10010 of nobody", "10011 of nobody", "10011#1 of 10010");
  }

  @Test
  void tellWhatDashSources() throws IOException {
    run(
        ROOT,
        "10010 1795384540.000001 openat(AT_FDCWD</work>, \"build\", O_RDONLY) = 3</work/build>",
        "10010 1795384540.000002 fcntl(3</work/build>, F_DUPFD, 10) = 10</work/build>",
        "10010 1795384540.000003 openat(AT_FDCWD</work>, \"./lib.sh\", O_RDONLY) = 3</work/lib.sh>",
        "10010 1795384540.000004 fcntl(3</work/lib.sh>, F_DUPFD, 10) = 11</work/lib.sh>",
        "10010 1795384540.000005 fcntl(1</work/out>, F_DUPFD, 10) = 12</work/out>");
    assertThat(scripts).containsExactly("build in /work", "/work/lib.sh in /work");
  }
}
