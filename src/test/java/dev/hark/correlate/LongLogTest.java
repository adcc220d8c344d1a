package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Descriptor;
import dev.hark.model.InputAccount;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.Words;
import dev.hark.parse.StraceReader;
import dev.hark.parse.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a log needs in memory grows with its processes, and with nothing else. */
class LongLogTest {
  private final TraceRecorder recorder = new TraceRecorder((file, cwd) -> {});

  private void read(List<String> log) throws IOException {
    byte[] bytes = (String.join("\n", log) + "\n").getBytes(StandardCharsets.UTF_8);
    StraceReader.read(new ByteArrayInputStream(bytes), recorder);
  }

  private Run run() {
    return Correlator.correlate(
        recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()));
  }

  private LiveProcess only() {
    return recorder.processes().inOrder().get(0);
  }

  @Test
  void theFactsMoveFromTheRecorderToTheRun() throws IOException {
    read(List.of("7 write(2, \"+ true\\n\", 7) = 7", "7 access(\"/a\", R_OK) = -1 ENOENT (No)"));
    LiveProcess process = only();
    Run run = run();
    assertThat(run.processes().all()).hasSize(1);
    assertThat(run.commands()).hasSize(1);
    assertThat(run.processes().all().iterator().next().failures()).hasSize(1);
    assertThat(recorder.processes().inOrder()).isEmpty();
    assertThat(recorder.timeline().size()).isZero();
    assertThat(process.failures.size()).isZero();
  }

  @Test
  void equalTextsAreKeptOnce() throws IOException {
    String miss = " access(\"/there/is/none\", R_OK) = -1 ENOENT (No such file or directory)";
    String exec = " execve(\"/opt/one/tool\", [\"tool\", \"--long-option\"], []) = 0";
    read(List.of("10007" + exec, "10007" + miss, "10008" + exec, "10008" + miss));
    List<ProcessNode> both = List.copyOf(run().processes().all());
    assertThat(both.get(0).failures().get(0).arguments())
        .isSameAs(both.get(1).failures().get(0).arguments());
    assertThat(both.get(0).images().get(0).path()).isSameAs(both.get(1).images().get(0).path());
    assertThat(both.get(0).images().get(0).argv().get(1))
        .isSameAs(both.get(1).images().get(0).argv().get(1));
  }

  @Test
  void aProcessThatIsGoneHasNoDescriptors() throws IOException {
    String open = " openat(AT_FDCWD, \"/a\", O_WRONLY) = 3";
    read(List.of("10007" + open, "10007" + open));
    assertThat(only().descriptors.get(3)).isEqualTo(Descriptor.file("/a"));
    recorder.processes().gone(10007);
    assertThat(only().descriptors.get(3)).isEqualTo(Descriptor.UNKNOWN);
  }

  @Test
  void aProcessWhoseThreadLivesOnKeepsThem() throws IOException {
    read(
        List.of(
            "7 openat(AT_FDCWD, \"/a\", O_WRONLY) = 1",
            "7 clone(child_stack=0x1, flags=CLONE_VM|CLONE_THREAD) = 8",
            "7 +++ exited with 0 +++",
            "8 write(1, \"words\", 5) = 5"));
    List<Words> words = run().processes().all().iterator().next().words();
    assertThat(words).extracting(Words::target).containsExactly(Descriptor.file("/a"));
  }

  @Test
  void aNumberThatIsLearntLateIsNoEnd() throws IOException {
    LiveProcess nameless = recorder.processes().at(0, new Moment(1, 1));
    nameless.descriptors.set(3, Descriptor.file("/a"));
    recorder.processes().learned(7);
    assertThat(nameless.descriptors.get(3)).isEqualTo(Descriptor.file("/a"));
    assertThat(recorder.processes().at(7, new Moment(2, 2))).isSameAs(nameless);
  }

  @Test
  void cutWordsAreCompletedHoweverManyThereWere() throws IOException {
    read(
        IntStream.range(0, 5_000)
            .mapToObj(i -> "7 write(2, \"word " + i + "\"..., 99) = 99")
            .toList());
    recorder.completeWith(List.of("word 0 and the rest of it"));
    assertThat(only().said.all()).hasSize(2 * Said.KEPT);
  }

  @Test
  void aSearchThatGoesOnForEverIsCutOff() {
    PathSearch search = new PathSearch();
    Texts texts = new Texts();
    for (int i = 0; i < 10_000; i++) {
      search.missed("/folder" + i + "/.git", texts);
    }
    assertThat(search.directories()).hasSize(1024).startsWith("/folder0", "/folder1");
    search.settle();
    search.missed("/bin/other", texts);
    assertThat(search.directories()).containsExactly("/bin");
  }

  @Test
  void afterManyCallsAProcessThatEndsKeepsOnlyTheOuterOnes() {
    Thinning thinning = new Thinning();
    LiveProcess last = opening(100);
    for (int i = 0; i < 5_001; i++) {
      thinning.ended(opening(100));
    }
    thinning.ended(last);
    assertThat(last.calls()).isEqualTo(8);
  }

  @Test
  void anEndThatIsToldTwiceCountsOnce() {
    Thinning thinning = new Thinning();
    LiveProcess first = opening(100);
    for (int i = 0; i < 10_000; i++) {
      thinning.ended(first);
    }
    LiveProcess last = opening(100);
    thinning.ended(last);
    assertThat(last.calls()).isEqualTo(100);
  }

  private static LiveProcess opening(int files) {
    LiveProcess process = new LiveProcess(new ProcessId(7, 0), new Moment(1, 1));
    for (int i = 0; i < files; i++) {
      process.opened.add(new OpenedFile(new Moment(i, i), "/a", "/a", OpenedFile.Use.READ));
    }
    return process;
  }

  @Test
  void afterMuchTalkAProcessThatEndsKeepsOnlyTheOuterWords() {
    Thinning thinning = new Thinning();
    String text = "x".repeat(1 << 20);
    LiveProcess last = talking(text);
    for (int i = 0; i < 10; i++) {
      thinning.ended(talking(text));
    }
    thinning.ended(last);
    assertThat(last.said.all()).hasSize(16);
  }

  private static LiveProcess talking(String text) {
    LiveProcess process = new LiveProcess(new ProcessId(7, 0), new Moment(1, 1));
    for (int i = 0; i < 20; i++) {
      process.said.add(new Words(new Moment(i, i), 2, Descriptor.UNKNOWN, text));
    }
    return process;
  }

  @Test
  void filesThatShellsReadAreKeptUpToABound() {
    ScriptTexts scripts = new ScriptTexts();
    String text = "x".repeat(1 << 20);
    int more = (int) (2 * ScriptTexts.MOST / text.length());
    for (int i = 0; i < more; i++) {
      scripts.read("/data/" + i, text, ScriptTexts.Cut.WHOLE);
    }
    assertThat(scripts.lines()).hasSizeLessThan(more).containsKey("/data/0");
  }
}
