package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and whole logs of many versions whose meaning is known. */
final class StraceLinesTest {
  private static final Path LINES = Path.of("src/test/strace-lines");

  @TempDir private Path folder;

  private static String printed(String... words) {
    return LogTruth.printed(words);
  }

  @TestFactory
  List<DynamicTest> everyRecordIsReadAsExpected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Object record : JsonTree.all(Files.readString(LINES.resolve("conformance.jsonl")))) {
      Map<?, ?> fields = (Map<?, ?>) record;
      String id = String.valueOf(fields.get("id"));
      tests.add(DynamicTest.dynamicTest(id, () -> isReadAsExpected(id, fields)));
    }
    assertThat(tests).hasSize(87);
    return tests;
  }

  private void isReadAsExpected(String id, Map<?, ?> record) throws IOException {
    for (String end : List.of("", "\n")) {
      Path log = Files.writeString(folder.resolve(id), record.get("raw") + end);
      List<Object> events = JsonTree.all(printed("events", log.toString()));
      List<Object> wanted = new ArrayList<>(List.of(record.get("expect")));
      if (record.get("also") instanceof List<?> also) {
        wanted.addAll(also);
      }
      for (Object want : wanted) {
        assertThat(events)
            .as("%s", record.get("raw"))
            .anySatisfy(event -> assertFields((Map<?, ?>) event, (Map<?, ?>) want));
        events.removeIf(event -> hasFields((Map<?, ?>) event, (Map<?, ?>) want));
      }
      assertThat(events)
          .allSatisfy(event -> assertThat(((Map<?, ?>) event).get("kind")).isEqualTo("noise"));
    }
  }

  private static boolean hasFields(Map<?, ?> event, Map<?, ?> want) {
    return want.keySet().stream().allMatch(key -> sameField(event, want, key));
  }

  private static void assertFields(Map<?, ?> event, Map<?, ?> want) {
    for (Object key : want.keySet()) {
      assertThat(sameField(event, want, key))
          .as("%s: %s in %s", key, want.get(key), event)
          .isTrue();
    }
  }

  /** Null and false need not be printed. */
  private static boolean sameField(Map<?, ?> event, Map<?, ?> want, Object key) {
    Object value = field(want, key);
    boolean nothing = value.equals("null") || value.equals(false) || key.equals("tracee_text");
    return nothing
        ? !Boolean.TRUE.equals(event.get(key)) || key.equals("tracee_text")
        : value.equals(event.get(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "08", "13"})
  void aWholeLogIsCountedAsItsTruthSays(String name) throws IOException {
    Path whole = LINES.resolve("whole");
    LogTruth.of(whole.resolve(name + ".truth.json")).holdsFor(whole.resolve(name + ".log"));
  }

  private static Object field(Map<?, ?> map, Object key) {
    return Objects.requireNonNullElse(map.get(key), "null");
  }

  @Test
  void theTablesOfStatsSayWhatFailedWhere() throws IOException {
    Path log = folder.resolve("log");
    Files.writeString(
        log,
        """
        7     execve("/bin/cat", ["cat", "a"], 0x1 /* 2 vars */) = 0 <0.000300>
        7     openat(AT_FDCWD, "a", O_RDONLY) = -1 ENOENT (No such file or directory) <0.000020>
        7     openat(AT_FDCWD, "b", O_RDONLY) = 3 <0.000010>
        what is this
        7     exit_group(1)                     = ?
        7     +++ exited with 1 +++
        """);
    assertThat(printed("stats", log.toString()))
        .isEqualTo(
            log
                + """

                6 lines, 3 calls, 1 failed, 1 processes
                1 lines (13 bytes) could not be read

                       calls     errors      total s    longest s  syscall
                           2          1     0.000030     0.000020  openat
                           1          0     0.000300     0.000300  execve

                       calls     errors      total s    longest s  errno
                           1          1     0.000020     0.000020  ENOENT

                       calls     errors      total s    longest s  failing call
                           1          1     0.000020     0.000020  openat ENOENT

                       calls     errors      total s    longest s  process
                           3          1     0.000330               7 cat a

                       calls     errors      total s    longest s  path of a failing call
                           1          1     0.000020     0.000020  a
                """);
  }

  @Test
  void eventsCanBeFilteredAndPrintedAsCsv() throws IOException {
    Path log = folder.resolve("log");
    Files.writeString(
        log,
        """
        7     12:00:01 openat(AT_FDCWD, "a", O_RDONLY) = -1 ENOENT (No such file or directory)
        8     12:00:02 openat(AT_FDCWD, "b", O_RDONLY) = 3
        7     12:00:03 close(3) = 0
        """);
    assertThat(printed("events", "--pid", "7", "--until", "12:00:02", log.toString()))
        .isEqualTo(
            "{\"file\":\""
                + log
                + "\",\"line\":1,\"kind\":\"syscall\",\"pid\":7,\"time\":\"12:00:01\",\"name\":\"openat\","
                + "\"args\":[\"AT_FDCWD\",\"\\\"a\\\"\",\"O_RDONLY\"],\"ret\":\"-1\",\"errno\":\"ENOENT\","
                + "\"strerror\":\"No such file or directory\",\"injected\":false,\"delayed\":false,"
                + "\"unfinished\":false}\n");
    assertThat(printed("events", "--errno", "ENOENT", "--format", "csv", log.toString()).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(
            log
                + ",1,syscall,,7,,,,12:00:01,,,,openat,\"AT_FDCWD, \"\"a\"\", O_RDONLY\",,-1,,ENOENT,");
  }

  @Test
  void filesOfASplitTraceBecomeOneLogByTime() throws IOException {
    Files.writeString(
        folder.resolve("t.7"),
        "1700000001.5 clone(flags=SIGCHLD) = 8\n1700000003.5 wait4(8) = 8\n");
    Files.writeString(
        folder.resolve("t.8"),
        "1700000002.5 execve(\"/a\", [\"a\"], NULL) = 0\n1700000003.0 +++ exited with 2 +++\n");
    Map<String, Object> said = JsonTree.object(printed("stats", "--json", "-", folder + "/t"));
    assertThat(said).containsEntry("lines", 4L).containsEntry("completed", 3L);
    assertThat(LogTruth.processes(said, "processes", "execCount"))
        .containsExactly(
            "7 of null is null, 0 execs, ends null", "8 of 7 is [a], 1 execs, ends {status=2}");
  }
}
