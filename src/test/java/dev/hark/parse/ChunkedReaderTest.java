package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.correlate.TraceRecorder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting in chunks is the clever twin of reading line by line. */
final class ChunkedReaderTest {
  @TempDir private Path folder;

  private void bothWaysAgree(String log, String what) throws IOException {
    bothWaysAgree(log, what, 50, 300, 1 << 20);
  }

  private void bothWaysAgree(String log, String what, int... chunks) throws IOException {
    Path file = Files.writeString(folder.resolve("log"), log, StandardCharsets.ISO_8859_1);
    LogStatistics plain = new LogStatistics();
    StraceReader.Account account;
    try (InputStream in = Files.newInputStream(file)) {
      account = StraceReader.read(in, plain);
    }
    for (int chunk : chunks) {
      LogStatistics clever = new LogStatistics();
      AtomicLong told = new AtomicLong();
      Optional<StraceReader.Account> counted =
          ChunkedReader.read(file, clever, told::addAndGet, 2, chunk, 0);
      if (counted.isEmpty()) {
        assertThat(Picture.of(clever)).isEqualTo(Picture.of(new LogStatistics()));
        assertThat(told).hasValue(0);
        continue;
      }
      assertThat(counted).as("%s", what).contains(account);
      assertThat(told).as("bytes told, %s", what).hasValue(account.bytes());
      assertThat(Picture.of(clever))
          .as("chunks of %d, %s", chunk, what)
          .isEqualTo(Picture.of(plain));
    }
  }

  @ParameterizedTest
  @EnumSource(GeneratedLog.Leader.class)
  void generatedLogsCountTheSameInChunks(GeneratedLog.Leader leader) throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      bothWaysAgree(GeneratedLog.of(seed, leader, 80).text(), "seed " + seed);
    }
  }

  /** What is read of a chunk at once is less than this log. */
  @Test
  void aChunkOfSeveralMegabytesCountsTheSame() throws IOException {
    StringBuilder log = new StringBuilder();
    for (int seed = 0; log.length() < 2 << 20; seed++) {
      log.append(GeneratedLog.of(seed, GeneratedLog.Leader.PID_EPOCH, 400).text());
    }
    bothWaysAgree(log.toString(), "several megabytes", 1 << 20, 8 << 20);
  }

  @Test
  void aCallThatIsOpenForLongCountsTheSame() throws IOException {
    String between = "7     openat(AT_FDCWD, \"/etc/none\", O_RDONLY) = -1 ENOENT (No such file)\n";
    String open =
        """
        8     close(3) = 0
        8     openat(AT_FDCWD, "/var/%s", O_RDONLY <unfinished ...>
        9     close(3) = 0
        9     read(4, "%s", 99 <unfinished ...>
        """;
    String closed =
        """
        8     <... openat resumed>) = -1 EACCES (Permission denied)
        9     <... read resumed>) = 3
        8     +++ exited with 1 +++
        """;
    for (int length : List.of(10, 3_000, 400_000, 700_000)) {
      String log = open.formatted("x".repeat(length), "y".repeat(length / 2));
      bothWaysAgree(log + between.repeat(20_000) + closed, "open " + length, 1 << 20, 8 << 20);
      bothWaysAgree(log + between.repeat(20_000), "never closed " + length, 8 << 20);
    }
  }

  @Test
  void aLineOfAMegabyteCountsTheSame() throws IOException {
    String line = "7     write(1, \"" + "x".repeat(1_500_000) + "\", 9) = 9\n";
    String others =
        "7     close(3) = 0\n8     close(4) = -1 EBADF (Bad file descriptor)\n".repeat(9);
    bothWaysAgree(others + line + others + line, "long line", 300, 1 << 20, 8 << 20);
    bothWaysAgree(others + line.substring(0, line.length() - 1), "cut", 300, 1 << 20, 8 << 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"02.log", "08.log", "13.log"})
  void realLogsCountTheSameInChunks(String name) throws IOException {
    bothWaysAgree(real(name), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "threads", "exec", "vfork", "signals", "torn", "midnight"})
  void recordedShapesCountTheSameInChunks(String name) throws IOException {
    Path log = Path.of("src/test/shapes", name + ".log");
    bothWaysAgree(Files.readString(log, StandardCharsets.ISO_8859_1), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08.log", "13.log"})
  void logsThatLostOrDoubledOrSwappedLinesCountTheSameInChunks(String name) throws IOException {
    List<String> lines = real(name).lines().toList();
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      List<String> damaged = new ArrayList<>(lines);
      int at = random.nextInt(lines.size() - 1);
      String did = List.of("deleted ", "doubled ", "swapped ").get(i % 3) + at;
      switch (i % 3) {
        case 0 -> damaged.remove(at);
        case 1 -> damaged.add(at, lines.get(at));
        default -> {
          damaged.set(at, lines.get(at + 1));
          damaged.set(at + 1, lines.get(at));
        }
      }
      bothWaysAgree(String.join("\n", damaged) + "\n", did);
    }
  }

  @Test
  void aLogWithoutItsLastNewlineAndALogOfOneLineCountTheSame() throws IOException {
    bothWaysAgree("7     close(3) = 0\n7     close(4) = 0", "cut");
    bothWaysAgree("7     close(3) = 0\n7     close(4", "cut in a call");
    bothWaysAgree("7     close(3) = 0", "one line");
    bothWaysAgree("", "nothing");
  }

  @Test
  void anOverlongLineIsOneUnreadableLineForBoth() throws IOException {
    String before = "7     close(3) = 0\n8     close(4) = 0\n";
    String line = "7     write(1, \"" + "x".repeat(ParseLimits.LINE_BYTES * 2) + "\", 9) = 9\n";
    bothWaysAgree(before + line + before, "overlong", 1 << 20);
    bothWaysAgree(before + line.substring(0, line.length() - 1), "overlong and cut", 1 << 20);
  }

  @Test
  void allBytesOfAnOverlongLineAreUnreadable() throws IOException {
    String before = "7     close(3) = 0\n8     close(4) = 0\n";
    int length = ParseLimits.LINE_BYTES * 2 + 12_345;
    for (String after : List.of("\n" + before, "\n", "")) {
      Path log = folder.resolve("log");
      Files.writeString(log, before + "x".repeat(length) + after, StandardCharsets.ISO_8859_1);
      LogStatistics chunked = new LogStatistics();
      ChunkedReader.read(log, chunked, more -> {}, 2, 1 << 20, 0);
      LogStatistics streamed = new LogStatistics();
      TraceRecorder recorder = new TraceRecorder((file, cwd) -> {});
      try (InputStream in = Files.newInputStream(log);
          InputStream again = Files.newInputStream(log)) {
        assertThat(StraceReader.read(in, streamed).bytes()).isEqualTo(Files.size(log));
        StraceReader.read(again, recorder, recorder.sieve());
      }
      assertThat(chunked.unreadableBytes()).isEqualTo(length + 1);
      assertThat(streamed.unreadableBytes()).isEqualTo(length + 1);
      assertThat(recorder.unreadableBytes()).isEqualTo(length);
    }
  }

  private static String real(String name) throws IOException {
    return Files.readString(
        Path.of("src/test/strace-lines/whole", name), StandardCharsets.ISO_8859_1);
  }
}
