package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureFolderTest {
  @TempDir Path temporary;

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    CaptureFolder folder = CaptureFolder.create(temporary.resolve("a/b"));
    folder.writePrelude("x");
    folder.snapshots().keep("s", Files.writeString(temporary.resolve("s"), "x"));
    try (Stream<Path> all = Files.walk(folder.path())) {
      for (Path path : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as(path.toString())
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    Path full = Files.createDirectory(temporary.resolve("full"));
    Files.writeString(full.resolve("mine"), "x");
    assertThatThrownBy(() -> CaptureFolder.create(full))
        .isInstanceOf(CannotTrace.class)
        .hasMessageEndingWith("is not an empty folder; name a new one for the capture");
    assertThatThrownBy(() -> CaptureFolder.create(full.resolve("mine")))
        .isInstanceOf(CannotTrace.class);
  }

  @Test
  void aFolderWithoutACaptureIsSaidToHaveNone() {
    assertThatThrownBy(() -> CaptureFolder.open(temporary))
        .isInstanceOf(IOException.class)
        .hasMessage(
            temporary
                + " holds no capture: expected meta.json and strace.log,"
                + " as --capture writes them");
  }

  @Test
  void scriptsAreKeptAsTheyWere() throws IOException {
    CaptureFolder folder = CaptureFolder.create(temporary.resolve("c"));
    Path script = Files.writeString(temporary.resolve("a.sh"), "one\ntwo\n");
    assertThat(folder.snapshots().keep("./a.sh", script)).isEqualTo(Snapshots.Kept.COPIED);
    Files.writeString(script, "changed\n");
    assertThat(folder.snapshots().read()).isEqualTo(Map.of("./a.sh", List.of("one", "two")));
  }

  @Test
  void onlyFilesOfReasonableSizeAreKept() throws IOException {
    Snapshots snapshots = CaptureFolder.create(temporary.resolve("c")).snapshots();
    Path large = temporary.resolve("large");
    Files.write(large, new byte[(int) Snapshots.LARGEST + 1]);
    assertThat(snapshots.keep("large", large)).isEqualTo(Snapshots.Kept.REFUSED);
    assertThat(snapshots.keep("folder", temporary)).isEqualTo(Snapshots.Kept.REFUSED);
    assertThat(snapshots.keep("none", temporary.resolve("none"))).isEqualTo(Snapshots.Kept.REFUSED);
    assertThat(snapshots.read()).isEmpty();
  }

  @Test
  void anIndexThatLeadsOutIsNotFollowed() throws IOException {
    CaptureFolder folder = CaptureFolder.create(temporary.resolve("c"));
    Files.writeString(temporary.resolve("secret"), "x");
    Files.writeString(
        folder.sources().resolve("index.jsonl"), "{\"path\":\"a\",\"file\":\"../../secret\"}\n");
    assertThat(folder.snapshots().read()).isEmpty();
  }

  @Test
  void deletingFollowsNoLink() throws IOException {
    CaptureFolder folder = CaptureFolder.create(temporary.resolve("c"));
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(other.resolve("mine"), "x");
    Files.createSymbolicLink(folder.path().resolve("link"), other);
    folder.delete();
    assertThat(folder.path()).doesNotExist();
    assertThat(other.resolve("mine")).exists();
  }
}
