package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that says how far the reading is, with a clock that this test moves. */
final class ProgressTest {
  private static final int SIZE = 4_000_000;

  @TempDir private Path folder;

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private Path log = Path.of("");
  private long millis;

  @BeforeEach
  void write() throws IOException {
    log = Files.write(folder.resolve("log"), new byte[SIZE]);
  }

  private Progress on(Map<String, String> environment) {
    return Progress.on(
        new PrintStream(terminal, true, UTF_8),
        environment,
        () -> TimeUnit.MILLISECONDS.toNanos(millis));
  }

  /** Reads a quarter of the file each time the clock has moved on. */
  private void readQuarters(Progress progress, long... times) throws IOException {
    byte[] quarter = new byte[SIZE / 4];
    try (InputStream in = progress.of(log).over(Files.newInputStream(log))) {
      for (long time : times) {
        millis = time;
        assertThat(in.readNBytes(quarter, 0, quarter.length)).isEqualTo(quarter.length);
      }
    }
  }

  /** What went to the terminal, its control characters by name. */
  private String drawn() {
    return terminal.toString(UTF_8).replace("\r", "<CR>").replace("\033[K", "<EL>");
  }

  @Test
  void aLineIsDrawnAfterASecondThenRewrittenAndErasedAtTheEnd() throws IOException {
    readQuarters(on(Map.of("TERM", "xterm")), 500, 1_000, 1_050, 2_000);
    assertThat(drawn().replace("<EL><CR>", "<EL><CR>\n"))
        .isEqualTo(
            """
            <CR> 50 %  2 of 4 MB, 2 MB/s<EL><CR>
            <CR>100 %  4 of 4 MB, 2 MB/s<EL><CR>
            <CR><EL>""");
  }

  @Test
  void readingThatIsOverWithinASecondDrawsNothing() throws IOException {
    readQuarters(on(Map.of("TERM", "xterm")), 100, 200, 300, 999);
    assertThat(drawn()).isEmpty();
  }

  @Test
  void aTerminalThatCannotEraseIsLeftAlone() throws IOException {
    readQuarters(on(Map.of("TERM", "dumb")), 1_000, 2_000, 3_000, 4_000);
    readQuarters(on(Map.of()), 11_000, 12_000, 13_000, 14_000);
    assertThat(drawn()).isEmpty();
  }

  @Test
  void aLineIsErasedWhenReadingFails() throws IOException {
    Progress progress = on(Map.of("TERM", "xterm"));
    try (Progress.Reading reading = progress.of(log)) {
      millis = 2_000;
      reading.advanced(SIZE / 2);
    }
    assertThat(drawn()).endsWith("MB/s<EL><CR><CR><EL>");
  }

  @Test
  void aLogThatGrowsIsNeverReadToMoreThanAll() throws IOException {
    try (Progress.Reading reading = on(Map.of("TERM", "xterm")).of(log)) {
      millis = 4_000;
      reading.advanced(2L * SIZE);
    }
    assertThat(drawn()).startsWith("<CR>100 %  8 of 8 MB, 2 MB/s<EL>");
  }
}
