package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void theFileIsPrivateAndWhole() throws IOException {
    Path file = folder.resolve("report.json");
    AtomicFile.write(file.toString(), out -> out.write("new".getBytes(UTF_8)));
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryContaining(p -> p.equals(file));
  }

  @Test
  void whatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("report.json");
    Files.writeString(file, "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file.toString(),
                    out -> {
                      out.write("ne".getBytes(UTF_8));
                      out.flush();
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(Trouble.class)
        .hasMessage("cannot write " + file + ": No space left on device");
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aLinkInItsPlaceIsReplacedAndNotFollowed() throws IOException {
    Path victim = Files.writeString(folder.resolve("victim"), "mine");
    Path file = Files.createSymbolicLink(folder.resolve("report.json"), victim);
    AtomicFile.write(file.toString(), out -> out.write("new".getBytes(UTF_8)));
    assertThat(victim).hasContent("mine");
    assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  void aDeviceIsWrittenToAndStaysADevice() {
    AtomicFile.write("/dev/null", out -> out.write("new".getBytes(UTF_8)));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    assertThat(Files.exists(Path.of("/dev/null"))).isTrue();
  }

  @Test
  void aMissingFolderIsToldBeforeAnythingRuns() {
    assertThatThrownBy(() -> AtomicFile.check(folder.resolve("no/report.json").toString()))
        .isInstanceOf(Trouble.class)
        .hasMessageEndingWith("there is no folder " + folder.resolve("no"));
    assertThatThrownBy(() -> AtomicFile.check(folder.toString()))
        .isInstanceOf(Trouble.class)
        .hasMessage(folder + " is a folder; name a file in it");
  }
}
