package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What is known of a log. A field that is not known is not asked for. */
record LogTruth(Map<String, Object> known) {
  static LogTruth of(Path truth) throws IOException {
    return new LogTruth(JsonTree.object(Files.readString(truth)));
  }

  /** What hark prints for {@code words}; it must end well. */
  static String printed(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            Map.of());
    assertThat(Commands.run(words, console)).as("%s", out).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  void holdsFor(Path log) throws IOException {
    Map<String, Object> said = JsonTree.object(printed("stats", "--json", "-", log.toString()));
    assertThat(said).containsEntry("schema", "hark-stats/1").containsEntry("unreadableLines", 0L);
    same(said, "lines", "lines");
    same(said, "completed", "completed");
    same(said, "noReturn", "no_return");
    same(said, "calls", "by_name");
    same(said, "noReturnByName", "no_return_by_name");
    same(said, "signals", "signals");
    same(said, "stops", "stops");
    sameRows(said, "failures", "failures");
    sameRows(said, "restarted", "restarted");
    sameRows(said, "neverResumed", "never_resumed");
    if (known.containsKey("processes")) {
      assertThat(processes(said, "processes", "execCount"))
          .isEqualTo(processes(known, "processes", "exec_count"));
    }
    if (known.containsKey("ends")) {
      assertThat(ends(said, "processes", "execCount")).isEqualTo(ends(known, "ends", "exec_count"));
    }
  }

  private void same(Map<String, Object> said, String field, String truth) {
    if (known.containsKey(truth)) {
      assertThat(said).containsEntry(field, known.get(truth));
    }
  }

  private void sameRows(Map<String, Object> said, String field, String truth) {
    if (known.containsKey(truth)) {
      assertThat(bag(Objects.requireNonNull(said.get(field))))
          .as("%s", field)
          .isEqualTo(bag(Objects.requireNonNull(known.get(truth))));
    }
  }

  private static Set<String> bag(Object rows) {
    Set<String> bag = new TreeSet<>();
    ((List<?>) rows).forEach(row -> bag.add(row.toString()));
    return bag;
  }

  static Set<String> processes(Map<String, Object> all, String field, String execs) {
    Set<String> processes = new TreeSet<>();
    for (Object row : (List<?>) Objects.requireNonNull(all.get(field))) {
      Map<?, ?> process = (Map<?, ?>) row;
      processes.add(
          process.get("pid") + " of " + process.get("parent") + " is " + end(process, execs));
    }
    return processes;
  }

  private static List<String> ends(Map<String, Object> all, String field, String execs) {
    List<?> rows = (List<?>) Objects.requireNonNull(all.get(field));
    return rows.stream().map(row -> end((Map<?, ?>) row, execs)).sorted().toList();
  }

  private static String end(Map<?, ?> process, String execs) {
    return process.get("argv") + ", " + process.get(execs) + " execs, ends " + process.get("exit");
  }
}
