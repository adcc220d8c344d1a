package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @TempDir Path cache;

  @Test
  void goesThroughAWholeFinding() throws IOException {
    ByteArrayOutputStream stage = new ByteArrayOutputStream();
    Rehearsal.play(new Caches(cache), stage);
    assertThat(stage.toString(StandardCharsets.UTF_8))
        .contains("error[missing-file]: cp failed, and the script went on as if it had not\n")
        .contains("3 │   cp -r assets build/ 2>/dev/null || true\n")
        .contains("= heard  cp: cannot stat 'assets': No such file or directory\n")
        .endsWith("31 lines read, none unreadable\n");
  }
}
