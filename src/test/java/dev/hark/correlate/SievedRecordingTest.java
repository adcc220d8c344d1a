package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.InputAccount;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.parse.StraceReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recording through the sieve is the clever twin of recording every call. */
final class SievedRecordingTest {
  static Stream<Path> recordedLogs() throws IOException {
    try (Stream<Path> shapes = Files.list(Path.of("src/test/shapes"));
        Stream<Path> samples = Files.walk(Path.of("samples"))) {
      return Stream.concat(shapes, samples)
          .filter(path -> path.toString().endsWith(".log"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("recordedLogs")
  void recordedLogsAreTheSameThroughTheSieve(Path log) throws IOException {
    bothWaysAgree(Files.readString(log, StandardCharsets.ISO_8859_1), log.toString());
  }

  @ParameterizedTest
  @MethodSource("recordedLogs")
  void logsThatLostOrDoubledOrTornLinesAreTheSameThroughTheSieve(Path log) throws IOException {
    List<String> lines = Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
    Random random = new Random(1);
    for (int i = 0; i < 10; i++) {
      List<String> damaged = new ArrayList<>(lines);
      for (int times = damaged.size() / 20 + 1; times > 0 && !damaged.isEmpty(); times--) {
        damage(damaged, random);
      }
      bothWaysAgree(String.join("\n", damaged) + "\n", log + " damaged with seed 1, round " + i);
    }
  }

  private static void damage(List<String> lines, Random random) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
      default -> lines.add(at, lines.get(random.nextInt(lines.size())));
    }
  }

  private static void bothWaysAgree(String log, String what) throws IOException {
    TraceRecorder all = new TraceRecorder((file, cwd) -> {});
    StraceReader.Account account = StraceReader.read(bytes(log), all);
    TraceRecorder sieved = new TraceRecorder((file, cwd) -> {});
    assertThat(StraceReader.read(bytes(log), sieved, sieved.sieve()))
        .as("read of %s", what)
        .isEqualTo(account);
    Run plain = run(all);
    Run clever = run(sieved);
    assertThat(List.copyOf(clever.processes().all()))
        .as("processes of %s", what)
        .isEqualTo(List.copyOf(plain.processes().all()));
    assertThat(clever.commands()).as("commands of %s", what).isEqualTo(plain.commands());
    assertThat(clever.input()).as("account of %s", what).isEqualTo(plain.input());
    assertThat(clever.sources()).as("scripts of %s", what).isEqualTo(plain.sources());
  }

  private static ByteArrayInputStream bytes(String log) {
    return new ByteArrayInputStream(log.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Run run(TraceRecorder recorder) {
    InputAccount read =
        new InputAccount(0, 0, recorder.unreadableLines(), recorder.unreadableBytes(), 0, Map.of());
    return Correlator.correlate(recorder, RunSummary.unknown(), read);
  }
}
